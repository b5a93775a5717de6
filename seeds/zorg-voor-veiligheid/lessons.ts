import type { Story } from '../dsl/story.ts';
import type { Cast } from './cast.ts';

/** Shared along the way, not at the end. */
export function lessons(deal: Story, { parties, experiments }: Cast) {
  const { almere, breda, nijmegen, tilburg, zoetermeer } = parties;
  const { gezin, reintegratie, hitmachine, sneller, gezicht, geldzorgen } = experiments;

  deal.lesson('2018-01-18', 'Regel het geld vóór de start, niet erna', {
    from: reintegratie,
    category: 'funding_silos',
    text: 'Ons plan was klaar en het budget kwam vier maanden later. In die tijd raakten wij twee mensen kwijt die wij al hadden gevonden. Vraag het geld aan op de dag dat u tekent, en schrijf op wie beslist.',
  });

  deal
    .lesson('2018-03-08', 'Spreek spoed af als een datum', {
      from: gezicht,
      category: 'chain_partner',
      text: 'Voor de politie is spoed drie minuten, voor de GGZ een dag en voor sociaal werk drie dagen. Sinds wij niet meer ‘spoed’ zeggen maar ‘vandaag vóór vier uur’, zijn er minder verwijten.',
    })
    .adopted(
      '2018-04-16',
      nijmegen,
      'Staat op het aanmeldformulier: voor wanneer, in plaats van hoe dringend.',
    )
    .adopted('2018-06-04', breda, 'Ook met de verslavingszorg afgesproken.');

  deal
    .lesson('2018-03-15', 'Eén vaste dag achter de poort doet meer dan tien brieven', {
      from: reintegratie,
      category: 'chain_partner',
      text: 'Vraag niet om samenwerking maar om een dag, een kamer en een naam. Toen dat er was, gingen alle gesprekken door.',
    })
    .adopted('2018-09-24', almere, 'Zo doen wij het nu met scholen: dinsdagochtend, kamer bij de conciërge.');

  deal
    .lesson('2018-05-03', 'Geef wie aan tafel zit een mandaat op papier', {
      from: sneller,
      category: 'capacity',
      text: 'Vier partners tekenden dat hun vaste deelnemer tot 5.000 euro mag beslissen. Sindsdien duurt een besluit geen drie weken maar vier dagen.',
    })
    .adopted('2018-07-09', zoetermeer, 'Met drie partners, tot 2.500 euro.')
    .adopted('2018-10-15', tilburg, 'In het Zorg- en Veiligheidshuis, zonder bedrag maar met een vervanger.');

  deal
    .lesson('2018-06-21', 'Begin een DPIA met wie het werk doet', {
      from: hitmachine,
      category: 'law_privacy',
      text: 'Wij begonnen met juristen en kwamen niet verder dan wat er niet mag. Met twee wijkwerkers erbij bleek dat zij de helft van de gegevens nooit gebruiken.',
    })
    .adopted('2018-08-27', breda, 'De tweede versie van onze DPIA is zo gemaakt, en half zo lang.');

  deal.lesson('2018-09-13', 'Stoppen is ook een uitkomst', {
    from: geldzorgen,
    category: 'embedding',
    text: 'Wij schreven vooraf op wat wij wilden leren. Daardoor konden wij na een half jaar zeggen: dit weten wij nu, en het antwoord is nee. Niemand vond dat verloren geld.',
  });

  deal.lesson('2018-10-04', 'Kijk waar de eerste signalen echt liggen', {
    from: gezin,
    category: 'monitoring',
    text: 'Wij zochten op de middelbare school en vonden de eerste signalen in groep 7. Kijk een keer terug voordat u kiest waar u begint.',
  });

  deal.lesson('2018-11-08', 'Vraag twee bestuurders om één handtekening', {
    from: sneller,
    category: 'commitment',
    text: 'Zet burgemeester én wethouder boven het voorstel. Het kost een week extra en het scheelt een half jaar wachten op elkaar.',
  });
}
