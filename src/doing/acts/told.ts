import type { ActName } from '../../api/acts';
import { sameUpn } from '../../core/people/person';
import * as lists from '../../storage/lists';
import type { Asked } from './acting';

/**
 * Whether the journal tells that the person has done this act on a row. Where it does not, what stands there of theirs is
 * what a press began that a process ended in the middle of: the line is written when all of an act has been done.
 */
export async function hasTold(
  { member: { site, person } }: Pick<Asked, 'member'>,
  name: ActName,
  [list, id]: readonly [list: string, id: number],
): Promise<'told' | 'untold'> {
  const { lines } = await site.read({ lines: { list: lists.journal, where: { subjectId: id } } });
  const isTold = lines.rows.some(
    ({ act, actedBy, subjectList }) => act === name && subjectList === list && sameUpn(actedBy, person.upn),
  );
  return isTold ? 'told' : 'untold';
}
