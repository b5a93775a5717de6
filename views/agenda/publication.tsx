import type { Totals } from '../../src/domain/agenda/compose.ts';
import type { AgendaDocument } from '../../src/domain/agenda/document.ts';
import { addresses, at } from '../addresses.ts';
import { list } from '../format.ts';
import { Facts } from '../parts/facts.tsx';
import { Buttons, empty, Form } from '../parts/form.tsx';
import type { View } from '../view.ts';
import { AgendaPage } from './page.tsx';
import type { AgendaMeeting } from './props.ts';
import type { Recipients } from './recipients.ts';
import { Sheet } from './sheet.tsx';

type Props = {
  view: View;
  meeting: AgendaMeeting;
  number: number;
  recipients: Recipients;
  totals: Totals;
  document: AgendaDocument;
  unchanged: boolean;
};

/** Before an agenda goes out: to whom, and the sheet as it will look. */
export function Publication(props: Props) {
  const { view, meeting, number, recipients, totals, document, unchanged } = props;
  const { publication } = view.t.agendaSteps;
  const names = (parties: string[]) => (parties.length ? list(parties, view) : publication.nobody);
  return (
    <AgendaPage view={view} meeting={meeting} title={publication.title} inAgenda>
      <h1 class="utrecht-heading-1">{publication.title}</h1>
      <p class="lead">{unchanged ? publication.unchanged(number - 1) : publication.lead(number)}</p>
      <h2 class="utrecht-heading-2">{publication.to}</h2>
      <Facts
        facts={[
          [publication.cities, names(recipients.cities)],
          [publication.ministries, names(recipients.ministries)],
          [publication.steering, names(recipients.steering)],
        ]}
      />
      {totals.overrun > 0 && (
        <p class="overdue">{publication.overrun(view.t.agenda.minutesSpoken(totals.overrun))}</p>
      )}
      {!unchanged && <PublishForm view={view} meeting={meeting} number={number} />}
      <h2 class="utrecht-heading-2">{publication.sheet}</h2>
      <Sheet document={document} />
    </AgendaPage>
  );
}

function PublishForm({ view, meeting, number }: Pick<Props, 'view' | 'meeting' | 'number'>) {
  return (
    <Form
      view={view}
      action={at(addresses.agendaPublication, { id: meeting.id })}
      filled={empty}
      version={meeting.version}
    >
      <Buttons
        view={view}
        submit={view.t.agendaSteps.publication.publish(number)}
        cancel={at(addresses.agenda, { id: meeting.id })}
      />
    </Form>
  );
}
