import type { Child } from '#html/jsx-runtime';

/** What is known of one thing, as terms with their values; what is not known is left out. */
export function Facts({ facts }: { facts: [term: string, value: Child][] }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (!known.length) return null;
  return (
    <dl class="facts">
      {known.map(([term, value]) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
