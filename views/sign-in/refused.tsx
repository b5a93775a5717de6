import type { LinkRefusal } from '../../src/domain/sign-in.ts';
import { addresses } from '../addresses.ts';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';
import { AlreadyIn } from './already-in.tsx';

/** A link that lets nobody in: why, and how to come in all the same. */
export function LinkRefused(props: { view: View; refusal: LinkRefusal; hasNewer: boolean }) {
  const { view, refusal, hasNewer } = props;
  const { linkRefused } = view.t.signIn;
  const text = hasNewer ? `${linkRefused[refusal]} ${linkRefused.newer}` : linkRefused[refusal];
  return <Refused view={view} title={linkRefused.title} text={text} link={linkRefused.next} />;
}

/** It was asked, or tried, so often that one must wait. */
export function TooOften({ view, what }: { view: View; what: 'asked' | 'codes' }) {
  const { tooOften, toDoor } = view.t.signIn;
  const text = `${tooOften[what]} ${tooOften.next}`;
  return <Refused view={view} title={tooOften.title} text={text} link={toDoor} />;
}

type Props = { view: View; title: string; text: string; link: string };

const Refused = ({ view, title, text, link }: Props) => (
  <Page view={view} title={title}>
    <h1 class="utrecht-heading-1">{title}</h1>
    <p class="lead">{text}</p>
    <AlreadyIn view={view} />
    <p>
      <a href={addresses.signIn}>{link}</a>
    </p>
  </Page>
);
