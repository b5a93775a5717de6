import { expect, test } from 'vitest';
import { doerLine } from '../views/parts/doer.ts';
import { en } from '../views/text/en.ts';
import { nl } from '../views/text/nl.ts';

test.for([
  ['a name that tells nothing', 'I. de Vries', 'I. de Vries, stedelijk projectleider, Breda'],
  ['a name that tells role and city', 'Projectleider Breda', 'Projectleider Breda'],
  ['a name that tells the role', 'Voormalig projectleider', 'Voormalig projectleider, Breda'],
  ['no name', null, 'Stedelijk projectleider, Breda'],
] as const)('who did something is said once: %s', ([, name, line]) => {
  expect(doerLine({ t: nl }, { name, role: 'city_lead', organisation: 'Breda' })).toBe(line);
});

test('in English a Dutch name does not tell the role', () => {
  const did = { name: 'Projectleider Breda', role: 'city_lead', organisation: 'Breda' } as const;
  expect(doerLine({ t: en }, did)).toBe('Projectleider Breda, city project lead');
});
