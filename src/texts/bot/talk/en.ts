import { listed } from '../../when';
import { wordingIn } from '../wording';
import type { HelpLine, TalkTexts } from './texts';

const { cited } = wordingIn('en');

const lines: Readonly<Record<HelpLine, (bodyName: string) => string>> = {
  propose: (body) =>
    `Make a proposal: “Can we take up the lighting at the next meeting of ${body}?” You get a draft, and nothing is handed in until you say yes.`,
  ask: (body) =>
    `Ask about meetings: “When is the next meeting of ${body}?”, “Last day for proposals?”, “Who chairs?”, “How many meetings are there this year?”, “Show the agenda”.`,
  follow: () => 'Follow up: “What became of my proposal?”, “What did we decide about the lighting?”.',
  assignments: () => 'Assignments: “My assignments”, “The assignment is done”.',
  groups: () =>
    'Working groups: “Who is in the working group?”, “Which groups are late?”, “Report from the working group: …”.',
  board: (body) =>
    `Rules: “When is ${body} quorate?”, “Who may raise matters?”, “Which majority is needed?”, “Where are the minutes posted?”.`,
  absence: () => 'Absence: “I cannot come on Thursday”, “Karin comes in my place”.',
  prepare: () =>
    'If you prepare meetings: “Send the agenda”, “Remind those who have not answered”. I always ask first.',
  language: () => 'Language: “Speak English”, “Prata svenska”.',
  privacy: () => 'About you: “What do you know about me?”. Never write personal identity numbers or about individuals.',
};

export const en: TalkTexts = {
  hello: (name) => `Hello${name === '' ? '' : ` ${name}`}! What can I help you with? Write help to see what I can do.`,
  thanks: 'You are welcome!',
  goodbye: 'Goodbye! Write when you want something more.',
  smallTalk:
    'Nice of you to write! I know nothing of such things. I am best at meetings, proposals and assignments. Write help to see what I can do.',
  help: 'This is what I can do for you:',
  helpLine: (line, bodyName) => `• ${lines[line](bodyName)}`,
  yourBodies: (names) => `You are in ${listed(names, 'en')}.`,
  speaks: 'From now on I answer in English.',
  spoke: 'I already answer in English.',
  whichBody: (names, more) =>
    `Which body do you mean? Ask again with its name. You are in ${listed(names, 'en')}${more === 0 ? '' : ` and ${String(more)} more`}.`,
  notYours: (bodyName, insight, source) =>
    insight === 'members'
      ? `You have no role in ${bodyName}, and only those who have may read about it${cited(source)}. So I cannot answer.`
      : `You have no role in ${bodyName}. It has not been decided whether others may read about it, so I cannot answer.`,
  readAs: (first, second) =>
    second === null
      ? `I am not sure what you mean. Do you want to ${first}?`
      : `I am not sure what you mean. Do you want to ${first}, or ${second}?`,
  notUnderstood:
    'I did not understand what you want to do. Write it as a whole sentence, for example “Can we take up the lighting at the square?”, or write help.',
  human: ({ name, role, bodyName }) =>
    role === 'processLeader'
      ? `If you would rather talk to a person: ${name} is process leader of ${bodyName}.`
      : `If you would rather talk to a person: ${name} chairs ${bodyName}.`,
  nobodyToAsk: 'If you would rather talk to a person, turn to whoever prepares the meetings.',
  readings: 'Do you mean one of these?',
};
