import type { FeeMark } from '../../core/meetings/fees';
import type { Source } from '../../core/bodies/source';
import type { Side } from '../../core/voting/propositions';
import { notDecidedText } from '../rules/notDecided';
import { listed, writtenDay } from '../when';
import type { SittingTexts } from './texts';

const cited = ({ document, clause }: Source) => `(${document}, ${clause})`;
const undecided = ({ rule }: { readonly rule: Parameters<typeof notDecidedText>[0] }) => notDecidedText(rule, 'en');

const motionKinds: SittingTexts['motionKinds'] = {
  approval: 'approval',
  rejection: 'rejection',
  amendment: 'an amendment',
  addition: 'an addition',
  tabling: 'tabling',
  referralBack: 'referral back',
  adjournment: 'adjournment',
};

const capacities = {
  serves: 'serves',
  speaks: 'may speak but does not serve',
  attends: 'attends without serving',
  away: 'has left the room for the item',
  absent: 'is not there for the whole item',
} as const;

const personalId = () =>
  'The text holds what looks like a personal identity number. Remove it. Nothing has been saved.';

const bases = { allMembers: 'all members', present: 'those present', votesCast: 'the votes cast' } as const;

const feeMarks: Readonly<Record<FeeMark, string>> = {
  leavingMissing: 'The time they left is missing.',
  decisionMissing: 'A decision that they take part is missing. A fee takes a decision of the board before the course.',
  decisionTooLate:
    'The decision that they take part came after the course. A fee takes a decision of the board before it.',
};

