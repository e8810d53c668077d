import type { Day } from '../../../core/calendar';
import { writtenDay } from '../../when';
import type { WishTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');

export const sv: WishTexts = {
  assignments: {
    which: 'Vilket uppdrag gäller det?',
    none: 'Du har inget öppet uppdrag. Inget har ändrats.',
    whatWasDone: (what) => `Vad blev gjort i uppdraget ”${what}”?`,
    report: (what) => `Återrapportera ”${what}” som klart?`,
    givenBy: (bodyName, due) => `Uppdraget är från ${bodyName} och ska vara klart ${day(due)}.`,
    untilWhen: (what, due) => `Till vilken dag behöver du tid för ”${what}”? Nu är dagen ${day(due)}.`,
    whyMoreTime: (what) => `Varför behöver du mer tid för ”${what}”?`,
    moreTime: (what, until) => `Be om mer tid för ”${what}”, till ${day(until)}?`,
    toWhom: (what) => `Vem ska ta över ”${what}”?`,
    whichPerson: (name) => `Vem menar du med ”${name}”?`,
    handOver: (what, to) => `Lämna över ”${what}” till ${to}?`,
  },
};
