import { bottlenecks } from './en/bottlenecks.ts';
import { common } from './en/common.ts';
import { failures } from './en/failures.ts';
import { fields } from './en/fields.ts';
import { lessons } from './en/lessons.ts';
import { signIn } from './en/sign-in.ts';
import { words } from './en/words.ts';
import type { Text } from './index.ts';

/** English: must say everything that Dutch says. */
export const en = { common, words, fields, failures, signIn, bottlenecks, lessons } satisfies Text;
