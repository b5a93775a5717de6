/** Messages at a field: what to do, not what went wrong. */
export const fields = {
  summary: (n: number) => (n === 1 ? 'Er klopt 1 antwoord nog niet' : `Er kloppen ${n} antwoorden nog niet`),
  required: 'Vul dit in.',
  choose: 'Maak een keuze.',
  tooLong: (max: number) => `Maak dit korter: hoogstens ${max} tekens.`,
  date: (example: string) => `Vul een datum in, zoals ${example}.`,
  number: 'Vul een heel getal in.',
  atLeast: (min: number) => `Vul ${min} of meer in.`,
  atMost: (max: number) => `Vul hoogstens ${max} in.`,
  typeReference: 'Typ het nummer, bijvoorbeeld K-14. U vindt het in de lijst met knelpunten.',
  typeTitle: 'Typ woorden uit de titel.',
  unknownChoice: 'Kies iets uit de lijst.',
  personal: 'Dit lijkt op een gegeven van een persoon. Haal het weg, of bevestig dat u het heeft nagekeken.',
  taken: 'Dit bestaat al. Kies iets anders.',
};
