/** How the bot reads: share right and ms per message on a part of the corpus (tuning, or the one named); --wrong lists sentences. */
import { parseArgs } from 'node:util';
import { PARTS, readPart } from '../bot/reading/corpus/corpus';
import { hardFailuresOf, reportOf, shareRight, wrongOf } from '../bot/reading/corpus/report';
import { scoredPart } from '../bot/reading/corpus/scoring';
import { readMessage } from '../bot/reading/readMessage';

const LEAST_RIGHT = 0.95;
const MEDIAN_LIMIT_MS = 5;
const ROUNDS = 5;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { wrong: { type: 'boolean' } } });
const { wrong } = values;
const part = PARTS.find((one) => one === positionals[0]) ?? 'tuning';
const scored = scoredPart(part);
for (const line of reportOf(scored)) console.log(line);
if (wrong === true) for (const line of wrongOf(scored)) console.log(`- ${line}`);

const utterances = readPart(part);
const took = Array.from({ length: ROUNDS }, () => utterances)
  .flat()
  .map(({ text, place }) => {
    const started = performance.now();
    readMessage(text, place);
    return performance.now() - started;
  })
  .sort((one, other) => one - other);
const at = (share: number) => took[Math.floor(took.length * share)] ?? Infinity;
console.log(
  `Reading: median ${at(0.5).toFixed(3)} ms (limit ${String(MEDIAN_LIMIT_MS)}), 95 % within ${at(0.95).toFixed(3)} ms, at most ${at(0.9999).toFixed(1)} ms`,
);
const within = shareRight(scored) >= LEAST_RIGHT && hardFailuresOf(scored).length === 0 && at(0.5) <= MEDIAN_LIMIT_MS;
console.log(`${part}: ${within ? 'ok' : 'OVER'}`);
process.exitCode = within ? 0 : 1;
