import type { ActName } from '../../api/acts';
import type { MandateView, MembersPage, PartyMembersView, TermView } from '../../api/membersView';
import type { Party } from '../../core/bodies/body';
import { nameOf, staffingGaps } from '../../core/bodies/holding';
import type { Mandate } from '../../core/bodies/mandate';
import { nameOn } from '../../core/bodies/partyNames';
import { ROLES } from '../../core/bodies/role';
import type { Source } from '../../core/bodies/source';
import { auditorSeats, representationFaults, seatFaults, withoutDecisionMandate } from '../../core/bodies/seats';
import type { StaffingFault } from '../../core/bodies/staffingFault';
import { termStanding } from '../../core/bodies/terms';
import { addDays, dayOf, daysBetween, type Day } from '../../core/calendar';
import { sameUpn } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import { actTexts } from '../../texts/acts';
import { addressOf } from '../addressing';
import type { Member, World } from '../world';
import { allowedActs, seeBody, type BodySeen } from './inBody';
import { mailingsOf } from './mailings';
import { unreadableViews } from './rows';

/** How long ahead the end of a mandate is told of, calendar days: as long as that of a term (SFB-06). */
const ENDS_SOON_DAYS = 120;

const REGISTER: readonly ActName[] = ['giveRole', 'handOver', 'noteLeaving', 'inviteToMeetings'];

/** Who is what in a body, party by party, with what is missing, for somebody with a role in it; undefined for others. */
export async function viewMembers(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<MembersPage | undefined> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined) return undefined;
  const { facts, me, body } = seen;
  const today = dayOf(world.now());
  const current = facts.mandates.filter(({ to }) => to === null || today <= to).sort(byRole);
  const own = facts.parties.filter(({ partyKey }) => facts.body.parties.includes(partyKey));
  const keys = new Set(own.map(({ partyKey }) => partyKey));
  return {
    me,
    today,
    body,
    parties: own.map((party) => partyView(seen, party, current, today)),
    others: mandatesOf(
      seen,
      current.filter(({ partyKey }) => partyKey === null || !keys.has(partyKey)),
      today,
    ),
    faults: faultsOf(seen, own, today),
    term: termView(seen, today),
    mailings: await mailingsOf(world, seen),
    may: allowedActs(seen, REGISTER),
    unreadable: unreadableViews(facts.unreadable),
  };
}

/** Chairs first, as the roles are listed; substitutes in the order they serve. */
function byRole(one: Mandate, other: Mandate): number {
  const role = ROLES.indexOf(one.role) - ROLES.indexOf(other.role);
  return role || (one.order ?? Infinity) - (other.order ?? Infinity) || one.from.localeCompare(other.from);
}

function partyView(seen: BodySeen, party: Party, mandates: readonly Stored<Mandate>[], today: Day): PartyMembersView {
  const { partyKey, aliases, names, leaving } = party;
  const name = nameOn(party, today);
  return {
    partyKey,
    name,
    aliases,
    otherNames: names.filter((one) => one.name !== name),
    leavesOn: leaving?.leftOn ?? null,
    mandates: mandatesOf(
      seen,
      mandates.filter((one) => one.partyKey === partyKey),
      today,
    ),
  };
}

/** A mandate that another of the same person and role takes up the day after is one line with it: it goes on. */
function mandatesOf(seen: BodySeen, mandates: readonly Stored<Mandate>[], today: Day): readonly MandateView[] {
  const nextOf = ({ upn, role, to }: Mandate) =>
    to === null
      ? undefined
      : mandates.find((one) => sameUpn(one.upn, upn) && one.role === role && one.from === addDays(to, 1));
  const goingOn = new Set(mandates.map(nextOf));
  return mandates
    .filter((one) => !goingOn.has(one))
    .map((mandate) => mandateView(seen, mandate, nextOf(mandate), today));
}

function mandateView(
  seen: BodySeen,
  mandate: Stored<Mandate>,
  next: Stored<Mandate> | undefined,
  today: Day,
): MandateView {
  const { id, version, personName, role, decides, from, to, representationType, appointedBy } = mandate;
  const { employedBy, order, rights, substituteFor } = mandate;
  const left = to === null ? null : daysBetween(today, to);
  return {
    ...{ id: addressOf(seen.member.site, id), version, name: personName, role, decides, from, to },
    ...{ representationType, appointedBy, employedBy, order, rights },
    substituteFor: substituteFor === null ? null : (nameOf(seen.facts.mandates, substituteFor) ?? substituteFor),
    standing: from > today ? 'coming' : 'holds',
    endsIn: next === undefined && left !== null && left <= ENDS_SOON_DAYS ? left : null,
    goesOn: next === undefined ? null : { to: next.to },
    may: allowedActs(seen, ['endRole']),
  };
}

function faultsOf({ facts, member }: BodySeen, own: readonly Party[], today: Day): readonly StaffingFault[] {
  const { mandates, body } = facts;
  const { nr, rules } = body;
  const texts = actTexts(member.person.language);
  const clause = (source: Source | undefined) => (source === undefined ? null : texts.clause(source));
  const called = (key: string) => facts.parties.find(({ partyKey }) => partyKey === key)?.name ?? key;
  const seats = seatFaults(body.parties, mandates, nr, today, rules.seats);
  return [
    ...staffingGaps(own, mandates, nr, today)
      .filter(({ partyKey }) => !seats.some((one) => one.partyKey === partyKey && one.seat === 'members'))
      .map(({ name }) => ({ fault: 'nobody' as const, party: name, clause: null })),
    ...seats.map(({ partyKey, seat, needed, appointed, source }) => ({
      ...{ fault: 'seats' as const, party: called(partyKey), seat, needed, appointed },
      clause: texts.clause(source),
    })),
    ...representationFaults(mandates, nr, today, rules.representation).map(({ mandate, wanted, source }) => ({
      ...{ fault: 'representation' as const, name: mandate.personName, wanted },
      clause: texts.clause(source),
    })),
    ...withoutDecisionMandate(mandates, nr, today, rules.decisionMandate).map(({ personName }) => ({
      ...{ fault: 'withoutMandate' as const, name: personName },
      clause: clause(rules.decisionMandate?.source),
    })),
    ...auditorSeats(mandates, nr, today, rules.auditors)
      .filter(({ holder }) => holder === undefined)
      .map(({ seat }) => ({
        ...{ fault: 'auditor' as const, appointedBy: called(seat.appointedBy) },
        clause: clause(rules.auditors?.source),
      })),
  ];
}

function termView({ facts, member }: BodySeen, today: Day): TermView | null {
  const standing = termStanding(today, facts.body.rules.term, facts.mandates);
  if (standing.state === 'notDecided') return null;
  const { from, to, source } = standing.term;
  return {
    from,
    to,
    standing: standing.state,
    unsettled: standing.state === 'endsSoon' ? standing.unsettled.map(({ personName }) => personName) : [],
    clause: actTexts(member.person.language).clause(source),
  };
}
