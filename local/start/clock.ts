import { openMovableClock } from '../clock/movableClock';
import type { DataFolder } from './dataFolder';

/**
 * Sets the clock of a start. A new folder starts at `wanted`, or at real time. A used one runs on from where it is: the
 * clock goes forward only, so an earlier `wanted` is passed over, with a sentence.
 */
export function startClock(folder: DataFolder, wanted: number | null): string | undefined {
  const clock = openMovableClock(folder.in('clock.json'));
  if (folder.kind === 'new') {
    clock.moveTo(wanted ?? Date.now());
    return undefined;
  }
  if (wanted === null) return undefined;
  if (wanted > clock.now()) {
    clock.moveTo(wanted);
    return undefined;
  }
  const shows = new Date(clock.now()).toISOString();
  return `Klockan går bara framåt: den står redan på ${shows} och går vidare därifrån (börja om med --fresh).`;
}

/** Back to where the clock stood when the folder was new. */
export function restartClock(folder: DataFolder): void {
  openMovableClock(folder.in('clock.json')).moveTo(folder.state.firstNow ?? Date.now());
}
