import type { Day } from '../core/calendar';

/** GET /open/notices/<id>: one notice as anybody may read it, without signing in. Published facts only. */
export interface OpenNotice {
  /** Address that lasts: it is made of what the notice is, not of where it is kept. */
  readonly id: string;
  readonly type: 'minutes' | 'announcement' | 'other';
  readonly organisation: string;
  readonly body: { readonly nr: number; readonly name: string };
  readonly recordsCreator: string | null;
  readonly meeting: { readonly title: string; readonly day: Day };
  /** 1 for the first minutes, more for a correction; 0 for a § by itself. */
  readonly edition: number;
  /** The § that was approved at once, or null: the whole minutes. */
  readonly section: number | null;
  /** Where it is kept and can be read. */
  readonly keptAt: string;
  readonly boards: readonly {
    readonly name: string;
    readonly posted: Day;
    /** First day it may be taken down; null where that is not decided. */
    readonly removableFrom: Day | null;
    readonly removed: Day | null;
    /** Last day to appeal, counted from this board alone; null where it cannot be said. */
    readonly appealUntil: Day | null;
  }[];
  /** Who may appeal, under what, and the last day when every board is counted; null: not decided. */
  readonly appeal: { readonly by: string; readonly under: string; readonly lastDay: Day | null } | null;
}

/** GET /open/notices: the notices of the last year, newest first. */
export interface OpenNotices {
  readonly notices: readonly OpenNotice[];
}
