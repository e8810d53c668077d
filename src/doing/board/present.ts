import { nameOf } from '../../core/bodies/holding';
import { isAmong, sameUpn } from '../../core/people/person';
import { numberOf } from '../../core/minutes/sections';
import type { PersonPresent, Present } from '../../documents/minutes/content';
import type { MeetingFacts } from '../meetings/facts';
import type { BoardFacts } from './facts';
import { sittingAt } from './sitting';

/**
 * Everybody who was at a meeting, by what they were there as: who decided, which substitutes served and in which §§, who
 * else was there (domain §3). Where nobody noted when people came and went, as the attendance of the parties says.
 */
export function presentAt(facts: MeetingFacts, board: BoardFacts): Present {
  const { items, mandates, attendance } = facts;
  const sat = items.map((item) => ({
    number: numberOf(board.sections, item.id) ?? item.order,
    ...sittingAt(facts, board, item.id),
  }));
  const seating = sat[0]?.facts.seating;
  if (board.stays.length === 0 || seating === undefined) return asAttended(facts);
  const inSections = (upn: string, as: 'member' | 'substitute') =>
    sat.filter(({ sitting }) => sitting.serving.some((one) => one.as === as && sameUpn(one.upn, upn)));
  const there = [...new Map(board.stays.map((stay) => [stay.upn.toLowerCase(), stay])).values()];
  const person = (upn: string, name: string, sections: readonly { readonly number: number }[]): PersonPresent => ({
    name: nameOf(mandates, upn) ?? name,
    party: partyOf(facts, upn),
    sections: sections.length === sat.length ? null : sections.map(({ number }) => number),
  });
  const members = seating.seats.flatMap(({ member }) => member ?? []);
  const substitutes = seating.substitutes.map(({ upn }) => upn);
  const kinds = there.map(({ upn, name }) => {
    const asMember = inSections(upn, 'member');
    const asSubstitute = inSections(upn, 'substitute');
    if (asMember.length > 0 || isAmong(upn, members))
      return { as: 'members' as const, who: person(upn, name, asMember) };
    if (asSubstitute.length > 0) return { as: 'servingSubstitutes' as const, who: person(upn, name, asSubstitute) };
    const who: PersonPresent = { name, party: partyOf(facts, upn), sections: null };
    return { as: isAmong(upn, substitutes) ? ('otherSubstitutes' as const) : ('others' as const), who };
  });
  const of = (as: keyof Present) => kinds.filter((one) => one.as === as).map(({ who }) => who);
  const guests = attendance.filter(({ partyKey, presence }) => partyKey === null && presence !== 'absent');
  return {
    members: of('members'),
    servingSubstitutes: of('servingSubstitutes'),
    otherSubstitutes: of('otherSubstitutes'),
    others: [
      ...of('others'),
      ...guests
        .filter(({ name }) => !there.some((one) => one.name === name))
        .map(({ name }) => ({ name, party: null, sections: null })),
    ],
  };
}

/** As the attendance of the parties says: representatives decide, whoever else was there took part. */
function asAttended({ attendance, parties }: MeetingFacts): Present {
  const there = attendance.filter(({ presence }) => presence !== 'absent');
  const named = (decides: 'yes' | 'no') =>
    there
      .filter(({ presence }) => (presence === 'representative') === (decides === 'yes'))
      .map(({ name, partyKey }) => ({
        name,
        party: parties.find((party) => party.partyKey === partyKey)?.name ?? null,
        sections: null,
      }));
  return { members: named('yes'), servingSubstitutes: [], otherSubstitutes: [], others: named('no') };
}

function partyOf({ mandates, parties, body }: MeetingFacts, upn: string): string | null {
  const key = mandates.find(
    (one) => one.bodyNr === body.nr && sameUpn(one.upn, upn) && one.partyKey !== null,
  )?.partyKey;
  return parties.find((party) => party.partyKey === key)?.name ?? null;
}
