import type { Source } from '../../core/bodies/source';
import { notDecidedText } from '../rules/notDecided';
import { listed, writtenDay } from '../when';
import type { ResolutionTexts } from './texts';

const cited = ({ document, clause }: Source) => `(${document}, ${clause})`;
const undecided = ({ rule }: { readonly rule: Parameters<typeof notDecidedText>[0] }) => notDecidedText(rule, 'en');

const subjects = { goals: 'goals', scope: 'scope', direction: 'direction', quality: 'quality' } as const;
const deciders = { responsibleBody: 'The body', workingCommittee: 'The committee', manager: 'The manager' } as const;
const matters = { budget: 'The budget', activityPlan: 'The activity plan' } as const;
const outcomes = { open: 'open', adopted: 'adopted', changed: 'changed', rejected: 'rejected' } as const;

export const en: ResolutionTexts = {
  clausesMissing: 'Write at least one clause.',
  decidingBegun:
    'The meeting has begun to decide the proposal. It no longer changes: change a clause as it is decided.',
  warned: 'Read this first. To go on all the same, confirm.',
  warning: {
    suretyOrLoan: 'The association may not stand surety, nor borrow more than normal credits',
    consultationNoteMissing:
      'Staff are employed in consultation with the working committee. Note when and how it was heard',
    delegationOrderMissing: 'The manager leads by a delegation order. Say which',
  },
  deciding: {
    notDecided: undecided,
    onlyProposes: ({ source }) =>
      `The body takes no decisions of its own ${cited(source)}. Make a proposal to the body that decides.`,
    notDelegable: ({ subjects: about, decider, source }) =>
      `Questions of ${listed(
        about.map((one) => subjects[one]),
        'en',
      )} may not be delegated ${cited(source)}. ${deciders[decider]} can only propose: lift the question to the board.`,
  },
  reaching: {
    orderMissing: ({ motions }) =>
      `${String(motions)} motions stand. Settle the order of propositions and answer the questions first.`,
    questionsOpen: ({ open }) => `First answer question ${listed(open.map(String), 'en')}.`,
    putOff: () => 'The meeting has decided not to decide the matter today. Carry the item over to a later meeting.',
    proposalLost: () => 'The meeting voted no to the proposal. The clause can only be rejected.',
    majorityMissing: ({ matter, share, sum, source }) =>
      sum === null
        ? `${matters[matter]} takes ${percent(share)} of the votes ${cited(source)}. Count the votes first.`
        : `${matters[matter]} got ${String(sum.yes)} yes of ${String(sum.outOf)}. ${String(sum.needed)} are needed ${cited(source)}.`,
  },
  consultation: {
    notDecided: undecided,
    consultationMissing: ({ missing, source }) =>
      `No consultation with ${listed(missing, 'en')} ${cited(source)}. Note the consultation, or write why it is decided all the same.`,
    overrideReasonMissing: ({ source }) =>
      `Write why it is decided without consultation ${cited(source)}. The reason is kept.`,
  },
  clause: {
    noSuchClause: ({ nr }) => `There is no clause ${String(nr)}.`,
    alreadyDecided: ({ nr, outcome }) => `Clause ${String(nr)} is already ${outcomes[outcome]}.`,
    textMissing: ({ nr }) => `Write how clause ${String(nr)} is to read.`,
    textUnchanged: ({ nr }) => `Clause ${String(nr)} reads as it was proposed. Adopt it instead.`,
    personalId: () => 'The text holds what looks like a personal identity number. Remove it. Nothing has been saved.',
  },
  condition: {
    notACondition: ({ partyKey }) => `The decision does not hang on ${partyKey}.`,
    alreadyAnswered: ({ partyKey, on }) =>
      `${partyKey} has already answered${on === null ? '' : `, on ${writtenDay(on, 'en')}`}.`,
  },
  conditions: ({ state, approved, of, formedOn }) => {
    const count = `${String(approved)} of ${String(of)} parties have decided the same.`;
    switch (state) {
      case 'unconditional':
        return 'The decision has no conditions.';
      case 'awaited':
        return `${count} The decision takes effect when all have.`;
      case 'failed':
        return `One party has said no. ${count} The condition is not met and the decision has no effect.`;
      case 'formed':
        return `${count}${formedOn === null ? '' : ` The condition was met on ${writtenDay(formedOn, 'en')}.`}`;
    }
  },
  informed: (partyName, { state, missing, sent, of, source }) => {
    const told = `${partyName} has been told.`;
    switch (state) {
      case 'none':
      case 'notDecided':
        return `${told} No rule asks it for this decision.`;
      case 'done':
        return `${told} All ${String(of)} members have been told${source === null ? '' : ` ${cited(source)}`}.`;
      case 'open':
        return `${told} ${String(sent.length)} of ${String(of)} members have been told, left are ${listed(missing, 'en')}${source === null ? '' : ` ${cited(source)}`}.`;
    }
  },
  beforeDecided: (on) => `It was decided on ${writtenDay(on, 'en')}. Write that day or a later one.`,
  useResolution: 'The body keeps minutes. Put a proposed decision with clauses and decide them one at a time.',
  done: {
    proposed: (clauses) =>
      clauses === 1
        ? 'The proposal is noted with one clause.'
        : `The proposal is noted with ${String(clauses)} clauses.`,
    decided: (nr, verdict, open, carried) => {
      const how = { adopt: 'adopted', change: 'adopted as changed', reject: 'rejected' }[verdict];
      const left = open === 0 ? `All are decided, ${String(carried)} stand.` : `${String(open)} are left.`;
      return `Clause ${String(nr)} is ${how}. ${left}`;
    },
    consulted: (partyName, held, of) =>
      `The consultation with ${partyName} is noted. ${String(held)} of ${String(of)} members have been heard.`,
  },
};

function percent(share: number): string {
  return `${String(Math.round(share * 100))} per cent`;
}
