import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Body } from '../../../core/bodies/body';
import { delegatedTo, rolesOf } from '../../../core/bodies/holding';
import { mayDo } from '../../../core/bodies/rights';
import { addDays, dayOf } from '../../../core/calendar';
import { handOver, type Handover } from '../../../core/handover/handOver';
import { holdingsOf, type HeldRows } from '../../../core/handover/holding';
import { pendingOf } from '../../../core/handover/pending';
import { letterOf } from '../../../core/handover/letter';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { membershipTexts } from '../../../texts/membership';
import { say } from '../../../texts/said';
import { tell } from '../../outbox/telling';
import { done, refuse, toConfirm, type InBody } from '../acting';
import { pressOf } from '../press';
import { named } from './giving';
import { seatsOf } from '../../handingOver/carryingOut';
import { moveHoldings, type Movable } from './moving';

/** Turns further ahead than this are not planned yet. */
const PLANNED_DAYS = 800;

/**
 * Hands over all that somebody holds to a successor from a day (design decision 15), in every body of the organisation
 * that the caller answers for; the others are told by name. The letter is shown first. What has been done keeps its name.
 */
export async function handOverAll(acting: InBody, fields: ActFields<'handOver'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = membershipTexts(language);
  const movable = await heldBy(acting, fields);
  const bodies = [facts.body, ...facts.otherBodies];
  const upn = member.person.upn;
  const today = dayOf(world.now());
  const mine = bodies.filter(({ nr }) => {
    const roles = rolesOf(movable.mandates, nr, upn, today);
    const delegated = delegatedTo(movable.mandates, nr, upn, today);
    return mayDo('importRows', { roles, chairsMeeting: 'doesNotChair', delegated }) === 'yes';
  });
  const rows = within(movable, mine);
  const leaving = { upn: fields.leaving.toLowerCase(), name: named(movable.mandates, fields.leaving) };
  const turns = holdingsOf(leaving.upn, rows, fields.from).filter(({ kind }) => kind === 'turn');
  const { proposals } = await facts.site.read({
    proposals: { list: lists.proposals, where: { meetingId: turns.map(({ id }) => id) } },
  });
  const decided = handOver({
    now: world.now(),
    leaving,
    successorUpn: fields.successor,
    from: fields.from,
    people: movable.people,
    rows,
    proposals: proposals.rows,
    conflicts: [],
  });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.handOver, decided.refusal));
  const { value } = decided;
  const text = texts.handedOver(leaving.name, value.successor.name, fields.from);
  if (value.moves.length === 0) {
    // All of it moved before the answer was lost.
    const moved = movable.mandates.some(({ key, from }) => key.startsWith('handover:') && from === fields.from);
    return moved ? done(acting, text, null) : refuse('nothingHeld', texts.nothingHeld);
  }
  const lines = [...letterLines(acting, value, bodies), ...leftLines(acting, movable, mine, fields)];
  if (fields.consequencesRead !== true) {
    return toConfirm(texts.handOverToConfirm(leaving.name, value.successor.name, fields.from), lines);
  }
  // What has no day of its own stays until the day: it is moved by the run of that day. All this before anything is moved:
  // what has moved is not there to be told of by a press that comes again.
  const where = { bodyNr: facts.body.nr, bodies: mine.map(({ nr }) => nr), actedBy: upn };
  await facts.site.add(lists.handovers, pendingOf(value, where));
  for (const { bodyNr } of letterOf(value).bodies) {
    await tell(world, facts.site, {
      ...{ bodyNr, meetingId: null, kind: 'handedOver', aboutId: null },
      about: pressOf(acting),
      to: [leaving.upn, value.successor.upn],
      actedBy: upn,
    });
  }
  await moveHoldings(acting, value, movable);
  return done(acting, text, null, lines);
}

/** All that either of them holds, whatever body, with the mandates of the one who asks. One `$batch`. */
async function heldBy({ facts, member }: InBody, fields: ActFields<'handOver'>): Promise<Movable> {
  const upns = [fields.leaving, fields.successor].map((upn) => upn.toLowerCase());
  const read = await facts.site.read({
    people: { list: lists.people, where: { upn: upns } },
    mandates: { list: lists.mandates, where: { upn: [...upns, member.person.upn] } },
    meetings: {
      list: lists.meetings,
      where: { day: { from: fields.from, to: addDays(fields.from, PLANNED_DAYS) } },
    },
    assignments: { list: lists.assignments, where: { upn: upns, status: 'open' } },
    groups: { list: lists.workingGroups, where: { status: 'active' } },
  });
  return {
    people: read.people.rows,
    mandates: read.mandates.rows,
    meetings: read.meetings.rows,
    assignments: read.assignments.rows,
    things: seatsOf(fields.leaving, read.groups.rows),
  };
}

function within(rows: HeldRows, bodies: readonly Stored<Body>[]): HeldRows {
  const isIn = ({ bodyNr }: { readonly bodyNr: number }) => bodies.some(({ nr }) => nr === bodyNr);
  return {
    mandates: rows.mandates.filter(isIn),
    meetings: rows.meetings.filter(isIn),
    assignments: rows.assignments.filter(isIn),
    things: rows.things.filter(isIn),
  };
}

/** The handover letter, body by body. */
function letterLines({ facts, language }: InBody, handover: Handover, bodies: readonly Stored<Body>[]) {
  const texts = membershipTexts(language);
  return letterOf(handover).bodies.flatMap(({ bodyNr, holdings, proposals }) => {
    const name = bodies.find(({ nr }) => nr === bodyNr)?.shortName ?? '';
    const partyOf = (key: string | null) => facts.parties.find(({ partyKey }) => partyKey === key)?.name ?? key;
    return [
      ...holdings.map((one) => texts.holding(one, one.kind === 'mandate' ? partyOf(one.partyKey) : null)),
      ...proposals.map(({ title }) => texts.follows(title)),
    ].map((line) => texts.ofBody(name, line));
  });
}

/** The bodies where the person holds something that the caller may not hand over. */
function leftLines(
  { facts, language }: InBody,
  rows: HeldRows,
  mine: readonly Stored<Body>[],
  { leaving, from }: ActFields<'handOver'>,
): readonly string[] {
  const held = new Set(holdingsOf(leaving, rows, from).map(({ bodyNr }) => bodyNr));
  return [facts.body, ...facts.otherBodies]
    .filter(({ nr }) => held.has(nr) && mine.every((one) => one.nr !== nr))
    .map(({ shortName }) => membershipTexts(language).notYours(shortName));
}
