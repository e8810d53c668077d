/** How the bot reads a hand that it has not learned of: each file (or those named) left out in turn; --share learns of less. */
import { parseArgs } from 'node:util';
import { HANDS, LEARNT_OF, readPart, type Utterance } from '../bot/reading/corpus/corpus';
import { lessonOf } from '../bot/reading/corpus/learning';
import { intentRight, shareRight, type Scored } from '../bot/reading/corpus/report';
import { scoredBy } from '../bot/reading/corpus/scoring';
import { likenessBy } from '../bot/reading/likeness/likeness';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { share: { type: 'string' } } });
const share = Number(values.share ?? 1);
const named = HANDS.filter((part) => positionals.includes(part));
const hands = named.length > 0 ? named : HANDS;
const percent = (of: number) => `${(of * 100).toFixed(1)} %`;
const line = (what: string, scored: readonly Scored[]) =>
  `${what.padEnd(12)} right ${percent(shareRight(scored))}, what is wanted ${percent(intentRight(scored))} of ${String(scored.length)}`;

const files = new Map(LEARNT_OF.map((part) => [part, some(readPart(part))]));
const all = hands.flatMap((hand) => {
  const others = LEARNT_OF.filter((part) => part !== hand);
  const lesson = lessonOf(others.map((part) => files.get(part) ?? []));
  const scored = scoredBy(likenessBy(lesson), readPart(hand));
  console.log(line(hand, scored));
  return scored;
});
const learnedOf = [...files.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`${line('together', all)}, learned of ${String(learnedOf)} less the file itself`);

/** Every so many of a file: the same for the same share. */
function some(utterances: readonly Utterance[]): readonly Utterance[] {
  return utterances.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));
}
