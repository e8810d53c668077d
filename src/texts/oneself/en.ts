import { clockTimeOf, dayOf } from '../../core/calendar';
import type { NoticeSettings } from '../../core/notices/settings';
import { en as shell } from '../tab/en';
import { writtenDay } from '../when';
import type { OneselfTexts } from './texts';

const REACH = { teams: 'in Teams', mail: 'by e-mail', both: 'in Teams and by e-mail' } as const;

function settings({ pace, quietFrom, quietTo }: NoticeSettings): string {
  const often = pace === 'daily' ? 'You are told once a day, all together' : 'You are told when something happens';
  const quiet = quietFrom === null || quietTo === null ? '' : `, but not between ${quietFrom} and ${quietTo}`;
  return `${often}${quiet}. At weekends and on public holidays I write only of what is due the same day.`;
}

const theRegistrar = (name: string | null) => (name === null ? 'the registrar' : `the registrar (${name})`);

export const en: OneselfTexts = {
  settings,
  settingsSaved: (chosen) => `Saved. ${settings(chosen)}`,
  askSettings: 'Shall I write to you like this?',
  whichSettings: 'How do you want to be told? Write for example “not after 5 pm”, “once a day” or “any time”.',
  aboutMe: ({ person, roles, drafts, reports, assignments, notices, links, dates }) => [
    `Name, user name and e-mail: ${person.name}, ${person.upn}, ${person.mail}.`,
    `You are reached ${REACH[person.reach]}, in ${person.language === 'sv' ? 'Swedish' : 'English'}.`,
    person.identity === null
      ? 'Your Teams account is not linked to the register yet.'
      : 'Your Teams account is linked to the register.',
    person.conversation === null ? 'The way to our chat is not kept.' : 'The way to our chat is kept.',
    person.settings === null ? 'You have not chosen how you are told.' : settings(person.settings),
    ...roles.map(({ bodyName, role }) => `${bodyName}: ${shell.roles[role]}.`),
    drafts === 0 ? 'No drafts are waiting.' : `Drafts that wait for your answer: ${String(drafts)}.`,
    ...(reports === 0 ? [] : [`Reports begun: ${String(reports)}.`]),
    ...(dates === 0 ? [] : [`Answers about proposed days: ${String(dates)}.`]),
    ...(links === 0 ? [] : [`Personal links to you: ${String(links)}.`]),
    `Assignments that are yours and not done: ${String(assignments)}.`,
    `Notes kept of what was sent to you: ${String(notices)}. They say when and how, not what you answered.`,
    'What you have handed in, decided or noted stands in the records with your name.',
    'Write “forget me” if you want what need not be preserved removed.',
  ],
  askForget: 'Shall I forget you?',
  forgetLines: [
    'Removed: your settings, your links, the way to our chat, your drafts, and what I have asked you about.',
    'Stays: your name and roles in the member register, as long as you hold them.',
    'Stays: what you have handed in, decided or noted. It is public record, destroyed by recorded decision alone (Archives Act, section 10).',
    'If you write to me again, the way to the chat is kept anew.',
  ],
  forgotten:
    'Done. Your settings, your links, the way to our chat and your drafts are removed. The records and the member register stay (Archives Act, section 10).',
  document: {
    ask: 'Shall I hand the request to the registrar?',
    lines: (request, registrar) => [
      request,
      `It goes to ${theRegistrar(registrar)} with the time it came in.`,
      'You need not say who you are or why you ask, and your name is not kept with the request.',
    ],
    which: 'Which document is it about? Write for example “the minutes of the board’s meeting in May”.',
    subject: 'Begäran om allmän handling',
    sender: 'Begärd i chatten. Namn frågas inte efter.',
    registrar: 'Registratorn',
    handedOver: (number, at, registrar) =>
      `Your request came in on ${writtenDay(dayOf(at), 'en')} at ${clockTimeOf(at)} and has number ${String(number)}. ${
        registrar === null ? 'The registrar' : `The registrar (${registrar})`
      } decides without delay whether the document can be given out. Contact them with the number: you get the document, or a decision that can be appealed.`,
  },
  feed: {
    made: 'Your calendar link is made. Copy it now, it is shown once only. An earlier link no longer works.',
    revoked: 'Your calendar link no longer works.',
    name: 'Samverka: my meetings',
    event: (bodyName, chairName) => (chairName === '' ? bodyName : `${bodyName}. Chair: ${chairName}.`),
  },
  noBody: 'You have no role in any forum just now. Turn to the registrar directly.',
};
