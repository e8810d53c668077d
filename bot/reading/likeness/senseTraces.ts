import { sensesOf } from '../meaning/senses';

/** What is known of the words of a message. */
interface Spoken {
  /** Without their endings; what is left as what it is ("BODY", "DAY") in capitals. */
  readonly stems: readonly string[];
  /** The same with one word for all that the vocabulary has not. */
  readonly plain: readonly string[];
  readonly asked: 'asked' | 'told';
}

type Add = (name: string, at: number, weight?: number) => void;

const MASK = /^[A-Z]+$/;
/** A word may stand for so many at most beside its neighbours. */
const MOST_BESIDE = { two: 3, three: 2 } as const;
/** So many are paired with each other, whatever stands between. */
const MOST_PAIRED = 14;
const WEIGHT = { alone: 1.5, beside: 1, apart: 0.5, asked: 0.7, amongWords: 0.8 } as const;

/** What a message leaves by what its words stand for: alone, beside each other, apart, asked or told, and among other words. */
export function addSenses({ stems, plain, asked }: Spoken, add: Add): void {
  const senses = sensesOf(stems.map((one) => (MASK.test(one) ? '' : one))).map((some, at): readonly string[] => {
    const one = stems[at] ?? '';
    return MASK.test(one) ? [one] : some;
  });
  const order = inOrder(senses);
  const said = [...new Set(order.flatMap(({ some }) => some))];
  for (const one of said) {
    const at = order.find(({ some }) => some.includes(one))?.at ?? -1;
    add(`z:${one}`, at, WEIGHT.alone);
  }
  addBeside(order, add);
  const sorted = [...said].sort().slice(0, MOST_PAIRED);
  for (const [index, one] of sorted.entries()) {
    add(`zq:${one}|${asked}`, -1, WEIGHT.asked);
    for (const other of sorted.slice(index + 1)) add(`zp:${one}|${other}`, -1, WEIGHT.apart);
  }
  addAmongWords(senses, plain, add);
}

interface Stood {
  readonly some: readonly string[];
  readonly at: number;
}

/** What the words stand for in order; the same twice in a row is said once. */
function inOrder(senses: readonly (readonly string[])[]): readonly Stood[] {
  const known = senses.flatMap((some, at) => (some.length === 0 ? [] : [{ some, at }]));
  return known.filter(({ some }, index) => some.join() !== known[index - 1]?.some.join());
}

function addBeside(order: readonly Stood[], add: Add): void {
  const names = new Map<string, number>();
  const all = [{ some: ['^'], at: -1 }, ...order, { some: ['$'], at: -1 }];
  for (const [index, { some, at }] of all.entries()) {
    const [second, third] = [all[index + 1]?.some ?? [], all[index + 2]?.some ?? []];
    for (const one of some.slice(0, MOST_BESIDE.two)) {
      for (const other of second.slice(0, MOST_BESIDE.two)) names.set(`zb:${one}>${other}`, at);
    }
    for (const one of some.slice(0, MOST_BESIDE.three)) {
      for (const other of second.slice(0, MOST_BESIDE.three)) {
        for (const last of third.slice(0, MOST_BESIDE.three)) names.set(`zt:${one}>${other}>${last}`, at);
      }
    }
  }
  for (const [name, at] of names) add(name, at, WEIGHT.beside);
}

/** The words as they stand, with what they stand for in place of those that stand for something. */
function addAmongWords(senses: readonly (readonly string[])[], plain: readonly string[], add: Add): void {
  const kinds = senses
    .map((some, at) => some[0]?.toUpperCase() ?? plain[at] ?? '')
    .filter((kind, at, all) => kind !== all[at - 1]);
  const around = (at: number) => kinds[at] ?? (at < 0 ? '^' : '$');
  const names = new Set<string>();
  for (let at = -1; at < kinds.length; at += 1) {
    names.add(`y:${around(at)}_${around(at + 1)}`);
    if (at + 1 < kinds.length) names.add(`yy:${around(at)}_${around(at + 1)}_${around(at + 2)}`);
  }
  for (const name of names) add(name, -1, WEIGHT.amongWords);
}
