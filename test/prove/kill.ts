/** The stand-in and the service lose nothing they have answered: killed at random moments under load, all is read back. */
import { parseArgs } from 'node:util';
import { verdict } from './around/figures';
import { killService } from './kill/serviceKilled';
import { killStandin } from './kill/standinKilled';

const SHORT_MS = 17_000;
const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '200' },
    short: { type: 'boolean' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const faults: string[] = [];
for (const [name, kill] of [
  ['standin', killStandin],
  ['service', killService],
] as const) {
  if (values.only !== undefined && values.only !== name) continue;
  const forMs = values.short === true ? SHORT_MS : Infinity;
  faults.push(...(await kill({ cycles: Number(values.cycles), forMs, seed })));
}
process.exitCode = verdict(faults.length === 0 ? [] : [...faults, `Seed ${String(seed)}.`]);
