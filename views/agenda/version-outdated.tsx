import { addresses, at } from '../addresses.ts';
import { Alert } from '../parts/alert.tsx';
import type { VersionProps } from './version.tsx';

/** On paper too: who holds an old print should know. */
export function Outdated({
  view,
  meeting,
  version,
  others,
}: Pick<VersionProps, 'view' | 'meeting' | 'version' | 'others'>) {
  const texts = view.t.agendaSteps.version;
  const newest = Math.max(...others.map(({ number }) => number));
  if (newest <= version.number) return null;
  return (
    <Alert kind="warning" title={texts.outdated} class="outdated">
      <p>
        <a href={at(addresses.agendaVersion, { id: meeting.id, version: newest })}>
          {texts.toNewest(newest)}
        </a>
      </p>
    </Alert>
  );
}
