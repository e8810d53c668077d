import { bodyYear } from '../bodies/body';
import type { Decided } from '../bodies/ruleSet';
import { yearOf, type Day } from '../calendar';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';
import type { New, Row } from '../stored';
import type { ImmediateSection } from './immediate';
import type { Signature } from './minutes';

/**
 * A § number given to an item, counted on through the year of a body. A number is never given twice: a § that is dropped
 * keeps its row. `key` is unique in the list, so that two who number at the same time cannot both have it.
 */
export interface Section extends Row {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly number: number;
  readonly meetingId: number;
  readonly itemId: number;
  readonly standing: 'given' | 'dropped';
  /** Approved at once in the meeting, or with the rest of the minutes (DEC-14). */
  readonly approval: ImmediateSection['approval'];
  /** Who has approved it at once; none for one that goes with the rest. */
  readonly signatures: readonly Signature[];
}

export type SectionRefusal =
  NotDecided<'sectionNumbering'> | { readonly reason: 'noNumberYet' } | { readonly reason: 'numbersFinal' };

/** When a § is numbered: with the others when the minutes go to approval, or alone in the meeting, to be approved at once. */
export type Numbering = 'atApproval' | 'immediately';

/** What the numbers are given to and by whom. `items` are in the order of the minutes. */
export interface GiveNumbers {
  readonly bodyNr: number;
  readonly meeting: { readonly id: number; readonly day: Day };
  readonly items: readonly number[];
  readonly numbering: Numbering;
  /** Whether the minutes are still written, or already with the approvers. */
  readonly minutes: 'written' | 'withApprovers' | 'approved';
  readonly actedBy: string;
}

/**
 * The §§ that get a number now: each item that has none, from the number after the highest ever given that year, dropped
 * ones included. They get one at the latest when the minutes go to approval; in the meeting only a § approved at once.
 */
export function giveNumbers(
  taken: readonly Section[],
  command: GiveNumbers,
  rule: Decided<'perYear'>,
): Result<readonly New<Section>[], SectionRefusal> {
  if (rule === null) return notDecided('sectionNumbering');
  if (command.minutes === 'approved') return refused({ reason: 'numbersFinal' });
  if (command.numbering === 'atApproval' && command.minutes === 'written') return refused({ reason: 'noNumberYet' });
  const series = bodyYear(command.bodyNr, yearOf(command.meeting.day));
  const ofSeries = taken.filter((section) => section.bodyYear === series);
  const highest = Math.max(0, ...ofSeries.map((section) => section.number));
  const without = [...new Set(command.items)].filter((itemId) => numberOf(ofSeries, itemId) === undefined);
  return ok(
    without.map((itemId, index): New<Section> => {
      const number = highest + 1 + index;
      return {
        key: `section-${series}-${String(number)}`,
        actedBy: command.actedBy,
        bodyNr: command.bodyNr,
        bodyYear: series,
        number,
        meetingId: command.meeting.id,
        itemId,
        standing: 'given',
        approval: command.numbering === 'immediately' ? 'immediate' : 'withTheRest',
        signatures: [],
      };
    }),
  );
}

/** The § of an item, undefined while it has none. */
export function numberOf(sections: readonly Section[], itemId: number): number | undefined {
  return sections.find((section) => section.itemId === itemId && section.standing === 'given')?.number;
}

/** A § is dropped before the minutes are approved. Its number stays taken. */
export function dropSection(
  section: Section,
  minutes: GiveNumbers['minutes'],
): Result<Pick<Section, 'standing'>, SectionRefusal> {
  return minutes === 'approved' ? refused({ reason: 'numbersFinal' }) : ok({ standing: 'dropped' });
}
