import type { StandIn } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import { listed, writtenDay } from '../when';
import type { ChairingTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');
const titles = (all: readonly string[]) =>
  listed(
    all.map((one) => `“${one}”`),
    'en',
  );
const WHO: Readonly<Record<StandIn, string>> = {
  viceChair: 'the vice chair decides',
  oldestMember: 'the oldest member decides',
  electedByMeeting: 'the meeting elects somebody for the time being',
  nextInRota: 'the next in the rota decides',
  convener: 'whoever convenes decides',
};

export const en: ChairingTexts = {
  takeover: {
    meetingHeld: ({ day: on }) => `The meeting on ${day(on)} has been held. It cannot be taken over.`,
    meetingCancelled: ({ day: on }) => `The meeting on ${day(on)} is cancelled. There is nothing to take over.`,
    alreadyYours: () => 'You chair the meeting already.',
    takenOver: ({ by }) => `${by} has taken over the meeting already. Get in touch if you are to lead it instead.`,
    notADeputy: ({ deputies, whoDecides }) => {
      if (deputies.length > 0) {
        return `The meeting is taken over by whoever is the chair’s deputy both today and on its day: ${listed(deputies, 'en')}.`;
      }
      const none = 'Nobody has been appointed as the chair’s deputy.';
      const then = 'Whoever answers for the register can give somebody the role of deputy, who can then take over.';
      if (whoDecides.state === 'notDecided') return `${none} Who decides then has not been decided. ${then}`;
      const { document, clause } = whoDecides.source;
      return `${none} Then ${WHO[whoDecides.who]} (${document}, ${clause}). ${then}`;
    },
  },
  takenOver: (on, from) =>
    `You have taken over the meeting on ${day(on)} and are its acting chair.${from === null ? '' : ` ${from} is told.`} The rota stays as it is.`,
  takenBack: (on) => `You chair the meeting on ${day(on)} again. The deputy is told.`,
  waiting: (all) => `Proposals that wait for your answer: ${titles(all)}.`,
  swap: {
    notRotating: () => 'The chair does not rotate in this body. There are no turns to swap.',
    meetingHeld: ({ day: on }) => `The meeting on ${day(on)} has been held. Choose one that has not.`,
    notYourTurn: ({ turnOf }) =>
      turnOf === null
        ? 'Nobody has the turn of the meeting. It cannot be swapped.'
        : 'The turn is somebody else’s. You can only swap your own.',
    nobodyToSwapWith: () => 'The other meeting is yours already, or nobody’s. Choose one that is somebody else’s turn.',
    notAsked: () => 'Somebody else was asked. Only they can answer.',
  },
  unknownMeeting: 'The meeting to swap with is not one of this body. Choose another.',
  swapAsked: (name, mine, theirs) =>
    `${name} is asked to lead the meeting on ${day(mine)} in return for your leading that on ${day(theirs)}. Nothing changes until the answer is yes.`,
  swapAnswered: {
    yes: 'You have swapped turns. Both meetings, with their proposals, have their new chair.',
    no: 'You have said no. The turns stay as they are, and the one who asked is told.',
  },
  alreadyAnswered: 'The question has been answered.',
  turnsDiffer: 'The turns have changed since the question was asked. Have it asked again.',
  insert: {
    notRotating: () => 'The chair does not rotate in this body. The chair is appointed by role.',
    noSuchMeeting: () => 'The meeting is not one of this body, or is cancelled.',
    meetingHeld: ({ day: on }) => `The meeting on ${day(on)} has been held.`,
    notInRota: () => 'That person is not in the rota. Choose one of those who take turns.',
    alreadyTheirs: () => 'The turn is that person’s already.',
  },
  toConfirm: 'This is how the rota changes. Read it and say yes.',
  inserted: (name, on) => `${name} chairs the meeting on ${day(on)}. Those concerned are told.`,
  turn: ({ day: on, from, to, proposals }) =>
    `${day(on)}: ${to ?? 'nobody'} instead of ${from ?? 'nobody'}.${proposals.length === 0 ? '' : ` Proposals that go along: ${titles(proposals)}.`}`,
  others: {
    recompute: 'The other turns are given anew, as the body has decided.',
    keep: 'The other turns stay, as the body has decided.',
    notDecided: 'The other turns stay. The body has not decided whether the rota is to be given anew.',
  },
};
