import type { View } from '../view.ts';

/** How one names a bottleneck when there are too many to choose from: as everywhere, K-14. */
export const typedBottleneck = ({ t }: View) => ({
  hint: t.fields.typeReference,
  show: ({ value }: { value: string | number }) => `K-${value}`,
});
