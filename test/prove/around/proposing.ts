import { setTimeout as wait } from 'node:timers/promises';
import type { Teams } from './teams';
import type { Inhabitant } from './town';

/** What was met on the way: milliseconds until each answer to Teams, and what was answered otherwise than 200. */
export interface Met {
  readonly took: number[];
  readonly odd: string[];
  /** How often somebody wrote or pressed again because they had not got what they asked for. */
  again: number;
}

/** Nothing has been met yet. */
export function nothingMet(): Met {
  return { took: [], odd: [], again: 0 };
}

/** How long somebody waits for a card after Teams was answered, and before they try again, in milliseconds. */
const CARD_MS = 8_000;
const AGAIN_MS = 2_000;

/** The number of the draft on a card. */
export function draftIn(said: readonly { readonly body: string }[]): number | undefined {
  const [found] = said.flatMap(({ body }) => /"draftId":(\d+)/.exec(body)?.[1] ?? []);
  return found === undefined ? undefined : Number(found);
}

/**
 * Somebody writes what they propose in their own chat and says yes on the card, and does not give up: what could not be
 * done now is written or pressed again. `bot` gives the instance that takes the next delivery. Resolves with `given up`
 * where it has not come through at a moment of real time.
 */
export async function propose(
  { teams, bot, met }: { readonly teams: Teams; readonly bot: () => string; readonly met: Met },
  who: Inhabitant,
  subject: string,
  until: number,
): Promise<'proposed' | 'given up'> {
  const deliver = async (activity: object): Promise<string | undefined> => {
    const { status, ms, text } = await teams.deliver(bot(), who, activity);
    met.took.push(ms);
    if (status === 200) return text;
    met.odd.push(`${String(status)} after ${ms.toFixed(0)} ms`);
    return undefined;
  };
  const written = subject.replace(/\W+/g, '-');
  for (let time = 1; Date.now() < until; time += 1) {
    const before = teams.saidTo(who).length;
    const id = `m-${written}-${String(time)}`;
    if ((await deliver({ type: 'message', id, text: `Jag föreslår att vi tar upp ${subject}.` })) !== undefined) {
      const draftId = await cardSince(teams, who, before);
      if (draftId !== undefined) return sayYes(draftId, id);
    }
    met.again += 1;
    await wait(AGAIN_MS);
  }
  return 'given up';

  async function sayYes(draftId: number, card: string): Promise<'proposed' | 'given up'> {
    const data = { organisation: 'strandby', draftId };
    const value = { action: { type: 'Action.Execute', verb: 'confirm', data } };
    for (let time = 1; Date.now() < until; time += 1) {
      const id = `p-${card}-${String(time)}`;
      const answer = await deliver({ type: 'invoke', name: 'adaptiveCard/action', id, value });
      if (answer?.includes('card.adaptive') === true) return 'proposed';
      met.again += 1;
      await wait(AGAIN_MS);
    }
    return 'given up';
  }
}

async function cardSince(teams: Teams, who: Inhabitant, before: number): Promise<number | undefined> {
  for (const end = Date.now() + CARD_MS; Date.now() < end;) {
    const since = teams.saidTo(who).slice(before);
    const found = draftIn(since);
    if (found !== undefined) return found;
    // A sentence instead of a card, and not the one that says that it takes a while.
    if (since.length > 1) return undefined;
    await wait(50);
  }
  return undefined;
}
