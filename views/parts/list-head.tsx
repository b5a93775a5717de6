import { PrimaryLink } from './primary-link.tsx';

/** The head of a list: what it is, why one would read it, and the one thing one can start here. */
export function ListHead(props: { title: string; lead?: string; action?: { href: string; text: string } }) {
  return (
    <div class="page-head">
      <div>
        <h1 class="utrecht-heading-1">{props.title}</h1>
        {props.lead && <p class="lead">{props.lead}</p>}
      </div>
      {props.action && <PrimaryLink {...props.action} />}
    </div>
  );
}
