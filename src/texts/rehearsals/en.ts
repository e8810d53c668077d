import type { RehearsalTexts } from './texts';

export const en: RehearsalTexts = {
  isRehearsal: 'This is a rehearsal already.',
  notARehearsal: 'The meeting is no rehearsal. There is nothing to end.',
  notInRehearsal:
    'That cannot be done in a rehearsal. Rehearse the agenda, its sending, the notes and publishing them.',
  started: (title) => `The rehearsal of “${title}” is open. Nothing in it is sent, counted, numbered or archived.`,
  meaning: 'This is a rehearsal. On record this happens:',
  goesOn: (title) => `The rehearsal of “${title}” is open from before. Go on where you were.`,
  told: (text) => `REHEARSAL: ${text}`,
  toThrowAway: 'The rehearsal ends and is thrown away, with all that has been written in it.',
  thrownAway: (bodyName) => `The rehearsal has ended. Nothing of it is left with ${bodyName}.`,
};
