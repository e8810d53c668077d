import { factsOf, mayRead, type BodyFacts, type Wanted } from '../../../src/doing/answering/facts';
import type { KnownBody } from '../../../src/doing/register/bodies';
import { whyDown } from '../../../src/doing/sites';
import { withNotes } from '../../../src/cards/answers/answerCard';
import type { AdaptiveCard } from '../../../src/cards/card';
import { talkTexts } from '../../../src/texts/bot/talk';
import type { OutgoingMessage } from '../../transport/transport';
import type { Reading } from '../../reading/reading';
import { asMessage } from '../draftTalk';
import { inNoBody, type Bodies } from '../places';
import type { Talk } from '../talk';

/** More bodies than this are not answered for at once: which one is asked. */
const MOST_BODIES = 8;

/** The bodies a question is about, or the sentence that says why it is not answered. */
export type Meant = { readonly bodies: readonly KnownBody[] } | { readonly instead: string };

/**
 * The body that is named, or the channel's; else, for a question, all of the person's. None is picked in silence. Of a
 * body they have no part in only what is open to the organisation is told.
 */
export function meantBodies(talk: Talk, { body: { address, candidates, other } }: Reading, around: Bodies): Meant {
  const all = [...around.mine, ...around.others];
  const named = all.find((one) => one.address === (address ?? other));
  if (named !== undefined) {
    return mayRead(named) === 'yes' ? { bodies: [named] } : { instead: notTheirs(talk, named) };
  }
  const possible = all.filter((one) => candidates.includes(one.address) && mayRead(one) === 'yes');
  const channel = all.filter(({ body }) => body === around.ofChannel);
  const [meant = []] = [possible, channel.filter((one) => mayRead(one) === 'yes'), around.mine].filter(
    (some) => some.length > 0,
  );
  if (meant.length === 0) return { instead: inNoBody(talk, around) };
  if (meant.length <= MOST_BODIES) return { bodies: meant };
  const names = meant.slice(0, MOST_BODIES).map(({ body }) => body.shortName);
  return { instead: talkTexts(talk.caller.language).whichBody(names, meant.length - names.length) };
}

function notTheirs({ caller }: Talk, { body: { name, rules } }: KnownBody): string {
  const members = rules.insight?.value === 'members' ? 'members' : null;
  return talkTexts(caller.language).notYours(name, members, members === null ? null : (rules.insight?.source ?? null));
}

/** What a question's bodies have, as the person may see it, and sentences about what is missing. */
export interface Asked {
  readonly facts: readonly BodyFacts[];
  readonly missing: readonly string[];
}

/**
 * Answers from what the meant bodies have, or says why not. `answer` draws a card, or says sentences where a card would
 * say no more.
 */
export async function answeredFrom(
  talk: Talk,
  reading: Reading,
  around: Bodies,
  wanted: readonly Wanted[],
  answer: (asked: Asked) => AdaptiveCard | readonly string[],
): Promise<OutgoingMessage> {
  const meant = meantBodies(talk, reading, around);
  if ('instead' in meant) return { text: meant.instead };
  const { bodies: facts, down } = await factsOf(talk.world, meant.bodies, wanted);
  const { texts } = talk.caller;
  const missing = [...around.missing, ...down.map((site) => texts.siteAway[whyDown(site)](site.organisation))];
  // Whoever has left a body since it was last looked up is told no more of it than anybody.
  if (facts.length === 0) return { text: missing.length > 0 ? missing.join('\n') : texts.inNoBody };
  return message(answer({ facts, missing }), missing);
}

/** A card, or sentences, with what is missing at the end. */
export function message(told: AdaptiveCard | readonly string[], missing: readonly string[]): OutgoingMessage {
  return 'type' in told ? asMessage(withNotes(told, missing)) : { text: [...told, ...missing].join('\n') };
}
