export const search = {
  title: 'Zoeken',
  titleFor: (q: string) => `Zoeken: ${q}`,
  question: 'Waar zoekt u naar?',
  hint: 'Eén of meer woorden, of een nummer zoals K‑14, B‑7 of A‑31. Alle woorden moeten voorkomen.',
  nothing: 'Niets gevonden. Probeer minder woorden, of een deel van een woord.',
  more: (n: number) => `Dit zijn de eerste ${n}. Met een woord erbij vindt u het preciezer.`,
  groups: {
    experiments: 'Experimenten',
    bottlenecks: 'Knelpunten',
    decisions: 'Besluiten',
    actions: 'Acties',
    lessons: 'Lessen',
    meetings: 'Overleggen',
    parties: 'Partijen',
  },
};
