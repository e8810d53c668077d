import express, { Router } from 'express';
import { z } from 'zod';
import { LocalError } from '../localError';
import { asked } from '../turns/asked';
import { outcomeSince, type Proactive } from '../turns/outcome';
import type { World } from '../turns/world';

const moving = z.object({ now: z.string() });
/** ISO 8601 with Z or an offset; a day alone or a time without zone would be guessed at. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** What ran at one moment on the way. `at` is an ISO 8601 text in UTC. */
interface Ran {
  readonly at: string;
  readonly count: number;
}

interface Moved {
  readonly now: string;
  readonly ran: readonly Ran[];
  readonly proactive: readonly Proactive[];
}

/** The clock everybody on this machine lives by. It goes forward only, and stops at every moment something falls due. */
export function clockRoutes(world: World, changed: () => void): Router {
  const router = Router();
  let moves: Promise<unknown> = Promise.resolve();
  /** One move at a time: two at once would pass each other's stops. */
  const inTurn = <Value>(move: () => Promise<Value>): Promise<Value> => {
    const next = moves.then(move, move);
    moves = next.catch(() => undefined);
    return next;
  };

  router.get('/local/clock', (_request, response) => {
    response.json({ now: new Date(world.clock.now()).toISOString() });
  });
  router.post('/local/clock', express.json(), async (request, response) => {
    const target = momentIn(asked(moving, request.body).now);
    response.json(await inTurn(() => moveClock(world, target, changed)));
  });
  router.post('/local/duties/run', async (_request, response) => {
    response.json(await inTurn(() => runDuties(world)));
  });
  return router;
}

async function moveClock(world: World, target: number, changed: () => void): Promise<Moved> {
  const { clock, service } = world;
  if (target < clock.now()) {
    const shows = new Date(clock.now()).toISOString();
    throw new LocalError(400, `Klockan går bara framåt: den visar ${shows} och kan inte ställas tillbaka.`);
  }
  const before = world.conversations.latest();
  const ran: Ran[] = [];
  const runAt = async (moment: number): Promise<number> => {
    // The clock runs on while duties run: it may already have passed the moment, and never goes back to it.
    if (moment > clock.now()) clock.moveTo(moment);
    changed();
    const count = await service.runDuties();
    await service.idle();
    return count;
  };
  await service.idle();
  let reached = clock.now();
  for (
    let due = await service.nextDuty(reached);
    due !== undefined && due <= target;
    due = await service.nextDuty(reached)
  ) {
    ran.push({ at: new Date(due).toISOString(), count: await runAt(due) });
    reached = due;
  }
  // Nothing is due between the last stop and the target; what is late is looked at once more.
  if (reached < target) await runAt(target);
  const { proactive } = outcomeSince(world.conversations, world.directory, before, undefined);
  return { now: new Date(clock.now()).toISOString(), ran, proactive };
}

async function runDuties(world: World): Promise<Moved> {
  const before = world.conversations.latest();
  const now = new Date(world.clock.now()).toISOString();
  const count = await world.service.runDuties();
  await world.service.idle();
  const { proactive } = outcomeSince(world.conversations, world.directory, before, undefined);
  return { now, ran: count > 0 ? [{ at: now, count }] : [], proactive };
}

function momentIn(text: string): number {
  const moment = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) {
    throw new LocalError(
      400,
      `"${text.slice(0, 40)}" är ingen tidpunkt. Skriv till exempel 2026-11-26T08:00:00+01:00.`,
    );
  }
  return moment;
}
