import type { FormTexts } from '../form';

export const rehearsals = {
  startRehearsal: {
    title: 'Rehearse the meeting',
    about: 'Go through the meeting from its agenda to its notes. Nothing is sent, counted, numbered or archived.',
    fields: {},
  },
  throwAwayRehearsal: {
    title: 'End the rehearsal',
    about: 'The rehearsed meeting goes, with all that was written in it.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
