import { bottlenecks } from './nl/bottlenecks.ts';
import { common } from './nl/common.ts';
import { failures } from './nl/failures.ts';
import { fields } from './nl/fields.ts';
import { lessons } from './nl/lessons.ts';
import { signIn } from './nl/sign-in.ts';
import { words } from './nl/words.ts';

/** Dutch, the original: plain (B1) and polite ("u"). One file per feature. */
export const nl = { common, words, fields, failures, signIn, bottlenecks, lessons };
