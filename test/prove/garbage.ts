/** Twenty thousand calls that are no calls: each is refused, the service grows by nothing and answers as fast as before. */
import { parseArgs } from 'node:util';
import { makeKey, startIssuer } from '../bot/issuers';
import { garbageOf } from './garbage/calls';
import { startService } from './garbage/service';
import { rightCall } from './garbage/right';
import { sendAll, type Timed } from './garbage/sending';

const CALLS = 20_000;
const SHORT_CALLS = 4_000;
/** Before anything is counted: code is compiled, keys are fetched. */
const WARM_UP = 2_000;
/** One right call among so many. */
const ONE_IN = 100;
const MOST_GROWN = 10 * 1024 * 1024;
/** How much slower the last fifth may be than the first: a neighbour on the machine is no leak. */
const FLAT = { times: 2, orMs: 5 };

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { short: { type: 'boolean' } } });
  const count = values.short === true ? SHORT_CALLS : CALLS;
  const key = makeKey('teams', { endorsements: ['msteams'] });
  const issuer = await startIssuer([key]);
  const service = await startService(issuer.url);
  try {
    const garbage = await garbageOf(key, issuer.url);
    const right = await rightCall(key, issuer.url);
    await sendAll(service.url, WARM_UP, (nr) => garbage(nr));
    const before = await service.heap();
    const asked = issuer.asked;
    const timed = await sendAll(service.url, count, (nr) => (nr % ONE_IN === 0 ? right(nr) : garbage(nr)));
    const grown = (await service.heap()) - before;
    return report({ timed, grown, keysAsked: issuer.asked - asked, lines: service.lines() });
  } finally {
    await service.stop();
    await issuer.stop();
  }
}

interface Outcome {
  readonly timed: readonly Timed[];
  readonly grown: number;
  readonly keysAsked: number;
  readonly lines: number;
}

function report({ timed, grown, keysAsked, lines }: Outcome): number {
  const wrong = timed.filter(({ status, expected }) => !expected.includes(status));
  const refused = timed.filter(({ expected }) => !expected.includes(200));
  const fifth = Math.floor(refused.length / 5);
  const first = percentile(refused.slice(0, fifth), 0.99);
  const last = percentile(refused.slice(-fifth), 0.99);
  process.stdout.write(
    `${timed.length} calls, ${refused.length} of them garbage; ${wrong.length} answered otherwise than they should.\n` +
      `Heap ${(grown / 1024 / 1024).toFixed(1)} MB larger; keys fetched ${keysAsked} times; ${lines} lines of log.\n` +
      `p50 ${percentile(refused, 0.5).toFixed(2)} ms, p99 of the first fifth ${first.toFixed(2)} ms, of the last ${last.toFixed(2)} ms; ` +
      `right calls among them p99 ${percentile(
        timed.filter(({ expected }) => expected.includes(200)),
        0.99,
      ).toFixed(2)} ms.\n`,
  );
  const faults = [
    ...new Set(wrong.map(({ what, status }) => `${what} was answered ${status}.`)),
    ...(grown > MOST_GROWN ? ['The heap grew by more than 10 MB.'] : []),
    ...(last > Math.max(first * FLAT.times, first + FLAT.orMs) ? ['The last calls are slower than the first.'] : []),
    ...(keysAsked > 1 ? ['The keys were fetched for strangers.'] : []),
  ];
  faults.forEach((fault) => process.stderr.write(`${fault}\n`));
  return faults.length === 0 ? 0 : 1;
}

function percentile(timed: readonly Timed[], share: number): number {
  const sorted = timed.map(({ ms }) => ms).sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

process.exitCode = await main();
