import { sameUpn } from '../people/person';
import type { Charter } from './charter';

/** Whether somebody has a seat in a group: they are in it for a party, with or without a role in the body (WG-06, BAD-29). */
export function hasSeat({ staffing }: Pick<Charter, 'staffing'>, upn: string): 'yes' | 'no' {
  return staffing.some((seat) => seat.upn !== null && sameUpn(seat.upn, upn)) ? 'yes' : 'no';
}
