import { writtenDay } from '../../when';
import type { NoticeFacts, Told } from '../texts';
import type { ChangeTexts } from './kinds';

const day = ({ meeting }: NoticeFacts) => (meeting === null ? 'not decided' : writtenDay(meeting.day, 'en'));
const chair = ({ meeting }: NoticeFacts) => meeting?.chairName ?? '';

function told(subject: string, lead: string, more: Partial<Told> = {}): Told {
  return { subject, lead, facts: [], lines: [], next: '', ...more };
}

function whenAndWhere(facts: NoticeFacts): Told['facts'] {
  const { meeting } = facts;
  if (meeting === null) return [];
  const place = meeting.place === null || meeting.place === '' ? [] : [['Place', meeting.place] as const];
  return [['Time', `${day(facts)}, ${meeting.starts}–${meeting.ends}`], ...place];
}

function led(facts: NoticeFacts): Told['facts'] {
  return chair(facts) === '' ? [] : [['Chair', chair(facts)]];
}

function lastDay({ proposalsLastDay }: NoticeFacts): string {
  return proposalsLastDay === null ? '' : `The last day for proposals is ${writtenDay(proposalsLastDay, 'en')}.`;
}

export const enChanges: ChangeTexts = {
  meetingTakenOver: (facts) =>
    told(
      `The meeting on ${day(facts)} has another leader`,
      `${chair(facts)} leads the meeting of ${facts.bodyName} on ${day(facts)}. Proposals to it go there. The rota stays as it is.`,
    ),
  turnSwapAsked: (facts) =>
    told(
      `Would you swap turns? ${facts.bodyName}`,
      `${chair(facts)} asks whether you can lead the meeting on ${day(facts)} in return for one of yours.`,
      { next: 'Open the tab and answer yes or no. Nothing changes until you have answered.' },
    ),
  turnSwapDeclined: (facts) =>
    told(
      `No swap of turns: ${facts.bodyName}, ${day(facts)}`,
      `The answer to your question about swapping turns for the meeting on ${day(facts)} is no. The turns stay.`,
    ),
  turnChanged: (facts) =>
    told(
      `Another turn as chair: ${facts.bodyName}, ${day(facts)}`,
      `${chair(facts)} chairs the meeting on ${day(facts)}. The proposals before it go along.`,
      { next: 'The tab shows which meetings you lead.' },
    ),
  meetingMoved: (facts) =>
    told(
      `The meeting has been moved: ${facts.bodyName}, ${day(facts)}`,
      `A meeting of ${facts.bodyName} has a new time: ${day(facts)}.`,
      { facts: whenAndWhere(facts), next: lastDay(facts) },
    ),
  meetingCancelled: (facts) =>
    told(
      `Cancelled: ${facts.bodyName}, ${day(facts)}`,
      `The meeting of ${facts.bodyName} on ${day(facts)} is cancelled.`,
      { next: 'Proposals that are in are kept and taken up at a later meeting.' },
    ),
  meetingCalled: (facts) =>
    told(
      `Extra meeting: ${facts.bodyName}, ${day(facts)}`,
      `${facts.bodyName} has an extra meeting on ${day(facts)}.`,
      { facts: whenAndWhere(facts), next: lastDay(facts) },
    ),
  meetingInvited: (facts) =>
    told(
      `Invitation: ${facts.bodyName}, ${day(facts)}`,
      `You are called to a meeting of ${facts.bodyName} on ${day(facts)}.`,
      {
        facts: [...whenAndWhere(facts), ...led(facts)],
        lines: [lastDay(facts)].filter((line) => line !== ''),
        next: 'If you cannot come, decline in your calendar or answer in the tab. The substitute is asked then.',
      },
    ),
  invitationChanged: (facts) =>
    told(
      `The meeting is changed: ${facts.bodyName}, ${day(facts)}`,
      `The place or the chair of the meeting of ${facts.bodyName} on ${day(facts)} is changed. This holds now:`,
      { facts: [...whenAndWhere(facts), ...led(facts)], next: 'Your calendar is changed with this letter.' },
    ),
  invitationWithdrawn: (facts) =>
    told(
      `You are no longer called: ${facts.bodyName}, ${day(facts)}`,
      `You are no longer called to the meeting of ${facts.bodyName} on ${day(facts)}. It is removed from your calendar.`,
      { next: 'If that is wrong, tell the chair of the meeting.' },
    ),
  substituteAsked: (facts) =>
    told(
      `Can you come instead? ${facts.bodyName}, ${day(facts)}`,
      `Your party's representative cannot come to the meeting of ${facts.bodyName} on ${day(facts)}. You are a substitute.`,
      { facts: [...whenAndWhere(facts), ...led(facts)], next: 'Answer in the tab who comes for your party.' },
    ),
  yearPlanned: (facts) =>
    told(
      `The meetings of the year are planned: ${facts.bodyName}`,
      `New meetings of ${facts.bodyName} have been entered. The first is on ${day(facts)}.`,
      { facts: whenAndWhere(facts), next: 'All the dates are in the tab.' },
    ),
  datesAsked: (facts) =>
    told(`Which dates can you? ${facts.bodyName}`, `${facts.bodyName} plans its meetings and asks when you can.`, {
      next: 'Open the year wheel in the tab and choose Plan. The dates are no meetings yet.',
    }),
  roleGiven: (facts) =>
    told(`You have a role in ${facts.bodyName}`, `You have been given a new role in ${facts.bodyName}.`, {
      next: 'Open the tab to see what it means and when the next meeting is.',
    }),
  roleEnded: (facts) =>
    told(`A role in ${facts.bodyName} ends`, `One of your roles in ${facts.bodyName} ends.`, {
      next: 'If that is wrong, get in touch with whoever answers for the register.',
    }),
  handedOver: (facts) =>
    told(`Handover in ${facts.bodyName}`, `Tasks in ${facts.bodyName} are handed over from one person to another.`, {
      next: 'The tab shows what is yours, with dates.',
    }),
  personalLink: (facts) =>
    told(
      facts.meeting === null ? `Your link to ${facts.bodyName}` : `Your link to ${facts.bodyName}, ${day(facts)}`,
      `Here is your own link to ${facts.bodyName}. You do not need Teams to open it.`,
    ),
};
