/** A whole year of example organisations, lived through the real service with the clock moved day by day. */
import { parseArgs } from 'node:util';
import { startProduct } from '../product';
import { checkYear } from './checking';
import { decidedExample } from './decided';
import { livedDay } from './day';
import { daysOf } from './days';
import type { LivedYear } from './lived';
import { openYear } from './openYear';

const { organisation = ['goteborg'], year = '2026' } = parseArgs({
  options: { organisation: { type: 'string', multiple: true }, year: { type: 'string' } },
}).values;

/** Each organisation has a product of its own, so that several years pass beside each other. */
async function live(name: string): Promise<LivedYear> {
  const product = await startProduct({ now: `${year}-01-01T06:00:00+01:00`, organisations: [decidedExample(name)] });
  try {
    const print = (line: string) => process.stdout.write(`${organisation.length > 1 ? `${name}  ` : ''}${line}\n`);
    const lived = await openYear(product, Number(year), print);
    for (const day of daysOf(Number(year))) await livedDay(lived, day);
    await checkYear(lived);
    return lived;
  } finally {
    await product.stop();
  }
}

const years = await Promise.all(organisation.map(live));
for (const [index, { breaches, counts }] of years.entries()) {
  const told = Object.entries(counts).map(([what, count]) => `${what} ${String(count)}`);
  process.stdout.write(`\n${organisation[index] ?? ''} ${year}: ${told.join(', ')}.\n`);
  breaches.forEach((breach) => process.stderr.write(`BREACH ${breach}\n`));
  process.stdout.write(breaches.length === 0 ? 'No rule was broken.\n' : `${String(breaches.length)} breaches.\n`);
}
process.exitCode = years.every(({ breaches }) => breaches.length === 0) ? 0 : 1;
