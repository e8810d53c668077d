import { writtenDay } from '../../when';
import type { NoticeFacts, NoticeTexts, Told } from '../texts';
import type { MatterNoticeKind } from './kinds';

const title = ({ topic }: NoticeFacts) => topic?.title ?? '';
const who = ({ topic }: NoticeFacts, otherwise: string) => (topic === null || topic.who === '' ? otherwise : topic.who);
const by = ({ topic }: NoticeFacts) => (topic?.due ? writtenDay(topic.due, 'en') : 'a day not decided');
const meetingDay = ({ meeting }: NoticeFacts) =>
  meeting === null ? 'the next meeting' : writtenDay(meeting.day, 'en');

function told(subject: string, lead: string, { topic }: NoticeFacts, next: string, label = 'Text'): Told {
  const facts = topic === null || topic.text === '' ? [] : [[label, topic.text] as const];
  return { subject, lead, facts, lines: [], next };
}

export const matters: Pick<NoticeTexts['kinds'], MatterNoticeKind> = {
  matterArrived: (facts) =>
    told(
      `A question has come to ${facts.bodyName}: ${title(facts)}`,
      `The question “${title(facts)}” is to be handled the same way in several forums and is on the draft agenda for ${meetingDay(facts)}.`,
      facts,
      'Open the meeting in the tab. When the forum has handled the question, answer from the item.',
      'Question',
    ),
  allAnswered: (facts) =>
    told(
      `All forums have answered: ${title(facts)}`,
      `All who got the question have answered. The answers are on the agenda for ${meetingDay(facts)}.`,
      facts,
      'Open the meeting in the tab to read them.',
    ),
  anchoringAsked: (facts) =>
    told(
      `Does your party stand behind it? ${title(facts)}`,
      `${facts.bodyName} is anchoring “${title(facts)}” and asks for your party’s answer by ${by(facts)}.`,
      facts,
      'Open the tab and answer: stands behind it, on a condition, does not, or abstains.',
    ),
  opinionAsked: (facts) =>
    told(
      `You are asked for an opinion: ${title(facts)}`,
      `${facts.bodyName} asks for your opinion on “${title(facts)}” by ${by(facts)}.`,
      facts,
      'Open the tab and give the opinion, or answer that you have no remark.',
      'Question',
    ),
  commissionReceived: (facts) =>
    told(
      `An assignment for ${title(facts)}`,
      `${who(facts, facts.bodyName)} has given ${title(facts)} an assignment. It is due by ${by(facts)}.`,
      facts,
      'Open the tab. You report back there when it is done.',
      'Assignment',
    ),
  commissionOverdue: (facts) =>
    told(
      `The assignment for ${title(facts)} is overdue`,
      `${title(facts)} was to report the assignment from ${who(facts, facts.bodyName)} by ${by(facts)}.`,
      facts,
      'Open the tab and report back what you have come to.',
      'Assignment',
    ),
  questionCarried: (facts) =>
    told(
      `A question for your project: ${title(facts)}`,
      `${who(facts, facts.bodyName)} has a question for the project.`,
      facts,
      'Answer in the tab. The answer goes back to whoever asked.',
      'Question',
    ),
  questionAnswered: (facts) =>
    told(
      `An answer to your question: ${title(facts)}`,
      `${who(facts, facts.bodyName)} has answered the question “${title(facts)}”.`,
      facts,
      'The way of the matter is in the tab.',
      'Answer',
    ),
  dialogueCalled: (facts) =>
    told(
      `An owner dialogue is called for: ${title(facts)}`,
      `An owner dialogue about “${title(facts)}” is called for in ${facts.bodyName}.`,
      facts,
      'Plan the meeting in the tab.',
    ),
  dialoguePlanned: (facts) =>
    told(
      `Owner dialogue ${by(facts)}: ${title(facts)}`,
      `${facts.bodyName} invites to an owner dialogue about “${title(facts)}” on ${by(facts)}.`,
      facts,
      'Tell whoever prepares the meetings if you cannot come.',
      'Time and place',
    ),
  groupReported: (facts) =>
    told(
      `Report from a working group: ${title(facts)}`,
      `${who(facts, 'The working group')} has reported to ${facts.bodyName}. The report is on the agenda for ${meetingDay(facts)}.`,
      facts,
      'Open the meeting in the tab.',
      'Report',
    ),
  groupReportSoon: (facts) =>
    told(
      `The report from ${title(facts)} is due soon`,
      `The working group ${title(facts)} reports to ${facts.bodyName} by ${by(facts)}.`,
      facts,
      `Write to me in the chat: “report from the working group ${title(facts)}: …”, and I make a draft.`,
    ),
  groupReportMissing: (facts) =>
    told(
      `No report from ${title(facts)}`,
      `The working group ${title(facts)} was to report to ${facts.bodyName} by ${by(facts)}. The group has been reminded.`,
      facts,
      'Open the working group in the tab and contact the group.',
    ),
  groupUnstaffed: (facts) =>
    told(
      `The working group ${title(facts)} lacks participants`,
      `In the working group ${title(facts)} not every party has somebody who takes part.`,
      facts,
      'Open the working group in the tab and staff it.',
      'Missing from',
    ),
  groupReportOverdue: (facts) =>
    told(
      `The report from ${title(facts)} is overdue`,
      `The working group ${title(facts)} was to report to ${facts.bodyName} by ${by(facts)}.`,
      facts,
      `Write to me in the chat: “report from the working group ${title(facts)}: …”, and I make a draft.`,
    ),
  assignmentReported: (facts) =>
    told(
      `The assignment has been reported back: ${title(facts)}`,
      `${who(facts, 'Whoever has the assignment')} has reported it to ${facts.bodyName}.`,
      facts,
      'The report is in the tab and is followed up at the next meeting.',
      'Report',
    ),
  assignmentOverdue: (facts) =>
    told(
      `The assignment is overdue: ${title(facts)}`,
      `The assignment from ${facts.bodyName} was to be done by ${by(facts)}.`,
      facts,
      'Report it in the tab, ask for more time or hand it over.',
    ),
  moreTimeAsked: (facts) =>
    told(
      `Asked for more time: ${title(facts)}`,
      `${who(facts, 'Whoever has the assignment')} asks for time until ${by(facts)} for the assignment from ${facts.bodyName}.`,
      facts,
      'Answer in the tab.',
      'Reason',
    ),
  moreTimeAnswered: (facts) =>
    told(
      `Answer about more time: ${title(facts)}`,
      `${facts.bodyName} has answered your request for more time. The assignment is to be done by ${by(facts)}.`,
      facts,
      'The assignment is in the tab.',
      'Answer',
    ),
  documentRequested: (facts) =>
    told(
      `Request for a public document, number ${title(facts)}`,
      `Somebody has asked ${facts.bodyName} for a public document. It is to be dealt with promptly (Freedom of the Press Act, ch. 2 s. 15).`,
      facts,
      'Hand the request to the registrar today. Do not ask who asks, or why.',
      'Request',
    ),
  ideaLeft: (facts) =>
    told(
      `An idea for you: ${title(facts)}`,
      `${who(facts, 'A colleague')} has left an idea with you, who stand for the party in ${facts.bodyName}.`,
      facts,
      'If you want to take it further, put it forward as a proposal.',
      'Idea',
    ),
  notReached: (facts) =>
    told(
      `${title(facts) || 'The channel'} has not been reached`,
      `A message from ${facts.bodyName} did not get through to ${title(facts) || 'the forum’s channel'}${facts.meeting === null ? '' : `. It was about the meeting on ${writtenDay(facts.meeting.day, 'en')}`}.`,
      facts,
      title(facts) === ''
        ? 'Ask the administrator to add Samverka to the channel’s team again.'
        : 'Reach them another way, and ask the administrator to correct the address in the register.',
    ),
};
