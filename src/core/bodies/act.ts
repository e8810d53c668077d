/** What a person may want to do in a body. */
export const ACTS = [
  'seeBody',
  'propose',
  'prepare',
  'convene',
  'note',
  'followUp',
  'answerProposal',
  'sendAgenda',
  'publishNotes',
  'importRows',
  'register',
  'inspect',
] as const;
export type Act = (typeof ACTS)[number];
