import type { Day } from '../../../core/calendar';
import { writtenDay } from '../../when';
import type { WishTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');

export const en: WishTexts = {
  assignments: {
    which: 'Which assignment do you mean?',
    none: 'You have no open assignment. Nothing has been changed.',
    whatWasDone: (what) => `What was done in the assignment “${what}”?`,
    report: (what) => `Report “${what}” back as done?`,
    givenBy: (bodyName, due) => `The assignment is from ${bodyName} and is due on ${day(due)}.`,
    untilWhen: (what, due) => `Until which day do you need time for “${what}”? It is due on ${day(due)} now.`,
    whyMoreTime: (what) => `Why do you need more time for “${what}”?`,
    moreTime: (what, until) => `Ask for more time for “${what}”, until ${day(until)}?`,
    toWhom: (what) => `Who is to take over “${what}”?`,
    whichPerson: (name) => `Whom do you mean by “${name}”?`,
    handOver: (what, to) => `Hand “${what}” over to ${to}?`,
  },
};
