/** Aanmelden met het account van de eigen organisatie. */
export const providers = {
  goOn: (name: string) => `Verder bij ${name}`,
  lead: (name: string) => `U meldt zich aan met uw account van ${name}. Daarna komt u vanzelf hier terug.`,
  byHand: 'Gebeurt er niets? Gebruik dan de knop.',
  toDoor: 'Naar de aanmeldpagina',
  /** Wat er niet ging, waarom, en hoe het verder moet. */
  refusals: {
    used: {
      title: 'Deze aanmelding is niet meer geldig',
      text: () =>
        'U kunt een aanmelding maar één keer gebruiken. Deze is al gebruikt, of is hier niet begonnen.',
      next: 'Meld u opnieuw aan.',
    },
    late: {
      title: 'Het aanmelden duurde te lang',
      text: () => 'U heeft tien minuten om u aan te melden. Die zijn voorbij.',
      next: 'Meld u opnieuw aan.',
    },
    elsewhere: {
      title: 'Deze aanmelding begon niet in deze browser',
      text: () => 'Uit voorzorg melden wij u hier niet aan.',
      next: 'Ga terug naar de browser waarin u begon, of meld u hier opnieuw aan.',
    },
    stopped: {
      title: 'U heeft het aanmelden afgebroken',
      text: (name: string) =>
        `U bent niet aangemeld: bij ${name} gaf u geen toestemming, of die is u geweigerd.`,
      next: 'Meld u opnieuw aan als u toch verder wilt.',
    },
    too_often: {
      title: 'Wacht een kwartier',
      text: () => 'Vanaf uw netwerk kwamen kort na elkaar te veel aanmeldingen. Deze is niet bekeken.',
      next: 'Meld u over een kwartier opnieuw aan.',
    },
    away: {
      title: 'U kunt zich nu niet aanmelden',
      text: (name: string) =>
        `${name} antwoordt nu niet. Wie van een andere organisatie is, kan zich wel aanmelden.`,
      next: 'Probeer het over een paar minuten opnieuw.',
    },
    set_up: {
      title: 'Het aanmelden is niet goed ingesteld',
      text: (name: string) => `Het aanmelden via ${name} werkt niet. Dit ligt niet aan u.`,
      next: (reference: string) =>
        `Geef deze code door aan de landelijke projectleiding: ${reference}. Dan kan de beheerder het herstellen.`,
    },
    distrusted: {
      title: 'Wij konden niet nagaan wie u bent',
      text: (name: string) => `Het antwoord van ${name} klopt niet. Uit voorzorg melden wij u niet aan.`,
      next: (reference: string) =>
        `Meld u opnieuw aan. Blijft het misgaan, geef dan deze code door aan de landelijke projectleiding: ${reference}.`,
    },
    no_email: {
      title: 'Wij weten niet wie u bent',
      text: (name: string) => `${name} geeft ons geen e-mailadres door. Daardoor weten wij niet wie u bent.`,
      next: 'Vraag de beheerder van uw organisatie om uw e-mailadres bij uw account te zetten.',
    },
    unverified: {
      title: 'Uw e-mailadres is nog niet bevestigd',
      text: (name: string) => `${name} heeft nog niet nagegaan of het e-mailadres van uw account van u is.`,
      next: 'Bevestig het adres bij uw organisatie en meld u daarna opnieuw aan.',
    },
    foreign_domain: {
      title: 'Dit e-mailadres hoort bij een andere organisatie',
      text: (name: string) => `Bij uw account staat een e-mailadres dat niet van ${name} is.`,
      next: 'Meld u aan met het adres van uw eigen organisatie.',
    },
    not_invited: {
      title: 'U bent (nog) niet uitgenodigd',
      text: (name: string) =>
        `Uw account van ${name} klopt, maar er is geen uitnodiging voor het e-mailadres dat erbij staat.`,
      next: 'Vraag de landelijke projectleiding om u uit te nodigen, of om uw e-mailadres te verbeteren.',
    },
    other_account: {
      title: 'Bij deze uitnodiging hoort een ander account',
      text: (name: string) =>
        `Iemand meldt zich hier al aan met een ander account van ${name} en hetzelfde e-mailadres.`,
      next: 'Heeft u een nieuw account? Vraag de landelijke projectleiding om het oude te ontkoppelen.',
    },
  },
  accounts: {
    title: 'Account van de eigen organisatie',
    none: 'Nog niet gekoppeld. Dat gebeurt vanzelf als deze persoon zich met dat account aanmeldt.',
    line: (organisation: string, day: string) => `${organisation}, gekoppeld op ${day}`,
    unbind: 'Account ontkoppelen',
    unbindHint:
      'Na het ontkoppelen is deze persoon overal afgemeld. Het volgende account met dit e-mailadres wordt dan gekoppeld.',
    unbound: 'Het account is ontkoppeld. Deze persoon is overal afgemeld.',
  },
};
