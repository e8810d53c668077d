import type { Day } from '../../core/calendar';
import type { Proposal } from '../../core/proposals/proposal';
import { writtenDay } from '../when';
import { enChanges } from './changes/en';
import { mail } from './mail/en';
import { matters } from './matters/en';
import { cited, numbered, title, told } from './parts';
import type { NoticeFacts, NoticeTexts, Told } from './texts';

const day = (on: Day | null | undefined) => (on === null || on === undefined ? 'not decided' : writtenDay(on, 'en'));
const meetingDay = ({ meeting }: NoticeFacts) => day(meeting?.day);

const SECRET = 'What was said and decided is confidential. Those named read it in the tab.';

/** When and where, for those who are to come. */
function whenAndWhere({ meeting }: NoticeFacts): Told['facts'] {
  if (meeting === null) return [];
  const place = meeting.place === null || meeting.place === '' ? [] : [['Place', meeting.place] as const];
  return [['Time', `${day(meeting.day)}, ${meeting.starts}–${meeting.ends}`], ...place];
}

function worded(proposal: Proposal | null): Told['facts'] {
  if (proposal === null) return [];
  const described = proposal.description === '' || proposal.description === proposal.title;
  return [['Title', proposal.title], ...(described ? [] : [['Description', proposal.description] as const])];
}

function reasonOf(reason: string | undefined): Told['facts'] {
  return reason === undefined || reason === '' ? [] : [['Reason', reason]];
}

function guestFacts({ guest }: NoticeFacts): Told['facts'] {
  if (guest === null) return [];
  const from = guest.organisation === '' ? [] : [['Organisation', guest.organisation] as const];
  return [['Name', guest.name], ...from];
}

/** By when minutes are to be approved. */
function dueFact({ approvalDue }: NoticeFacts): Told['facts'] {
  return approvalDue === null ? [] : [['By', `${day(approvalDue.lastDay)}${cited(approvalDue.source)}`]];
}

function answered(facts: NoticeFacts): Told {
  const { proposal } = facts;
  const more = { facts: reasonOf(proposal?.reason) };
  switch (proposal?.status) {
    case 'accepted':
      return told(
        `Your proposal is on the agenda: ${title(facts)}`,
        `Your proposal “${title(facts)}” is on the agenda of the meeting on ${meetingDay(facts)}.`,
        more,
      );
    case 'deferred':
      return told(
        `Your proposal is deferred: ${title(facts)}`,
        `Your proposal “${title(facts)}” is deferred to the meeting on ${meetingDay(facts)}.`,
        more,
      );
    case 'referred':
      return told(
        `Your proposal is referred: ${title(facts)}`,
        `Your proposal “${title(facts)}” belongs with ${proposal.referredTo ?? 'another forum'} and has been referred there.`,
        more,
      );
    case 'declined':
      return told(
        `Your proposal will not be taken up: ${title(facts)}`,
        `Your proposal “${title(facts)}” will not be taken up at the meeting.`,
        {
          ...more,
          next: 'If you want to discuss it, get in touch with the chair of the meeting.',
        },
      );
    case 'submitted':
    case 'exceptionAsked':
    case 'answered':
    case 'withdrawn':
    case undefined:
      return told(
        `Answer to your proposal: ${title(facts)}`,
        `Your proposal “${title(facts)}” has been answered.`,
        more,
      );
  }
}

function revised(facts: NoticeFacts): Told {
  const who = facts.proposal?.submitterName ?? 'The proposer';
  if (facts.proposal?.status === 'withdrawn') {
    return told(
      `The proposal has been withdrawn: ${title(facts)}`,
      `${who} has withdrawn the proposal “${title(facts)}” to ${facts.bodyName}.`,
      { next: 'You need not answer it.' },
    );
  }
  return told(
    `The proposal has been changed: ${title(facts)}`,
    `${who} has changed or moved the proposal “${title(facts)}” in ${facts.bodyName}.`,
    { facts: worded(facts.proposal), next: 'Open the tab to see which meeting it is before now.' },
  );
}

