import { rehearsedNumber } from '../../core/rehearsals/rehearsal';
import * as lists from '../../storage/lists';
import { rehearsingSite } from '../../storage/rehearsing';
import { find } from '../addressing';
import type { Member } from '../world';

/**
 * Those who ask, where an address names something of a rehearsal: each with the site as it is there, so that nothing they
 * see or do leaves it. As they are where the address names something on record.
 */
export async function inRehearsal(members: readonly Member[], address: string): Promise<readonly Member[]> {
  const places = members.map((member) => ({ site: member.site, member }));
  const found = find(address, places);
  const id = found === undefined ? null : rehearsedNumber(found.number);
  if (found === undefined || id === null) return members;
  const { member } = found.place;
  const { rows } = (await member.site.read({ rows: { list: lists.rehearsedRows, where: { id } } })).rows;
  const [row] = rows;
  // What was thrown away is not there any more: no list has a row of that number.
  if (row?.state !== 'kept') return members.filter((one) => one !== member);
  return members.map((one) => (one === member ? { ...one, site: rehearsingSite(one.site, row) } : one));
}
