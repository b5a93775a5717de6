export const signIn = {
  title: 'Aanmelden',
  lead: 'Dit is een demo. Kies als wie u wilt kijken: u ziet dan wat die persoon ziet, en mag wat die persoon mag.',
  notArranged: 'Aanmelden is voor dit programma nog niet ingericht.',
  act: (role: string) => `Verder als ${role}`,
  organisation: 'Namens',
  tasks: {
    national_lead: 'Bereidt het volgende kerngroepoverleg voor: de agenda schrijft zichzelf.',
    city_lead: 'Legt knelpunten vast, stuurt het voortgangsbericht en ziet wat er van vragen kwam.',
    ministry_delegate: 'Ziet wat er aan het departement gevraagd is en wanneer het antwoord er moet zijn.',
    steering_member: 'Leest in één scherm waar de steden staan.',
    reader: 'Zoekt dingen op, verandert niets.',
  },
  toDoor: 'Naar de aanmeldpagina',
  noRole: {
    title: 'U heeft nu geen rol',
    text: 'U bent bekend, maar heeft op dit moment geen rol in dit programma.',
    next: 'Vraag de landelijke projectleiding als dat niet klopt.',
  },
  ownRole: {
    title: 'In welke rol wilt u werken?',
    lead: 'U heeft hier meer dan één rol. U ziet en mag wat bij de rol hoort die u kiest.',
    act: (role: string) => `Werk als ${role}`,
    stay: (role: string) => `Blijf ${role}`,
  },
  signedOut: 'U bent afgemeld.',
};
