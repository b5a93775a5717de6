/** When something does not go as asked: what happened, what was kept, what to do next. */
export const failures = {
  notFound: {
    title: 'Deze pagina is er niet',
    text: 'Het adres klopt niet, of dit is niet van u of van uw organisatie.',
    next: 'Ga terug, of zoek verder vanaf het overzicht.',
  },
  forbidden: {
    title: 'Dit mag u niet doen',
    text: (role: string) => `Als ${role} heeft u dit recht niet. Er is niets veranderd.`,
    next: 'Vraag het de landelijke projectleiding als u dit toch moet kunnen.',
  },
  tooLarge: {
    title: 'Dit is te groot om te versturen',
    text: 'Wat u stuurde is groter dan 256 kB. Er is niets bewaard.',
    next: 'Uw tekst staat nog in het formulier. Maak hem korter en probeer het opnieuw.',
  },
  stale: {
    title: 'Dit is intussen gewijzigd',
    text: 'Dit is veranderd terwijl u bezig was: door iemand anders, of door uzelf op een ander tabblad. Uw wijziging is nog niet bewaard; wat u invulde staat hieronder.',
    now: 'Zo staat het er nu',
    yours: 'Dit vulde u in',
    next: 'Kijk wat u wilt houden en sla opnieuw op.',
    field: 'Onderdeel',
  },
  crossSite: {
    title: 'Dit formulier kwam niet van hier',
    text: 'Uit voorzorg is er niets gedaan.',
    next: 'Open de pagina opnieuw en probeer het nog eens.',
  },
  busy: {
    title: 'Het is nu te druk',
    text: 'Er is niets bewaard. Wat u invulde is ook niet kwijt.',
    next: 'Verstuur het over een paar tellen opnieuw.',
  },
  away: {
    title: 'Wij kunnen nu niet bij de gegevens',
    text: 'Dit ligt niet aan u. Er is niets kwijt.',
    next: 'Probeer het over een paar tellen opnieuw.',
  },
  unsure: {
    title: 'Wij kunnen nu niet bij de gegevens',
    text: 'Dit ligt niet aan u. Wij weten niet of al bewaard is wat u verstuurde, maar kwijt is het niet.',
    next: 'Verstuur het over een paar tellen opnieuw. Het wordt niet dubbel bewaard.',
  },
  fault: {
    title: 'Er ging iets mis bij ons',
    text: 'Dit ligt niet aan u. Er is niets half bewaard.',
    next: (reference: string) =>
      `Probeer het opnieuw. Blijft het misgaan, geef dan deze code door: ${reference}.`,
  },
  unreachable:
    'Er kwam geen antwoord. Wat u invulde staat er nog. Kijk of u verbinding heeft en verstuur het opnieuw: het wordt niet dubbel bewaard.',
  expired: {
    title: 'U bent niet meer aangemeld',
    text: 'Na twaalf uur melden wij u af. Wat u invulde is nog niet bewaard, maar ook niet kwijt.',
    next: 'Meld u aan in een nieuw tabblad, kom hier terug en verstuur het opnieuw.',
    signIn: 'Aanmelden in een nieuw tabblad',
  },
  sendAgain: 'Opnieuw versturen',
  tooOften: {
    title: 'Even geduld',
    text: 'U verstuurt meer dan wij in één minuut aannemen. Dit is nog niet bewaard, maar ook niet kwijt.',
    next: 'Wacht een minuut en verstuur het dan opnieuw.',
  },
  tryAgain: 'Opnieuw proberen',
  toOverview: 'Naar het overzicht',
};
