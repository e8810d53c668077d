import type { Day } from '../../core/calendar';
import { listed, writtenDay } from '../when';
import type { MembershipTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');

const role: MembershipTexts['role'] = {
  chair: 'chair',
  viceChair: 'vice chair',
  deputy: 'deputy for the chair',
  jointPreparer: 'joint preparer',
  associationManager: 'association manager',
  coordinator: 'coordinator',
  processLeader: 'process leader',
  secretary: 'secretary',
  representative: 'representative',
  substitute: 'substitute',
  otherRepresentative: 'other representative',
  auditor: 'auditor',
  registrar: 'registrar',
  inspector: 'inspector',
  delegate: 'delegate',
  guest: 'guest',
};
const act: MembershipTexts['act'] = {
  seeBody: 'see the body',
  propose: 'put forward proposals',
  prepare: 'prepare',
  convene: 'call meetings',
  note: 'take notes',
  followUp: 'follow up',
  answerProposal: 'answer proposals',
  sendAgenda: 'send the agenda',
  publishNotes: 'publish the notes',
  importRows: 'answer for the register',
  register: 'keep the papers in order',
  inspect: 'inspect the archive and the journal',
};

export const en: MembershipTexts = {
  role,
  act,
  give: {
    endsFirst: ({ from, to }) => `The last day, ${day(to)}, is before the first, ${day(from)}. Correct the days.`,
    partyMissing: ({ role: one }) => `Say which party the person is ${role[one]} for.`,
    partyOutside: () => 'The party does not staff this body. Choose one of its parties, or the role of guest.',
    alreadyHolds: ({ from }) => `The person has had that role since ${day(from)}. Nothing has changed.`,
    otherParty: () => 'The person stands for another party in the body already. One person stands for one party.',
    seatTaken: ({ by, seats, source }) =>
      `The party has ${listed(by, 'en')} as representative then, and the seats are ${String(seats)}${source === null ? '' : ` (${source.document}, ${source.clause})`}. End that role first, or choose a later first day.`,
    nothingDelegated: () => 'Say what the delegation gives.',
    delegatedForEver: () => 'A delegation holds from a day to a day. Give its last day.',
    notYoursToGive: ({ act: one }) =>
      `You cannot give the right to ${act[one]}: you do not have it yourself. Ask the chair.`,
    personUnknown: ({ upn }) =>
      `${upn} is not in the register. Give a name and a mail address as well, and the person is added.`,
  },
  given: (name, one, from, to) =>
    `${name} is ${role[one]} from ${day(from)}${to === null ? '' : ` up to and including ${day(to)}`} and is told.`,
  elect: {
    notAMember: ({ source }) =>
      `Whoever is elected is to be a member of the body (${source.document}, ${source.clause}). Choose among its members that day.`,
    decisionMissing: ({ source }) =>
      `An election rests on a decision of the body (${source.document}, ${source.clause}). Decide the clauses of the item first.`,
    notDecided: () => 'Not decided: the body has not decided that it elects to that office within itself.',
    partyNotThere: () =>
      'The seat belongs to one of the parties of the body, and theirs is none of them. Choose somebody of one of the parties.',
    beforeDecision: ({ decidedOn }) =>
      `The election holds from the day of the decision at the earliest, ${day(decidedOn)}.`,
    endsFirst: ({ from, to }) => `The last day, ${day(to)}, is before the first, ${day(from)}. Correct the days.`,
    alreadyElected: ({ from }) => `The person has held the office since ${day(from)}. Nothing has changed.`,
  },
  notItsCommittee: 'A body elects to itself or to its own committee. Choose one of them.',
  electToConfirm: (name, one, bodyName, from) =>
    `${name} is elected ${role[one]} of ${bodyName} from ${day(from)}. This follows. Read it and say yes.`,
  elected: (name, one, bodyName, from) =>
    `${name} is elected ${role[one]} of ${bodyName} from ${day(from)} and is told.`,
  restsOn: (title, on, section) =>
    `It rests on ${section === null ? 'the decision' : `§ ${String(section)},`} “${title}”, ${day(on)}.`,
  end: {
    alreadyEnded: ({ to }) => `The role ends on ${day(to)} already.`,
    beforeItBegan: ({ from }) => `The role began on ${day(from)}. Its last day cannot be before that.`,
    backdated: ({ earliest }) => `Nothing is changed afterwards. The last day can be ${day(earliest)} at the earliest.`,
  },
  endToConfirm: (name, one, lastDay) =>
    `${name} ceases to be ${role[one]} after ${day(lastDay)}. This follows. Read it and say yes.`,
  ended: (name, one, lastDay) => `${name} is ${role[one]} up to and including ${day(lastDay)} and is told.`,
  gap: (party, from) => `Nobody represents ${party} from ${day(from)}.`,
  turnLeft: (on) => `The turn as chair on ${day(on)} is the person’s. Swap it, or hand over.`,
  leaving: {
    refused: {
      noticeNotDecided: () => 'It has not been decided how long the notice is. The members decide it.',
      notAMember: () => 'The party is not in the body.',
      alreadyLeaving: ({ noticeOn, leftOn }) =>
        `The party gave notice on ${day(noticeOn)} and leaves on ${day(leftOn)}.`,
      notYet: () => 'The day has not come yet. Note the notice when it has been given.',
    },
    toConfirm: (party, { noticeOn, leftOn }) =>
      `${party} gives notice on ${day(noticeOn)} and leaves on ${day(leftOn)}.`,
    noted: (party, { noticeOn, leftOn }) => `${party} gave notice on ${day(noticeOn)} and leaves on ${day(leftOn)}.`,
    time: (years, clause) =>
      `The notice is ${String(years)} years. It and what follows from leaving stand in ${clause}.`,
  },
  handOver: {
    sameSuccessor: () => 'The successor is the same person. Choose somebody else.',
    fromInThePast: ({ from }) => `${day(from)} has been or is today. The handover holds from tomorrow at the earliest.`,
    successorUnknown: ({ upn }) => `${upn} is not in the register. Give the person a role first.`,
    successorWithoutAccount: ({ name }) =>
      `${name} has not signed in yet and so cannot take over. Ask them to open the tab first.`,
    conflictingRole: ({ holds, gets }) =>
      `The successor is ${role[holds]} there already and cannot be ${role[gets]} as well, for another party.`,
  },
  handOverToConfirm: (leaving, successor, from) =>
    `${leaving} hands over to ${successor} from ${day(from)}. This is the handover. Read it and say yes.`,
  handedOver: (leaving, successor, from) =>
    `${leaving} has handed over to ${successor} from ${day(from)}. Both are told. What has been done keeps its name.`,
  holding: (holding, party) => {
    switch (holding.kind) {
      case 'mandate':
        return `The role of ${role[holding.role]}${party === null ? '' : ` for ${party}`}; last day ${day(holding.lastDay)}.`;
      case 'turn':
        return `The turn as chair of the meeting on ${day(holding.day)}.`;
      case 'assignment':
        return `The assignment “${holding.what}”, due by ${day(holding.due)}.`;
      case 'group':
        return `The working group “${holding.title}”${holding.day === null ? '' : `, report ${day(holding.day)}`}.`;
      case 'duty':
      case 'delegation':
        return `“${holding.title}”${holding.day === null ? '' : `, ${day(holding.day)}`}.`;
    }
  },
  ofBody: (name, line) => `${name}: ${line}`,
  follows: (title) => `The proposal “${title}” goes along with the meeting.`,
  notYours: (bodyName) => `${bodyName}: that is handed over by whoever answers for the register there.`,
  nothingHeld: 'The person holds nothing to hand over from that day in the bodies you answer for.',
};
