import type { Actor } from '../src/domain/role.ts';
import type { Language, Text } from './text/index.ts';

/** What every page knows about who looks, when, and in which language. */
export type View = {
  t: Text;
  language: Language;
  /** `YYYY-MM-DD` in the Netherlands, or the demo's date; '' when it is not known, and neither is who looks. */
  today: string;
  programme: { title: string; isDemo: boolean; demoDate: string | null };
  actor: Actor | null;
  /** The address being shown, with its query string: for the language switch and for going back. */
  address: string;
  /** The page that one came from to fill in a form here, and goes back to when it is saved; null: no particular one. */
  back: string | null;
  /** Goes along with every form on this page, so that sending twice does it once. */
  formKey: string;
  /** Only the main part is asked for, to be put into the page that is there. */
  partial: boolean;
  /** What has just been done, said once. */
  notice: string | null;
  /** Addresses of the style sheet and scripts, with the hash of their content. */
  assets: { style: string; htmx: string; script: string };
};
