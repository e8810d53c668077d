import { createHash } from 'node:crypto';
import type { Asked } from './acting';

/** One press of a person in a few characters: sets what it tells apart from what another press tells of the same row. */
export function pressOf({ key, member }: Pick<Asked, 'key' | 'member'>): string {
  return createHash('sha256').update(`${member.person.upn} ${key}`).digest('hex').slice(0, 16);
}
