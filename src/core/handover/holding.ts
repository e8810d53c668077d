import type { Assignment } from '../assignments/assignment';
import type { Mandate, Role } from '../bodies/mandate';
import { addDays, type Day } from '../calendar';
import type { Meeting } from '../meetings/meeting';
import { sameUpn } from '../people/person';
import type { Stored } from '../stored';

/** Something in a person's name in a body that has no row of its own kind here: a group's lead, a duty, a delegation. */
export interface NamedThing {
  readonly kind: 'group' | 'duty' | 'delegation';
  readonly id: number;
  readonly bodyNr: number;
  readonly title: string;
  readonly upn: string;
  /** Next day something is due, or the last day it holds; null where there is none. */
  readonly day: Day | null;
}

/** What people hold, as rows. */
export interface HeldRows {
  readonly mandates: readonly Stored<Mandate>[];
  readonly meetings: readonly Stored<Meeting>[];
  readonly assignments: readonly Stored<Assignment>[];
  readonly things: readonly NamedThing[];
}

/** One thing that moves to another person. What is done, held or ended stays in the name it was done in. */
export type Holding =
  | {
      readonly kind: 'mandate';
      readonly id: number;
      readonly bodyNr: number;
      readonly role: Role;
      readonly partyKey: string | null;
      /** Last day of the one who leaves; the successor's first is the day after. */
      readonly lastDay: Day;
      readonly to: Day | null;
    }
  | { readonly kind: 'turn'; readonly id: number; readonly bodyNr: number; readonly day: Day }
  | {
      readonly kind: 'assignment';
      readonly id: number;
      readonly bodyNr: number;
      readonly what: string;
      readonly due: Day;
    }
  | {
      readonly kind: NamedThing['kind'];
      readonly id: number;
      readonly bodyNr: number;
      readonly title: string;
      readonly day: Day | null;
    };

/** Everything a person holds on a day and after: mandates that run, turns to come, open assignments, and what is in their name. */
export function holdingsOf(upn: string, rows: HeldRows, from: Day): readonly Holding[] {
  const theirs = (of: string | null): boolean => of !== null && sameUpn(of, upn);
  return [
    ...rows.mandates
      .filter((one) => theirs(one.upn) && one.from < from && (one.to === null || one.to >= from))
      .map(({ id, bodyNr, role, partyKey, to }) => {
        return { kind: 'mandate', id, bodyNr, role, partyKey, lastDay: addDays(from, -1), to } as const;
      }),
    ...rows.meetings
      .filter((one) => theirs(one.turnOf) && one.day >= from && isOpen(one))
      .map(({ id, bodyNr, day }) => ({ kind: 'turn', id, bodyNr, day }) as const),
    ...rows.assignments
      .filter((one) => theirs(one.upn) && one.status === 'open')
      .map(({ id, bodyNr, what, due }) => ({ kind: 'assignment', id, bodyNr, what, due }) as const),
    ...rows.things
      .filter((one) => theirs(one.upn))
      .map(({ kind, id, bodyNr, title, day }) => ({ kind, id, bodyNr, title, day })),
  ];
}

function isOpen({ stage }: Meeting): boolean {
  return stage === 'planned' || stage === 'agendaSent';
}
