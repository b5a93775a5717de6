import type { HeldItem } from '../../src/domain/agenda/item.ts';
import { addresses, at } from '../addresses.ts';
import { empty, Form } from '../parts/form.tsx';
import type { View } from '../view.ts';
import type { AgendaMeeting, Tool } from './props.ts';
import { About, ToolButton } from './tool-button.tsx';

type Props = {
  view: View;
  meeting: AgendaMeeting;
  item: HeldItem;
  /** The tool that was just used keeps the focus. */
  focus?: Tool;
  isFirst: boolean;
  isLast: boolean;
};

/** What one can do with an item that is treated. Dragging sends the same form, with what it was dropped after. */
export function Tools({ view, meeting, item, focus, isFirst, isLast }: Props) {
  const { tools } = view.t.agenda;
  const place = { id: meeting.id, item: item.id };
  const onto = { view, item, focus };
  return (
    <Form
      view={view}
      action={at(addresses.agendaMove, place)}
      filled={empty}
      version={meeting.version}
      class="agenda-item__tools"
    >
      <input type="hidden" name="after" disabled />
      <ToolButton {...onto} tool="up" name="direction" value="up" text={tools.up} disabled={isFirst} />
      <ToolButton {...onto} tool="down" name="direction" value="down" text={tools.down} disabled={isLast} />
      <a
        id={`edit-${item.id}`}
        class="tool"
        href={at(addresses.agendaItem, place)}
        autofocus={focus === 'edit'}
      >
        {tools.edit}
        <About view={view} item={item} />
      </a>
      <PinButton {...onto} meeting={meeting} />
      <ToolButton
        {...onto}
        tool="remove"
        name="removed"
        value="yes"
        text={tools.remove}
        to={at(addresses.agendaRemoval, place)}
      />
    </Form>
  );
}

function PinButton({ view, meeting, item, focus }: Omit<Props, 'isFirst' | 'isLast'>) {
  const { tools } = view.t.agenda;
  return (
    <ToolButton
      view={view}
      item={item}
      focus={focus}
      tool="pin"
      name="pinned"
      value={item.pinned ? 'no' : 'yes'}
      text={item.pinned ? tools.unpin : tools.pin}
      to={at(addresses.agendaPin, { id: meeting.id, item: item.id })}
    />
  );
}

/** The one thing to do with an item that is not treated: take it in after all. */
export function TakeIn(props: { view: View; meeting: AgendaMeeting; item: HeldItem; restore?: boolean }) {
  const { view, meeting, item, restore } = props;
  const { tools } = view.t.agenda;
  const place = { id: meeting.id, item: item.id };
  return (
    <Form
      view={view}
      action={at(restore ? addresses.agendaRemoval : addresses.agendaPin, place)}
      filled={empty}
      version={meeting.version}
      class="agenda-item__tools"
    >
      <ToolButton
        view={view}
        item={item}
        tool="pin"
        name={restore ? 'removed' : 'pinned'}
        value={restore ? 'no' : 'yes'}
        text={restore ? tools.restore : tools.discussAnyway}
      />
    </Form>
  );
}
