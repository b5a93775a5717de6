import { addresses, at } from '../addresses.ts';

const kinds = {
  K: addresses.bottleneck,
  B: addresses.decision,
  A: addresses.action,
} as const;

/** A reference number, everywhere the same and always a link: K-14, B-7, A-31. */
export function Reference({ kind, id }: { kind: keyof typeof kinds; id: number }) {
  return (
    <a class="reference" href={at(kinds[kind], { id })}>
      {kind}-{id}
    </a>
  );
}