export const en: SittingTexts = {
  withApprovers:
    'The minutes have been sent for approval and do not change. What is wrong is corrected in a new edition once they are approved.',
  unknownPerson: 'The person is not in the register of the body. Add a mandate for them first.',
  unknownItem: 'The item is not on the agenda of the meeting. Load it again.',
  stay: {
    alreadyThere: ({ since }) => `The person is already noted as present since ${since}.`,
    notThere: () => 'The person is not noted as present. First note when they came.',
    clockRunsBack: ({ last }) => `The time is before ${last}, which is already noted. Write a later one.`,
  },
  away: {
    alreadyDeclared: () => 'It is already noted that the person has left the room for the item.',
    itemDecided: () => 'The item is already decided. A conflict of interest is declared before the decision.',
    alreadyVoted: () => 'The person has already voted in the item. A conflict of interest is declared before the vote.',
  },
  back: {
    alreadyBack: ({ at }) => `It is already noted that the person came back at ${at}.`,
    backBeforeLeft: ({ left }) => `The person left at ${left}. Write a later time.`,
  },
  presiding: {
    notDecided: undecided,
    nobodyToPreside: () => 'No serving member can preside. Let the meeting elect somebody.',
  },
  presiderDoesNotServe: (name) => `${name} serves in no item and so cannot preside.`,
  motion: {
    notServing: ({ capacity }) =>
      `Only somebody who serves in the item can move anything. The person ${capacities[capacity]}.`,
    textMissing: ({ kind }) => `Write what is moved: ${motionKinds[kind]} needs words.`,
    personalId,
    itemDecided: () => 'The item is already decided. Motions are moved before the decision.',
    notTheMover: ({ moverName }) => `Only ${moverName}, who moved it, can withdraw the motion.`,
    alreadyWithdrawn: () => 'The motion has already been withdrawn.',
  },
  dissent: {
    notServing: ({ capacity }) =>
      `Only somebody who took part in the decision can record a reservation. The person ${capacities[capacity]}. A statement can be noted in the minutes instead.`,
    notThere: () => 'The person was not there for the item and cannot have a statement noted to it.',
    notYetDecided: () => 'The item is not decided yet. A reservation is made when it is.',
    meetingEnded: ({ day, ended }) =>
      `The meeting of ${writtenDay(day, 'en')} was closed at ${ended}. A reservation is made before the meeting is closed.`,
    alreadyApproved: ({ on }) =>
      `The section was approved on ${writtenDay(on, 'en')}. Nothing can be added after that.`,
    textMissing: () => 'Write what is to be noted.',
    personalId,
  },
  propositions: {
    motionNotPut: ({ nr }) => `Motion ${String(nr)} is not in the order of propositions. Every motion is to be put.`,
    motionPutTwice: ({ nr }) => `Motion ${String(nr)} is put twice. It is to be put once.`,
    motionUnknown: ({ nr }) => `There is no motion ${String(nr)}, or it has been withdrawn.`,
    proposalNotPut: () => 'The proposed decision is not in the order of propositions.',
  },
  voting: {
    notQuorate: ({ quorum: { seats, present, needed, source } }) =>
      `The meeting is not quorate: ${String(present)} of ${String(seats)} are too few, ${String(needed)} are needed ${cited(source)}.`,
    notDecided: undecided,
    notServing: ({ upn }) => `${upn} does not serve in the item and has no vote.`,
    votedTwice: ({ upn }) => `${upn} has two votes. Everybody has one.`,
    votesMissing: ({ upns }) =>
      `The vote is missing from ${listed(upns, 'en')}. Everybody who serves votes yes, votes no or abstains.`,
    castingVoteDiffers: () => 'The casting vote is another than the vote the chair has already given.',
    countNeeded: ({ matter }) => `${matter} takes a qualified majority. Count the votes.`,
  },
  votingBegun: 'A question has already come out. The order of propositions cannot be changed.',
  unknownQuestion: (of) =>
    of === 0
      ? 'No order of propositions has been settled. Settle it first.'
      : `There is no such question. The order of propositions has questions 1 to ${String(of)}.`,
  alreadyAnswered: 'The question has already come out.',
  quorum: (quorum) => {
    switch (quorum.state) {
      case 'quorate':
        return `Quorate: ${String(quorum.present)} of ${String(quorum.seats)} serve, ${String(quorum.needed)} are needed ${cited(quorum.source)}.`;
      case 'notQuorate':
        return `Not quorate: ${String(quorum.present)} of ${String(quorum.seats)} are too few, ${String(quorum.needed)} are needed ${cited(quorum.source)}.`;
      case 'notRequired':
        return `No number has to be there ${cited(quorum.source)}.`;
      case 'notDecided':
        return undecided(quorum);
    }
  },
  question: (question, motions) => {
    const of = (side: Side) => {
      switch (side.kind) {
        case 'proposal':
          return 'the proposed decision';
        case 'no':
          return 'no';
        case 'winnerOf':
          return `what won in question ${String(side.question)}`;
        case 'motion': {
          const motion = motions.find((one) => one.nr === side.nr);
          return motion === undefined
            ? `motion ${String(side.nr)}`
            : `motion ${String(side.nr)} (${motionKinds[motion.kind]}, ${motion.name})`;
        }
      }
    };
    return `Question ${String(question.nr)}: yes for ${of(question.yes)}, no for ${of(question.against)}.`;
  },
  outcome: (result, nameOf) => {
    const won = { carried: 'Yes won', lost: 'No won', tied: 'Equal votes' }[result.outcome];
    if (result.by === 'acclamation') return `${won}, without a count.`;
    const { yes, no, abstained, needed, outOf, of } = result.sum;
    const votes = `${String(yes)} yes, ${String(no)} no, ${String(abstained)} abstained`;
    switch (result.by) {
      case 'ordinary':
        return result.outcome === 'tied'
          ? `${won}: ${votes}. The chair's casting vote decides ${cited(result.source)}.`
          : `${won}: ${votes} ${cited(result.source)}.`;
      case 'qualified':
        return `${won}: ${votes}. ${String(needed)} yes of ${String(outOf)} are needed (counted of ${bases[of]}) ${cited(result.source)}. No casting vote can make up for them.`;
      case 'castingVote':
        return `${won}: ${votes}. The chair, ${nameOf(result.castBy)}, decided by the casting vote ${cited(result.castingVoteSource)}.`;
    }
  },
  motionKinds,
  fees: {
    sum: (name, lines, minutes) =>
      lines === 0
        ? `${name} has no attendance noted in the period.`
        : `${name}: ${String(lines)} lines, ${String(minutes)} minutes.`,
    line: ({ what, day, from, to, minutes, marks }) => {
      const time = to === null ? `from ${from}` : `${from}–${to}, ${String(minutes)} minutes`;
      return [`${writtenDay(day, 'en')}: ${what}, ${time}.`, ...marks.map((mark) => feeMarks[mark])].join(' ');
    },
  },
  done: {
    stay: (name) => `${name} is noted as present.`,
    left: (name) => `It is noted that ${name} left.`,
    away: (name) => `It is noted that ${name} left the room for the item and takes no part in it.`,
    back: (name) => `It is noted that ${name} is back.`,
    presides: (name) => `${name} presides.`,
    moved: (name, kind, nr) => `Motion ${String(nr)} is noted: ${name} moves ${motionKinds[kind]}.`,
    withdrawn: (name) => `${name} has withdrawn the motion.`,
    dissent: (name, kind) =>
      kind === 'reservation' ? `${name} has recorded a reservation.` : `The statement of ${name} is in the minutes.`,
    order: 'The order of propositions is settled.',
  },
};
