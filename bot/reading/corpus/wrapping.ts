import type { IntentName } from '../reading';

/** What people say around anything they want: it tells nothing of what. */
const BEFORE = [
  'Hej!',
  'God dag,',
  'Hejsan alla,',
  'Kära ni,',
  'Ursäkta att jag stör,',
  'Nu är det så här att',
  'Jag är ny här.',
  'Vi i föreningen har pratat om saken.',
  'Jag sitter på tåget just nu.',
  'Det var länge sedan sist.',
  'Tack för senast!',
  'Jag skriver för min kollega.',
  'Hello,',
  'Sorry to bother you,',
  'Jag har funderat länge och väl.',
  'Alltså',
];
const AFTER = [
  'Tack på förhand!',
  'Mvh Bengt',
  'Hälsningar Ulla',
  'är du snäll',
  'tack ska du ha',
  'Thanks!',
  'om det går för sig',
  'Vänliga hälsningar Gun',
];
/** What people say before they ask, and before they tell or ask for something to be done. */
const BEFORE_ASKING = [
  'Jag undrar',
  'Skulle du kunna tala om',
  'Kan du vara så vänlig och berätta',
  'Det vore intressant att få veta',
  'Kan någon upplysa mig om',
  'Jag skulle vilja veta',
  'Jag behöver få veta',
  'Vet du',
  'Do you know',
  'Skulle man kunna få höra',
  'jag vill veta',
  'Får man fråga',
];
const BEFORE_TELLING = [
  'Jag vill bara säga:',
  'Jag ber att få meddela:',
  'Var så vänlig:',
  'Skulle du kunna hjälpa mig?',
  'Jag skulle behöva hjälp.',
  'Kan du ordna det här:',
  'Please:',
  'För kännedom:',
];
const ASKS: ReadonlySet<IntentName> = new Set([
  ...(['nextMeeting', 'lastDay', 'agenda', 'notes', 'whoChairs', 'meetingCount', 'yearTheme'] as const),
  ...(['groupStaffing', 'groupStatus', 'groupsOverdue', 'myAssignments', 'decisions', 'matterStatus'] as const),
  ...(['boardInitiative', 'boardQuorum', 'boardMajority', 'noticeBoard', 'help', 'aboutMe'] as const),
]);
const BARE: ReadonlySet<IntentName> = new Set([
  ...([
    'propose',
    'unclear',
    'greeting',
    'thanks',
    'goodbye',
    'smallTalk',
    'yes',
    'no',
    'body',
    'otherLanguage',
  ] as const),
]);

/** An utterance as others would say it: with courtesies before or after, by turns. */
export function wrapped(text: string, wanted: IntentName, turn: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(turn / step) % list.length] ?? '';
  const own = BARE.has(wanted) ? BEFORE : ASKS.has(wanted) ? BEFORE_ASKING : BEFORE_TELLING;
  const before = turn % 2 === 0 ? pick(own, 2) : `${pick(BEFORE, 2)} ${turn % 4 === 1 ? pick(own, 4) : ''}`;
  const after = turn % 3 === 0 ? pick(AFTER, 3) : '';
  return `${before} ${text} ${after}`.replace(/\s+/g, ' ').trim();
}
