import { day } from '../../src/core/calendar';
import type { KnownBody, ReadingPlace } from './reading';

/** A body somebody represents a party in, for specs that name only what matters to them. */
export function aKnownBody(said: Partial<KnownBody> & Pick<KnownBody, 'address'>): KnownBody {
  const base = { name: said.address, shortName: said.address, aliases: [], kind: 'areaForum' } as const;
  return { ...base, roles: ['representative'], channel: 'another', ...said };
}

/** A place in November where nothing is waited for. */
export function aPlace(said: Partial<ReadingPlace> = {}): ReadingPlace {
  return { today: day('2026-11-20'), bodies: [], groups: [], parties: [], awaiting: null, ...said };
}
