import type { Mandate, Role } from '../bodies/mandate';
import type { Source } from '../bodies/ruleSet';
import { dayOf, type Day, type Instant } from '../calendar';
import { sameUpn, type Person } from '../people/person';
import type { Proposal } from '../proposals/proposal';
import { isWaiting } from '../proposals/answering';
import { ok, refused, type Result } from '../result';
import type { New, Stored } from '../stored';
import { holdingsOf, type HeldRows, type Holding } from './holding';

/** Two roles nobody may hold at once in a body, and where it is written. */
export interface ConflictingRoles {
  readonly roles: readonly [Role, Role];
  readonly source: Source;
}

export type HandoverRefusal =
  | { readonly reason: 'sameSuccessor' }
  /** Nothing is backdated. */
  | { readonly reason: 'fromInThePast'; readonly from: Day }
  | { readonly reason: 'successorUnknown'; readonly upn: string }
  /** Someone no sign-in has linked yet cannot act in what they are given. */
  | { readonly reason: 'successorWithoutAccount'; readonly name: string }
  | {
      readonly reason: 'conflictingRole';
      readonly bodyNr: number;
      readonly holds: Role;
      readonly gets: Role;
      readonly source: Source | null;
    };

export interface HandOver {
  readonly now: Instant;
  readonly leaving: { readonly upn: string; readonly name: string };
  readonly successorUpn: string;
  /** First day of the successor. */
  readonly from: Day;
  readonly people: readonly Person[];
  readonly rows: HeldRows;
  /** Open proposals before meetings the one who leaves would chair; they follow the chair by themselves. */
  readonly proposals: readonly Stored<Proposal>[];
  readonly conflicts: readonly ConflictingRoles[];
}

/** What a handover moves, shown before yes. */
export interface Handover {
  readonly from: Day;
  readonly leaving: HandOver['leaving'];
  readonly successor: { readonly upn: string; readonly name: string };
  readonly moves: readonly Holding[];
  /** Mandates the successor gets, each with a key of its own: handed over twice is once. */
  readonly mandates: readonly New<Mandate>[];
  /** Proposals that are the successor's to answer because the meeting is: looked up, never moved. */
  readonly follow: readonly { readonly proposalId: number; readonly meetingId: number; readonly title: string }[];
}

/**
 * What it means to hand over everything a leaving person holds to a successor from a day (design decision 15). What has
 * been done keeps the name it was done in. Where nothing is left to move, nothing moves.
 */
export function handOver(command: HandOver): Result<Handover, HandoverRefusal> {
  const { now, leaving, successorUpn, from, rows } = command;
  if (sameUpn(leaving.upn, successorUpn)) return refused({ reason: 'sameSuccessor' });
  if (from <= dayOf(now)) return refused({ reason: 'fromInThePast', from });
  const successor = command.people.find((person) => sameUpn(person.upn, successorUpn));
  if (successor === undefined) return refused({ reason: 'successorUnknown', upn: successorUpn });
  if (successor.identity === null) return refused({ reason: 'successorWithoutAccount', name: successor.name });
  const moves = holdingsOf(leaving.upn, rows, from);
  const conflict = conflictOf(moves, successor.upn, command);
  if (conflict !== undefined) return refused(conflict);
  const turns = moves.filter((move) => move.kind === 'turn').map((move) => move.id);
  const follow = command.proposals
    .filter((proposal) => turns.includes(proposal.meetingId) && isWaiting(proposal))
    .map(({ id, meetingId, title }) => ({ proposalId: id, meetingId, title }));
  return ok({
    from,
    leaving,
    successor: { upn: successor.upn, name: successor.name },
    moves,
    mandates: moves.flatMap((move) => mandateFor(move, successor, command)),
    follow,
  });
}

function mandateFor(move: Holding, successor: Person, { rows, from, leaving }: HandOver): readonly New<Mandate>[] {
  if (move.kind !== 'mandate') return [];
  return rows.mandates
    .filter((one) => one.id === move.id && !alreadyHolds(move, successor.upn, rows, from))
    .map(({ id, bodyNr, role, partyKey, decides, to, substituteFor, order, rights }) => ({
      key: `handover:${id}:${successor.upn}:${from}`,
      actedBy: leaving.upn,
      bodyNr,
      upn: successor.upn,
      personName: successor.name,
      role,
      partyKey,
      decides,
      from,
      to,
      substituteFor,
      order,
      rights,
      // Who appointed and who employs belong to the person who left.
      representationType: null,
      appointedBy: null,
      employedBy: null,
      electedIn: null,
    }));
}

function alreadyHolds(move: Extract<Holding, { kind: 'mandate' }>, upn: string, rows: HeldRows, from: Day): boolean {
  return mandatesFrom(rows, move.bodyNr, upn, from).some(
    (one) => one.role === move.role && one.partyKey === move.partyKey,
  );
}

/** One person does not stand for two parties in a body, nor hold two roles the body keeps apart. */
function conflictOf(
  moves: readonly Holding[],
  upn: string,
  { rows, from, conflicts }: HandOver,
): Extract<HandoverRefusal, { reason: 'conflictingRole' }> | undefined {
  for (const move of moves) {
    if (move.kind !== 'mandate') continue;
    const { bodyNr, role: gets, partyKey } = move;
    for (const held of mandatesFrom(rows, bodyNr, upn, from)) {
      const apart = conflicts.find(
        ({ roles }) => roles.includes(held.role) && roles.includes(gets) && held.role !== gets,
      );
      if (apart !== undefined) {
        return { reason: 'conflictingRole', bodyNr, holds: held.role, gets, source: apart.source };
      }
      if (held.partyKey !== null && partyKey !== null && held.partyKey !== partyKey) {
        return { reason: 'conflictingRole', bodyNr, holds: held.role, gets, source: null };
      }
    }
  }
  return undefined;
}

function mandatesFrom(rows: HeldRows, bodyNr: number, upn: string, from: Day): readonly Mandate[] {
  return rows.mandates.filter(
    (one) => one.bodyNr === bodyNr && sameUpn(one.upn, upn) && (one.to === null || one.to >= from),
  );
}
