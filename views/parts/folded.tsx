import type { Child } from '#html/jsx-runtime';

type Props = {
  text: string;
  /** On paper it is open, as part of a document that is handed out. */
  opensOnPaper?: boolean;
  /** Open from the start. */
  open?: boolean;
  children: Child;
};

/** What one rarely looks for stands folded behind one line that says what it is. */
export function Folded({ text, opensOnPaper, open, children }: Props) {
  return (
    <details class={opensOnPaper ? 'folded opens-on-paper' : 'folded'} open={open}>
      <summary>{text}</summary>
      {children}
    </details>
  );
}
