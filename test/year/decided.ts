import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const source = { document: 'Beslut vid årets första möte', clause: 'Arbetsordning' };

/**
 * What a body that keeps minutes must have decided before any minutes can be approved. Where the texts of an example leave
 * it open, the product says so and waits; for the year it is decided.
 */
const DECIDED: Readonly<Record<string, unknown>> = {
  approval: { value: { by: 'eSignature', withinDays: 14, commentDays: null, approvers: 1 }, source },
  sectionNumbering: { value: 'perYear', source },
  // Of the examples only BAD-ESA leaves it open: its nine parties have a representative each.
  seats: { value: { members: 9, substitutes: 0, perParty: { members: 1, substitutes: 0 } }, source },
  quorum: { value: 'moreThanHalf', source },
  castingVote: { value: true, source },
  votes: { value: 'oneEach', source },
  postedWithinDays: { value: 2, source },
  substitutes: {
    value: {
      ...{ order: 'Partens egen', mayReturn: true, serves: 'ownParty', when: 'betweenItems' },
      returnsAfter: 'anyHindrance',
    },
    source,
  },
};

type Rules = Record<string, { readonly value: unknown } | null | undefined>;

/** The organisation file to live the year by: the example, or a copy of it with what its boards must have decided. */
export function decidedExample(name: string): string {
  const file = `local/examples/${name}.yaml`;
  if (!existsSync(file)) return name;
  const example = parse(readFileSync(file, 'utf8')) as { ruleSets: Record<string, Rules> };
  const boards = Object.values(example.ruleSets).filter(({ recordKind }) => recordKind?.value === 'minutes');
  if (boards.length === 0) return name;
  for (const rules of boards) {
    for (const [rule, decided] of Object.entries(DECIDED)) rules[rule] ??= decided as { readonly value: unknown };
  }
  const folder = mkdtempSync(join(tmpdir(), 'samverka-year-'));
  const copy = join(folder, `${name}.yaml`);
  writeFileSync(copy, stringify(example));
  return copy;
}
