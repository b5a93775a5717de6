import type { HeldItem } from '../../src/domain/agenda/item.ts';
import type { View } from '../view.ts';
import type { Tool } from './props.ts';
import { titleOf } from './wording.ts';

type ButtonProps = {
  view: View;
  item: HeldItem;
  focus?: Tool;
  tool: Tool;
  name: string;
  value: string;
  text: string;
  to?: string;
  disabled?: boolean;
};

/** A tool that sends the form it stands in, to an address of its own if need be. */
export function ToolButton({ view, item, focus, tool, name, value, text, to, disabled }: ButtonProps) {
  return (
    <button
      type="submit"
      id={`${tool}-${item.id}`}
      class="tool"
      name={name}
      value={value}
      formaction={to}
      disabled={disabled}
      autofocus={focus === tool && !disabled}
    >
      {text}
      <About view={view} item={item} />
    </button>
  );
}

/** Which item a tool is about, for who does not see where it stands. */
export const About = ({ view, item }: { view: View; item: HeldItem }) => (
  <span class="visually-hidden">: {titleOf(item, view)}</span>
);
