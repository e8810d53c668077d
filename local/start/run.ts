import { join } from 'node:path';
import { startControl } from './control';
import { ensureFolder } from './dataFolder';
import { frontOf } from './layout';
import { takeLock } from './lock';
import type { StartOptions } from './options';
import type { Places } from './organisations';
import { partsOf } from './parts';
import { planStart } from './plan';

/** All parts, running. */
export interface Everything {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts everything. Throws a StartRefusal with the sentence to show, and then nothing is left running. */
export async function runAll(
  options: StartOptions,
  places: Places & { readonly dist: string },
  onDeath: (sentence: string) => void,
): Promise<Everything> {
  ensureFolder(options.dataDir);
  const lock = await takeLock(join(options.dataDir, 'start.lock'));
  const ends: (() => Promise<void> | void)[] = [() => lock.release()];
  const stop = async (): Promise<void> => {
    lock.ending();
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const layout = await planStart(options, places, (sentence) => console.log(sentence));
    const parts = partsOf(layout, { onChange: (pids) => lock.note(pids), onDeath });
    ends.push(() => parts.stop());
    await parts.rise();
    const control = await startControl(layout.ports.startControl, () => parts.reset());
    ends.push(() => control.close());
    return { url: `${frontOf(layout)}/`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