function outcome(facts: NoticeFacts): Told {
  const { line } = facts;
  const decided = (line?.decisions ?? []).map(({ text }) => `Decision: ${text}`);
  const given = (line?.assignments ?? []).map(({ who, what, due }) => `Assignment: ${who} – ${what}, by ${day(due)}`);
  const carried = line?.outcome === 'carriedOver' ? ['The question is taken up again at the next meeting.'] : [];
  const lifted = line?.outcome === 'escalated' ? ['The question is lifted to another forum.'] : [];
  const lines = [...decided, ...given, ...carried, ...lifted];
  return told(
    `What became of your proposal: ${title(facts)}`,
    `${facts.bodyName} took up “${title(facts)}” at the meeting on ${meetingDay(facts)}.`,
    {
      lines:
        facts.face === 'masked'
          ? [SECRET]
          : lines.length > 0
            ? lines
            : ['The question was discussed. No decision and no assignment was noted.'],
      next: 'The notes are in the tab and in the folder of the forum in SharePoint.',
    },
  );
}

export const en: NoticeTexts = {
  kinds: {
    ...matters,
    proposalReceived: (facts) =>
      told(
        `New proposal to the meeting on ${meetingDay(facts)}`,
        `${facts.proposal?.submitterName ?? 'A participant'} has handed in a proposal to ${facts.bodyName}, the meeting on ${meetingDay(facts)}.`,
        {
          facts: worded(facts.proposal),
          next: 'Open the meeting in the tab to take the proposal up, defer it, refer it or say no.',
        },
      ),
    exceptionAsked: (facts) =>
      told(
        `Exception asked for: ${title(facts)}`,
        `${facts.proposal?.submitterName ?? 'A participant'} asks that a late proposal be taken up at the meeting on ${meetingDay(facts)}. The last day was ${day(facts.proposal?.lastDay)}${cited(facts.proposalsSource)}.`,
        {
          facts: worded(facts.proposal),
          next: 'You chair the meeting and decide. Answer on the card in the chat, or in the tab.',
        },
      ),
    proposalAnswered: answered,
    proposalRevised: revised,
    agendaSent: (facts) =>
      told(
        `Agenda: ${facts.bodyName}, ${meetingDay(facts)}`,
        `The agenda of the meeting on ${meetingDay(facts)} is ready.`,
        {
          facts: whenAndWhere(facts),
          lines: numbered(facts.items),
          next: 'If you cannot come, arrange a substitute from your organisation.',
        },
      ),
    supplementSent: (facts) =>
      told(
        `Supplement to the agenda: ${facts.bodyName}, ${meetingDay(facts)}`,
        `The agenda of the meeting on ${meetingDay(facts)} has a supplement. What was sent before stands.`,
        { facts: whenAndWhere(facts), lines: numbered(facts.supplement) },
      ),
    notesPublished: (facts) =>
      told(
        `Notes: ${facts.bodyName}, ${meetingDay(facts)}`,
        `The notes of the meeting on ${meetingDay(facts)} are published.`,
        {
          next: 'They are in the tab and in the folder of the forum in SharePoint, with decisions and assignments.',
        },
      ),
    proposalOutcome: outcome,
    assignmentGiven: (facts) =>
      told(
        `You have been given an assignment: ${facts.assignment?.what ?? ''}`,
        `At the meeting on ${meetingDay(facts)} you were given an assignment by ${facts.bodyName}.`,
        {
          facts: [
            ['Assignment', facts.assignment?.what ?? ''],
            ['Due by', day(facts.assignment?.due)],
            ['Item', facts.assignment?.itemTitle ?? ''],
          ],
          lines: facts.face === 'masked' ? [SECRET] : [],
          next: 'The assignment is followed up at the next meeting.',
        },
      ),
    commentsOpen: (facts) =>
      told(
        `Comments wanted: ${facts.bodyName}, ${meetingDay(facts)}`,
        `The draft from the meeting on ${meetingDay(facts)} is out for comments with you who attended. It is working material.`,
        { next: 'Read it in the tab and write what is to change. Saying nothing means no comment.' },
      ),
    minutesToApprove: (facts) =>
      told(
        `Minutes to approve: ${facts.bodyName}, ${meetingDay(facts)}`,
        `The meeting on ${meetingDay(facts)} chose you to approve its minutes. They are ready for approval.`,
        { facts: dueFact(facts), next: 'Read the minutes in the tab and approve them there.' },
      ),
    minutesApproved: (facts) =>
      told(
        `The minutes are approved: ${facts.bodyName}, ${meetingDay(facts)}`,
        `All approvers have approved the minutes of the meeting on ${meetingDay(facts)}.`,
        { next: 'Publish them in the tab. They are then posted on the notice boards of the body.' },
      ),
    minutesDueSoon: (facts) =>
      told(
        `The minutes wait for your approval: ${facts.bodyName}`,
        `The minutes of the meeting on ${meetingDay(facts)} are not approved by all yet.`,
        { facts: dueFact(facts), next: 'Read the minutes in the tab and approve them there.' },
      ),
    noticesDue: (facts) =>
      told(
        `Notices to see to: ${facts.bodyName}, ${meetingDay(facts)}`,
        `The minutes of the meeting on ${meetingDay(facts)} have notices to be put up or taken down.`,
        { next: 'Open the meeting in the tab. Note the day and where the evidence is when it is done.' },
      ),
    proposalsCloseSoon: (facts) =>
      told(
        `Soon the last day for proposals to ${facts.bodyName}`,
        `Proposals to the meeting on ${meetingDay(facts)} are due by ${day(facts.proposalsLastDay)}${cited(facts.proposalsSource)}.`,
        { next: 'Is there something the meeting should take up? Write it to me in the chat and I make a draft.' },
      ),
    proposalsCloseToday: (facts) =>
      told(
        `Today is the last day for proposals to ${facts.bodyName}`,
        `Today, ${day(facts.proposalsLastDay)}, is the last day for proposals to the meeting on ${meetingDay(facts)}${cited(facts.proposalsSource)}. You have until midnight.`,
        { next: 'Write the proposal to me in the chat and I make a draft.' },
      ),
    agendaDueSoon: (facts) =>
      told(
        `The agenda of ${facts.bodyName} is to be sent tomorrow`,
        `The agenda of the meeting on ${meetingDay(facts)} is to be sent by ${day(facts.agendaDueDay)}${cited(facts.agendaSource)}.`,
        { next: 'You chair the meeting. Open it in the tab, go through the items and send.' },
      ),
    agendaDueToday: (facts) =>
      told(
        `The agenda of ${facts.bodyName} is to be sent today`,
        `Today, ${day(facts.agendaDueDay)}, the agenda of the meeting on ${meetingDay(facts)} is to be sent${cited(facts.agendaSource)}.`,
        { next: 'You chair the meeting. Open it in the tab, go through the items and send.' },
      ),
    agendaOverdue: (facts) =>
      told(
        `The agenda of ${facts.bodyName} is late`,
        `The agenda of the meeting on ${meetingDay(facts)} was to be sent by ${day(facts.agendaDueDay)}${cited(facts.agendaSource)}.`,
        { next: 'You chair the meeting. Send it as soon as you can.' },
      ),
    ...enChanges,
    guestAsked: (facts) =>
      told(
        `May ${facts.guest?.name ?? 'a guest'} come to the meeting on ${meetingDay(facts)}?`,
        `A participant in ${facts.bodyName} wants to invite somebody from outside the parties to the meeting on ${meetingDay(facts)}.`,
        { facts: guestFacts(facts), next: 'You chair the meeting and decide. Answer in the tab.' },
      ),
    guestAnswered: (facts) =>
      told(
        `Answer about ${facts.guest?.name ?? 'the guest'} at the meeting on ${meetingDay(facts)}`,
        facts.guest?.state === 'approved'
          ? `${facts.guest.name} is welcome to the meeting on ${meetingDay(facts)}.`
          : `${facts.guest?.name ?? 'The guest'} is not invited to the meeting on ${meetingDay(facts)}.`,
        { facts: reasonOf(facts.guest?.reason) },
      ),
    wheelAlarm: (facts) =>
      told(
        `${facts.bodyName}: ${facts.entry?.title ?? ''} by ${day(facts.entry?.lastDay)}`,
        `“${facts.entry?.title ?? ''}” is to be done by ${day(facts.entry?.lastDay)}${cited(facts.entry?.source ?? null)}, and something is missing for that.`,
        { next: 'Open the year wheel in the tab. It says what is missing: a quorate meeting, or a paper.' },
      ),
    termEnds: (facts) =>
      told(
        `The term of office in ${facts.bodyName} ends on ${day(facts.term?.to)}`,
        `The term of office ends on ${day(facts.term?.to)}${cited(facts.term?.source ?? null)}.`,
        {
          next: 'Ask those who appoint members and auditors to appoint for the next term, and put them in the register.',
        },
      ),
  },
  channel: {
    agendaSent: (facts) =>
      told(
        `Agenda: ${facts.bodyName}, ${meetingDay(facts)}`,
        `The agenda of the meeting on ${meetingDay(facts)} has been sent.`,
        { facts: whenAndWhere(facts), lines: numbered(facts.items) },
      ),
  },
  card: {
    openTab: 'Open in the tab',
    openDocument: 'Open the document',
    gathered: (count) => `${String(count)} notices, gathered for you:`,
  },
  mail,
};
