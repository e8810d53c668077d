import type { FormTexts } from '../form';

export const chairing = {
  takeOverMeeting: {
    title: 'Take over the meeting',
    about: 'As a deputy you become acting chair of this meeting. The rota stays as it is.',
    fields: {},
  },
  swapTurns: {
    title: 'Swap turns as chair',
    about: 'Asks the one whose turn another meeting is. Nothing changes until the answer is yes.',
    fields: { withMeeting: { label: 'Meeting to swap with' } },
  },
  answerSwap: {
    title: 'Answer a swap of turns',
    about: 'You who were asked say yes or no.',
    fields: { answer: { label: 'Answer', options: { yes: 'Yes, we swap', no: 'No' } } },
  },
  insertTurn: {
    title: 'Put in a chair',
    about: 'Gives the meeting to one of those who take turns. What becomes of the other turns is the body’s rule.',
    fields: { upn: { label: 'Who is to lead the meeting' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
