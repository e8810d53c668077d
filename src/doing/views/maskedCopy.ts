import * as lists from '../../storage/lists';
import { find } from '../addressing';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import { seeBody } from './inBody';

/** The bytes of a masked copy for one who keeps the papers of its body; undefined for everybody else. */
export async function maskedCopyOf(
  world: World,
  members: readonly Member[],
  body: string,
  address: string,
): Promise<Uint8Array | undefined> {
  const seen = await seeBody(world, members, body);
  if (seen === undefined || may(seen.standing, 'register') === 'no') return undefined;
  const id = find(address, [seen.member])?.number;
  if (id === undefined) return undefined;
  const { site, body: facts } = seen.facts;
  const { copies } = await site.read({ copies: { list: lists.maskedCopies, where: { id } } });
  const copy = copies.rows.find(({ bodyNr }) => bodyNr === facts.nr);
  return copy && site.documentBytes(copy.path);
}
