import type { ClockTime, Day } from '../../src/core/calendar';
import { clockTo } from './acting';
import type { LivedYear } from './lived';
import type { Planned } from './lived';
import { plannedOn } from './planning';
import { swapTurns, takeOver } from './steps/chairing';
import { seeToDuties } from './steps/duties';
import { hold } from './steps/holding';
import { move } from './steps/moving';
import { prepare } from './steps/preparing';
import { propose, proposeLate } from './steps/proposing';
import { publish, unpost } from './steps/publishing';
import { report } from './steps/reporting';

/** After the morning's duties, which fall due at eight. */
const MORNING = '08:05' as ClockTime;

/** One day: the morning's notices go out, people do what they do that day, and nothing is left under way. */
export async function livedDay(lived: LivedYear, on: Day): Promise<void> {
  const planned = plannedOn(lived.plan, on);
  lived.today = on;
  await clockTo(lived, on, MORNING);
  await seeToDuties(lived, on);
  for (const one of planned.filter(({ step }) => step !== 'hold')) await done(lived, one);
  for (const one of planned.filter(({ step }) => step === 'hold')) await done(lived, one);
  if (planned.length > 0) await lived.product.get('/local/idle');
}

async function done(lived: LivedYear, planned: Planned): Promise<void> {
  const step = { swapTurns, move, takeOver, propose, proposeLate, prepare, hold, publish, report, takeDown: unpost }[
    planned.step
  ];
  try {
    await step(lived, planned);
  } catch (error) {
    lived.breach(
      planned.on,
      `${planned.step} in ${planned.body.name}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
