/** Hostile texts at every entrance, read in a real browser: no script runs, nothing breaks, each is read as it was written. */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser/chromium';
import { handOf } from '../contract';
import { startProduct } from '../product';
import { verdict } from './around/figures';
import { canaryIn } from './hostile/canary';
import { enter } from './hostile/entering';
import { holdMeetings } from './hostile/meetings';
import { readEverywhere } from './hostile/reading';
import { HOSTILE, HOSTILE_FEW } from './hostile/strings';

const { values } = parseArgs({ options: { short: { type: 'boolean' } } });
/** Each writes a share of the texts; they are in one forum alone, so that none is asked which. */
const MEMBERS = ['asa.kvist', 'bjorn.fagerholm', 'mirjam.lehtinen', 'tove.malmsten'];
const STRINGS = values.short === true ? HOSTILE_FEW : HOSTILE;

async function prove(): Promise<readonly string[]> {
  const started = performance.now();
  const product = await startProduct({ now: '2026-11-20T09:00:00+01:00' });
  try {
    const chair = await handOf(product, 'karim.haddad@goteborg.example');
    const members = await Promise.all(MEMBERS.map((who) => handOf(product, `${who}@goteborg.example`)));
    const entered = await enter({ chair, members }, STRINGS);
    const writtenIn = (performance.now() - started) / 1000;
    const meetings = await holdMeetings(product, chair, entered);
    const heldIn = (performance.now() - started) / 1000;
    const browser = await launchBrowser();
    const canary = canaryIn(browser, product.url);
    const read = await readEverywhere({ product, canary, chair, members, entered, meetings });
    await browser.close();
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(
      `${String(STRINGS.length)} texts at 5 entrances in ${seconds.toFixed(0)} s (written ${writtenIn.toFixed(0)} s, met about ${heldIn.toFixed(0)} s): ${String(entered.taken)} taken, ` +
        `${String(entered.refused)} refused with a sentence; ${String(read.texts)} read back on ${String(read.pages)} pages; ` +
        `${String(canary.ran().length)} scripts ran.\n`,
    );
    return [...canary.ran(), ...entered.faults, ...meetings.faults, ...read.faults];
  } finally {
    await product.stop();
  }
}

process.exitCode = verdict(await prove());
