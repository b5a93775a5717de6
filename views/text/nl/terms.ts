export const terms = {
  title: 'Termijnen',
  lead: 'Hoe snel wij elkaar antwoorden, in werkdagen. Dat hangt af van wie de vraag krijgt en of er haast bij is.',
  frozen:
    'Een vraag die al loopt, houdt de termijnen waarmee hij begon. Wat u hier wijzigt, geldt voor vragen die vanaf nu beginnen.',
  growing: 'Elke volgende termijn is even lang of langer: eerst bevestigen, dan antwoorden, dan oplossen.',
  save: 'Termijnen opslaan',
  unchanged: 'Er is niets veranderd.',
  missing: 'nog niet afgesproken',
  columns: {
    rung: 'Gevraagd aan',
    urgency: 'Termijn',
    acknowledgeDays: 'Ontvangst bevestigen',
    answerDays: 'Beantwoorden',
    solveDays: 'Oplossen',
  },
  cell: (rung: string, urgency: string, term: string) => `${rung}, ${urgency}: ${term}`,
  refusals: {
    answer_before_acknowledgement: 'Antwoorden kan niet sneller dan bevestigen: vul meer werkdagen in.',
    solved_before_answer: 'Oplossen kan niet sneller dan antwoorden: vul meer werkdagen in.',
  },
};
