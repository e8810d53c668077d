import type { OneMachine } from './oneMachine';
import { WORD } from './secretWords';
import { hand } from './talking';

/** Who is not named, by the part of their UPN before the @. */
export const NOT_NAMED = [
  ['the chair', 'karim.haddad'],
  ['the deputy, who prepares', 'lars.bohman'],
  ['the participant who proposed it', 'nadia.benali'],
  ['a member of another forum', 'robert.chen'],
] as const;

/** What may bring the word out of the bot. */
export const ASKED_OF_THE_BOT = [
  'När är nästa möte i Hisingen?',
  'Visa dagordningen för Hisingen',
  'Visa dagordningen för Hisingen den 10 december',
  'Visa anteckningarna från Hisingen',
  'Vilka beslut har vi tagit i Hisingen?',
  'Vad är mina uppdrag?',
  'Hur gick det med mitt förslag?',
  'Vad hände med ärendet i Hisingen?',
] as const;

/** UPNs of those who ask SharePoint themselves. */
export const OTHERS_IN_SHAREPOINT = [
  'karim.haddad@goteborg.example',
  'nadia.benali@goteborg.example',
  'robert.chen@goteborg.example',
  'thomas.vestlund_polisen.example#ext#@goteborg.example',
  'ingen@utanfor.example',
];

/** What the forms of acts offer somebody in the forum. */
export async function choicesOf(machine: OneMachine, name: string): Promise<unknown> {
  const { person } = await hand(machine, name);
  const { token } = (await machine.get(`/local/token?as=${person.id}`)) as { token: string };
  return machine.get('/api/bodies/goteborg-2/choices', token);
}

/** The index follows what is written a moment later. */
export async function eventually(ask: () => Promise<string>): Promise<string> {
  const until = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer.includes(WORD) || Date.now() > until) return answer;
  }
}
