import { handOf, type Hand, type LocalActivity, type LocalCard, type Said } from '../contract';
import type { OneMachine } from './oneMachine';

/** The hand of a person of the example, by the part of their UPN before the @. */
export function hand(machine: OneMachine, name: string): Promise<Hand> {
  return handOf({ ...machine, data: '', output: () => '' }, `${name}@goteborg.example`);
}

/** The card of a turn: the last reply that is one, else the last sent into another conversation. */
export function cardIn(turn: Said): { readonly id: string; readonly card: LocalCard } {
  const sent = [...turn.proactive.map(({ activity }) => activity), ...turn.replies];
  const found = sent.findLast((one) => cardOf(one) !== undefined);
  if (found?.id === undefined) throw new Error(`No card in ${JSON.stringify(turn)}`);
  return { id: found.id, card: cardOf(found) ?? {} };
}

/** The sentences of a turn, cards left out. */
export function textsIn(turn: Said): readonly string[] {
  return turn.replies.flatMap(({ text }) => (text === undefined || text === '' ? [] : [text]));
}

interface Button {
  readonly verb?: string;
  readonly data?: object;
  readonly card?: LocalCard;
}

/** The verbs a card offers, those behind a fold included. */
export function verbsOf(card: LocalCard | undefined): readonly string[] {
  return buttonsOf(card).flatMap(({ verb }) => (verb === undefined ? [] : [verb]));
}

/** What a press on a verb sends, before anything is filled in. */
export function dataOf(card: LocalCard, verb: string): object {
  return buttonsOf(card).find((button) => button.verb === verb)?.data ?? {};
}

/** What the client of a card asks the bot with when the card is seen again. */
export function refreshOf(card: LocalCard): object {
  return (card['refresh'] as { readonly action?: { readonly data?: object } } | undefined)?.action?.data ?? {};
}

/** All that is written on a card, without its marks. */
export function readable(card: LocalCard | undefined): string {
  return JSON.stringify(card).replaceAll('\\\\', '');
}

function buttonsOf(card: LocalCard | undefined): readonly Button[] {
  const actions = (card?.['actions'] ?? []) as readonly Button[];
  return actions.flatMap((action) => (action.card === undefined ? [action] : buttonsOf(action.card)));
}

function cardOf(activity: LocalActivity): LocalCard | undefined {
  return activity.attachments?.find(({ contentType }) => contentType.endsWith('card.adaptive'))?.content;
}
