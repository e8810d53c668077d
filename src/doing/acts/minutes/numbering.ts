import { giveNumbers, type Numbering, type Section, type SectionRefusal } from '../../../core/minutes/sections';
import { ok, type Result } from '../../../core/result';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import type { AtBoard } from '../board';

/** How many times a number that somebody else took meanwhile is asked for again. */
const TRIES = 5;

/**
 * Numbers the items that have no § yet. A number is the row that has its key: when two number at the same time, one of
 * them gets the row of the other back, and takes the next number instead.
 */
export async function numberItems(
  { acting, board }: AtBoard,
  items: readonly number[],
  numbering: Numbering,
): Promise<Result<readonly Stored<Section>[], SectionRefusal>> {
  const { facts, member } = acting;
  const { site, meeting, body } = facts;
  let taken = board.sections;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const minutes = numbering === 'immediately' ? 'written' : 'withApprovers';
    const command = { bodyNr: body.nr, meeting, items, numbering, minutes, actedBy: member.person.upn } as const;
    const given = giveNumbers(taken, command, body.rules.sectionNumbering);
    if (!given.ok) return given;
    if (given.value.length === 0) return ok(taken);
    await site.addAll(lists.sections, given.value);
    const { sections } = await site.read({ sections: { list: lists.sections, where: { bodyYear: meeting.bodyYear } } });
    taken = sections.rows;
  }
  return ok(taken);
}
