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
  door: {
    lead: 'Vul het e-mailadres van uw werk in. Daarna ziet u hoe u verder gaat.',
    email: 'E-mailadres van uw werk',
    act: 'Verder',
    byMail: 'U krijgt een e-mail met een link waarmee u zich aanmeldt. Een wachtwoord is niet nodig.',
    byBoth: (organisations: string) =>
      `Heeft u een account van ${organisations}, dan meldt u zich daarmee aan. Anders krijgt u een e-mail met een link.`,
    byAccount: (organisations: string) =>
      `Aanmelden met een link in een e-mail is hier niet ingericht. U meldt zich aan met uw account van ${organisations}.`,
    onlyInvited:
      'Alleen wie is uitgenodigd kan zich aanmelden. Vraag het de landelijke projectleiding als u mee wilt doen.',
    noEmail: 'Vul een volledig e-mailadres in, zoals naam@gemeente.nl.',
    noWay:
      'Met dit adres kunt u zich hier niet aanmelden. Gebruik het adres van een organisatie die hieronder staat.',
  },
  asked: {
    title: 'Kijk in uw e-mail',
    lead: (email: string) =>
      `Is ${email || 'het adres dat u invulde'} bij ons bekend, dan krijgt u een e-mail met een link om u aan te melden.`,
    soon: 'Dat kan een paar minuten duren.',
    away: 'Onze mailserver reageert op dit moment niet',
    awayNext:
      'Het kan langer duren voor u de e-mail krijgt. Wij proberen het steeds opnieuw; u hoeft niets te doen.',
    elsewhere: 'Opent u de link ergens anders?',
    code: 'Opent u de link in een andere browser of op een ander apparaat, vul daar dan deze code in:',
    nothing: 'Geen e-mail gekregen?',
    check: 'Kijk bij de ongewenste e-mail, en of het adres klopt.',
    again: 'Vraag de e-mail opnieuw aan',
    other: 'Vul een ander adres in',
  },
  tooOften: {
    title: 'Wacht een kwartier',
    asked:
      'Er is kort na elkaar al een paar keer om een link gevraagd, voor dit adres of vanaf uw netwerk. Er is nu geen e-mail verstuurd.',
    codes: 'Vanaf uw netwerk is al vaak een verkeerde code ingevuld. Deze code is niet bekeken.',
    next: 'Kijk of de e-mail er al is, ook bij de ongewenste e-mail. Probeer het anders over een kwartier opnieuw.',
  },
  link: {
    title: (programme: string) => `Aanmelden bij ${programme}`,
    lead: (name: string) => `Deze link is voor ${name}.`,
    code: 'Code',
    codeHint:
      'U opent de link in een andere browser dan waarin u erom vroeg. Vul de zes cijfers in die daar op het scherm staan.',
    codeElsewhere: 'Vul de code van zes cijfers in die u bij de link kreeg.',
    act: 'Aanmelden',
    newer: 'Daarna is nog een nieuwere link verstuurd. Beide werken; u heeft er één nodig.',
    notYou: 'Bent u dit niet? Sluit dan deze pagina.',
    noCode: 'De code heeft zes cijfers. Vul ze alle zes in.',
    wrongCode: (left: number) =>
      left === 1
        ? 'Deze code klopt niet. U kunt het nog 1 keer proberen.'
        : `Deze code klopt niet. U kunt het nog ${left} keer proberen.`,
  },
  linkRefused: {
    title: 'Deze link werkt niet',
    unknown:
      'Wij kennen deze link niet. Misschien is hij niet helemaal overgenomen, of kreeg u later een nieuwere.',
    used: 'Met deze link heeft iemand zich al aangemeld. Een link werkt één keer.',
    expired: 'Deze link is te oud. Een link werkt een kwartier.',
    locked: 'Bij deze link is vijf keer een verkeerde code ingevuld. Daarom werkt hij niet meer.',
    newer: 'Daarna is een nieuwere link verstuurd. Die werkt nog: kijk in de nieuwste e-mail.',
    next: 'Vraag een nieuwe link aan',
  },
  alreadyIn: (who: string) => `In deze browser bent u al aangemeld: ${who}.`,
  toDoor: 'Naar de aanmeldpagina',
  noRole: {
    title: 'U heeft nu geen rol',
    text: 'U bent bekend, maar heeft op dit moment geen rol in dit programma.',
    beginsOn: (on: string) => `Uw rol begint op ${on}`,
    fromThen: 'Vanaf die dag kunt u zich hier aanmelden.',
    next: 'Vraag de landelijke projectleiding als dat niet klopt.',
  },
  ownRole: {
    title: 'In welke rol wilt u werken?',
    lead: 'U heeft hier meer dan één rol. U ziet en mag wat bij de rol hoort die u kiest.',
    change: 'Werk in een andere rol',
    now: 'In deze rol werkt u nu.',
  },
  signedOut: 'U bent afgemeld.',
};
