/** Provisioning is killed at each of its requests, finished by being run again, and compared with one that was not. */
import { counting, killedAt, WAYS } from './provision/breaking';
import { emptySites } from './provision/sites';

/** No site is made larger than this in requests. */
const MOST_REQUESTS = 400;

async function main(): Promise<number> {
  const sites = await emptySites(MOST_REQUESTS * WAYS.length);
  const site = sites.next();
  const network = counting();
  await site.run({ fetch: network.fetch });
  const clean = await site.state();
  const faults: string[] = [];
  for (let at = 1; at <= network.count(); at += 1) {
    for (const way of WAYS) faults.push(...(await broken(at, way)).map((line) => `Killed at ${at} (${way}): ${line}`));
    if (at % 10 === 0) process.stdout.write(`${at} of ${network.count()} requests …\n`);
  }
  await sites.stop();

  async function broken(at: number, way: (typeof WAYS)[number]): Promise<readonly string[]> {
    const one = sites.next();
    const ended = await one.run({ fetch: killedAt(at, way).fetch, patienceMs: 0 }).then(
      () => 'done',
      () => 'killed',
    );
    await one.run();
    const state = await one.state();
    return [
      ...(ended === 'done' ? ['it was not killed'] : []),
      ...clean.filter((line) => !state.includes(line)).map((line) => `missing: ${line}`),
      ...state.filter((line) => !clean.includes(line)).map((line) => `too much: ${line}`),
    ];
  }

  process.stdout.write(
    `${network.count()} requests, each lost in ${WAYS.length} ways (${WAYS.join(', ')}), ${clean.length} things compared.\n`,
  );
  faults.forEach((fault) => process.stderr.write(`${fault}\n`));
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main();
