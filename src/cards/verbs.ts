/** What a press on a card can mean. Listed in docs/local.md. */
export const VERBS = [
  'confirm',
  'change',
  'drop',
  'nextMeeting',
  'askException',
  'grantException',
  'refuseException',
  'confirmReport',
  'changeReport',
  'dropReport',
  'answerYes',
  'answerNo',
  'pick',
  'tell',
  'readAs',
  'seeAgain',
] as const;
export type Verb = (typeof VERBS)[number];
