export const notes = {
  write: 'Notitie schrijven',
  title: (id: number) => `Een notitie bij K-${id}`,
  lead: 'Een korte opmerking voor wie meewerkt. Een antwoord op de vraag geeft u met een antwoord, niet hier.',
  fields: { text: 'Notitie', isForCoreGroup: 'Voor wie?', personalChecked: 'Nagekeken' },
  textHint: (max: number) => `In ten hoogste ${max} tekens.`,
  onlyCoreGroup: 'Alleen voor de kerngroep',
  onlyCoreGroupHint:
    'Steden, departementen en landelijke projectleiding zien het. Stuurgroepleden en lezers niet.',
  submit: 'Notitie plaatsen',
  done: 'De notitie staat in het verloop.',
  withdraw: 'Notitie intrekken',
  withdrawn: 'De notitie is ingetrokken.',
  told: 'Notitie',
  toldCoreGroup: 'Notitie, alleen voor de kerngroep',
};
