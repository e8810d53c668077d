import { openRoutes } from '../../bot/open/routes';
import { bodyYear } from '../../src/core/bodies/body';
import { dayOf, yearOf } from '../../src/core/calendar';
import * as lists from '../../src/storage/lists';
import type { OneMachine } from './oneMachine';
import { textOf } from './told';

/** What anybody is answered without signing in: addresses whose answer holds the word, and the routes that answered. */
interface OpenlySwept {
  readonly hits: readonly string[];
  readonly unanswered: readonly string[];
}

/**
 * Asks for everything that is open to anybody, out of its table of routes, when a notice about the meeting is up on a
 * board. A route that answers nothing shows nothing of what it hides, and is told.
 */
export async function sweepOpenly(machine: OneMachine, meetingId: number, word: string): Promise<OpenlySwept> {
  const today = dayOf(machine.now());
  const bodyNr = 2;
  await machine.site.add(lists.postings, {
    key: `posting-announcement-${String(meetingId)}-0-canary`,
    actedBy: 'anna.lindgren@goteborg.example',
    bodyNr,
    bodyYear: bodyYear(bodyNr, yearOf(today)),
    meetingId,
    edition: 0,
    kind: 'announcement',
    section: null,
    board: 'Anslagstavlan',
    posted: today,
    removed: null,
    evidence: '',
    keptAt: 'Registraturen',
  });
  const ids = [`goteborg-${String(meetingId)}-announcement-0`];
  const routes = openRoutes({ sites: [], now: () => machine.now() }).stack.flatMap(({ route }) => route?.path ?? []);
  const hits: string[] = [];
  const unanswered: string[] = [];
  for (const route of routes) {
    for (const path of route.includes(':id') ? ids.map((id) => route.replace(':id', id)) : [route]) {
      const response = await fetch(`${machine.serviceUrl}/open${path}`);
      const text = await textOf(new Uint8Array(await response.arrayBuffer()));
      if (response.status !== 200 || !text.includes(ids[0] ?? ''))
        unanswered.push(`${String(response.status)} ${path}`);
      if (text.includes(word)) hits.push(path);
    }
  }
  return { hits, unanswered };
}
