import { type HeldItem, isTreated } from '../../src/domain/agenda/item.ts';
import { inReadingOrder } from '../../src/domain/agenda/move.ts';
import { headingKey } from '../../src/domain/agenda/order.ts';
import { sections } from '../../src/domain/agenda.ts';
import { addresses, at } from '../addresses.ts';
import { type Choice, Select, TextField } from '../parts/fields.tsx';
import { Buttons, empty, Form, Submit } from '../parts/form.tsx';
import { Stale } from '../parts/stale.tsx';
import type { View } from '../view.ts';
import type { EditorProps } from './props.ts';
import { titleOf } from './wording.ts';

type Props = Pick<EditorProps, 'view' | 'meeting' | 'items'> & { open: NonNullable<EditorProps['open']> };

/** One item opened in its place: its words, minutes and presenter, and where it stands. */
export function OpenItem({ view, meeting, items, open }: Props) {
  const { form } = view.t.agenda;
  const { item, filled, theirs } = open;
  const labels = { title: form.title, minutes: form.minutes, presenter: form.presenter };
  return (
    <li id={`punt-${item.id}`} class="agenda-item agenda-item--open" data-key={item.key}>
      <h3 class="agenda-item__title" tabindex={-1} autofocus>
        {form.legend(titleOf(item, view))}
      </h3>
      {theirs && <Stale view={view} labels={labels} theirs={theirs} filled={filled} />}
      <Form
        view={view}
        action={at(addresses.agendaItem, { id: meeting.id, item: item.id })}
        filled={filled}
        labels={labels}
        version={meeting.version}
      >
        <TextField name="title" label={form.title} filled={filled} maxlength={200} hint={form.titleHint} />
        <TextField name="minutes" label={form.minutes} filled={filled} type="number" inputmode="numeric" />
        <TextField
          name="presenter"
          label={form.presenter}
          filled={filled}
          maxlength={100}
          hint={form.presenterHint}
        />
        <Buttons view={view} submit={form.save} cancel={backTo(meeting.id, item)} />
      </Form>
      {isTreated(item) && <PlaceForm view={view} meeting={meeting} items={items} item={item} />}
    </li>
  );
}

const backTo = (id: number, { key }: HeldItem) => at(addresses.agenda, { id }, { punt: key, knop: 'edit' });

function PlaceForm({ view, meeting, items, item }: Omit<Props, 'open'> & { item: HeldItem }) {
  const { form } = view.t.agenda;
  const choices = placesFor(item, items, view);
  const at = choices.findIndex(({ value }) => value === item.key);
  const others = choices.filter(({ value }) => value !== item.key);
  const filled = { values: { after: String(choices[at - 1]?.value ?? '') }, errors: {} };
  return (
    <Form
      view={view}
      action={moveOf(meeting.id, item)}
      filled={empty}
      version={meeting.version}
      class="agenda-item__place"
    >
      <h4>{form.placeLegend}</h4>
      <Select name="after" label={form.after} filled={filled} choices={others} />
      <Submit text={form.place} kind="secondary" />
    </Form>
  );
}

const moveOf = (id: number, item: HeldItem) => at(addresses.agendaMove, { id, item: item.id });

/** The headings and what stands under them, in reading order. */
function placesFor(item: HeldItem, items: readonly HeldItem[], view: View): Choice[] {
  const { form } = view.t.agenda;
  const lines = inReadingOrder(items).filter((one) => isTreated(one) || one === item);
  return sections.flatMap((section) => [
    { value: headingKey(section), text: form.atStart(view.t.words.section[section]) },
    ...lines
      .filter((one) => one.section === section)
      .map((one) => ({ value: one.key, text: form.afterItem(titleOf(one, view)) })),
  ]);
}
