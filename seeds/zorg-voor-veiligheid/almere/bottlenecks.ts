import type { Cast } from '../cast.ts';

/** What Almere runs into: school, police and youth care each with their own rules and purse. */
export function almereRunsInto({ parties, experiments }: Cast) {
  const { almere, nijmegen, jenv, ocw } = parties;
  const { gezin } = experiments;

  almere
    .logs('2018-02-26', 'Niemand tekent meer voor jeugd tot het nieuwe college er is', {
      category: 'commitment',
      touches: [gezin],
      story:
        'De wethouder stopt na de verkiezingen en neemt geen besluiten meer die verder reiken. De burgemeester wil niet alleen tekenen voor jeugd.',
    })
    .closed(
      '2018-06-25',
      'lapsed',
      'Sinds 18 juni is er een wethouder jeugd en onderwijs, die het plan heeft getekend.',
    );

  const school = almere
    .logs('2018-04-23', 'Mogen school en politie delen dat een jongere bij beide bekend is?', {
      category: 'data_sharing',
      touches: [gezin],
      story:
        'School ziet verzuim, de politie ziet nachtelijk rondhangen. Geen van beide weet van de ander, en beide zeggen dat het niet mag.',
      ask: 'data_ground',
      question: 'Mag de leerplichtambtenaar vragen of een jongere bij de politie bekend is?',
    })
    .goesUp('2018-05-17', {
      ask: 'data_ground',
      question: 'Hoe lossen andere steden dit op tussen school en politie?',
    })
    .acknowledged('2018-05-18')
    .goesUp('2018-05-28', {
      to: jenv,
      ask: 'data_ground',
      question:
        'Op welke grondslag mag een leerplichtambtenaar aan de politie vragen of een leerling onder de 16 daar bekend is?',
      reason: 'Nijmegen heeft dezelfde vraag, maar de leerplicht heeft een eigen wet.',
    })
    .answered(
      '2018-06-01',
      'not_ours',
      'De leerplicht en wat een school mag delen is van OCW. Wij denken mee over de politie.',
      { to: ocw },
    )
    .acknowledged('2018-06-04')
    .answered(
      '2018-06-08',
      'answered',
      'De leerplichtambtenaar mag het vragen als er verzuim is gemeld, en alleen of er de laatste zes maanden contact was. Leg vooraf vast wie vraagt, en vertel het de ouders.',
    )
    .solved(
      '2018-09-10',
      'Met een vast formulier werkt dit sinds de zomer op vier scholen. Ouders vinden het vooral fijn dat het eerlijk wordt gezegd.',
    )
    .noted('2018-09-18', {
      by: nijmegen,
      text: 'Wij nemen het formulier over en melden in november hoe het gaat.',
    });

  const onderwijsgeld = almere
    .logs('2018-09-25', 'Hulp op school wordt uit jeugdzorg betaald, de winst valt bij het onderwijs', {
      category: 'funding_silos',
      touches: [gezin],
      story:
        'De gezinscoach werkt op school, tijdens schooltijd. Minder verzuim scheelt het onderwijs geld, maar de rekening ligt bij jeugdzorg.',
      ask: 'money',
      question: 'Kan het onderwijs een derde van de gezinscoach betalen?',
    })
    .goesUp('2018-11-01', {
      ask: 'money',
      question: 'Is er een stad waar het onderwijs meebetaalt aan hulp op school?',
    })
    .acknowledged('2018-11-01')
    .goesUp('2018-11-19', {
      to: ocw,
      ask: 'money',
      question:
        'Welk geld van OCW mag een schoolbestuur gebruiken voor een gezinscoach op school, en moet dat vóór de begroting van 2020 worden aangevraagd?',
      reason:
        'In geen van de steden betaalt het onderwijs mee. OCW doet sinds maart mee en weet welk geld er is.',
    })
    .acknowledged('2018-11-21');

  almere
    .logs('2018-10-22', 'Te weinig gezinscoaches die ook de straat kennen', {
      category: 'capacity',
      touches: [gezin],
      isSupportQuestion: true,
      story:
        'Drie van de zeven plekken staan open. Wie goed is met gezinnen, kent de straat vaak niet, en andersom.',
      ask: 'expertise',
      question: 'Leidt een andere stad mensen op die beide kunnen?',
    })
    .goesUp('2018-11-01', {
      ask: 'expertise',
      question: 'Welke stad wil twee van onze coaches een maand laten meelopen?',
    })
    .acknowledged('2018-11-05');

  almere.logs('2018-11-05', 'Mogen broertjes en zusjes in het gezinsplan staan?', {
    category: 'law_privacy',
    touches: [gezin],
    story:
      'Het plan gaat over het hele gezin, maar de melding over één kind. Over de andere kinderen is niets gemeld.',
    ask: 'legal_reading',
    question: 'Mag een gezinsplan gegevens bevatten over kinderen over wie niets is gemeld?',
  });

  return { school, onderwijsgeld };
}
