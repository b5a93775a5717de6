export const sessions = {
  title: 'Waar u bent aangemeld',
  lead: 'Ziet u iets wat u niet herkent? Beëindig het hier. Een aanmelding eindigt vanzelf na 12 uur, of als u 2 uur niets doet.',
  columns: {
    device: 'Browser',
    role: 'Rol',
    startedAt: 'Aangemeld',
    seenAt: 'Laatst gebruikt',
    end: 'Beëindigen',
  },
  method: {
    demo: 'met de rolkeuze van de demo',
    link: 'met een link',
    provider: 'met het account van de organisatie',
  },
  unknownDevice: 'Onbekende browser',
  thisOne: 'dit bent u nu',
  end: 'Beëindigen',
  endOthers: 'Alle andere aanmeldingen beëindigen',
  onlyThis: 'U bent nergens anders aangemeld.',
  ended: 'Die aanmelding is beëindigd.',
  othersEnded: 'U bent nu alleen nog hier aangemeld.',
  ofPerson: {
    title: 'Aanmeldingen van deze persoon',
    hint: 'Is een computer of telefoon van deze persoon kwijt of onbeheerd? Meld dan overal af. De rol blijft, en opnieuw aanmelden kan.',
    end: 'Overal afmelden',
    ended: 'Deze persoon is nu overal afgemeld.',
  },
};
