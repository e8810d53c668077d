import { setTimeout as wait } from 'node:timers/promises';
import type { Teams } from '../around/teams';
import type { History } from './history';

/** What the people of the proof have in common. */
export interface Around {
  readonly teams: Teams;
  readonly history: History;
  /** The meeting that proposals are put before. */
  readonly meeting: { readonly id: string; readonly version: string };
  readonly chance: () => number;
  /** Whether the service has just been killed. */
  isGone(): boolean;
}

/** What came of one thing somebody did: `broken` where the service was gone before an answer; else a sentence. */
export type Came = 'done' | 'broken' | { readonly fault: string };

/** Somebody who does one thing after another, and the same again where it was not answered. */
export interface Doer {
  once(service: string): Promise<Came>;
}

/** Lets somebody go on until the service is gone; what it answered otherwise than it should is a fault. */
export async function goOn(doer: Doer, service: string, restMs: number): Promise<readonly string[]> {
  for (;;) {
    const came = await doer.once(service);
    if (came === 'broken') return [];
    if (came !== 'done') return [came.fault];
    await wait(restMs);
  }
}

/** The subject of a proposal, by which it is found again: no two of the proof have the same number. */
export const subjectOf = (number: number): string => `Belysningen vid lekplats ${String(number)}`;

/** What a proposal says in its edition 1 or later. */
export const wordsOf = (edition: number): string => `Vi behöver bättre ljus för alla. Utgåva ${String(edition)}.`;

/** The number of the playground, and the edition its words are of: 1 where they do not say. */
export function readBack(title: string, description: string): { readonly key: string; readonly edition: number } {
  const text = `${title} ${description}`;
  const key = /lekplats (\d+)/.exec(text)?.[1] ?? text;
  return { key, edition: Number(/Utgåva (\d+)/.exec(text)?.[1] ?? 1) };
}
