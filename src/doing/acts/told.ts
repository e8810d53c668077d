import type { ActName } from '../../api/acts';
import { sameUpn } from '../../core/people/person';
import * as lists from '../../storage/lists';
import type { Asked } from './acting';

/**
 * Whether the journal tells that the person has done this act on a row. Where it does not, what stands there of theirs is
 * what a press began that a process ended in the middle of: the line is written when all of an act has been done.
 */
export async function hasTold(
  asked: Pick<Asked, 'member'>,
  name: ActName,
  subject: readonly [list: string, id: number],
): Promise<'told' | 'untold'> {
  return (await timesTold(asked, name, subject)) > 0 ? 'told' : 'untold';
}

/** How many times the journal tells of it: what is done several times about one row is told as many times. */
export async function timesTold(
  { member: { site, person } }: Pick<Asked, 'member'>,
  name: ActName,
  [list, id]: readonly [list: string, id: number],
): Promise<number> {
  const { lines } = await site.read({ lines: { list: lists.journal, where: { subjectId: id } } });
  return lines.rows.filter(
    ({ act, actedBy, subjectList }) => act === name && subjectList === list && sameUpn(actedBy, person.upn),
  ).length;
}
