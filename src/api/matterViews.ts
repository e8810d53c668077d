import type { Day } from '../core/calendar';
import type { HopOutcome } from '../core/matters/hop';

/** One step of a matter: what happened where, by whom, and where it came from and went. */
export interface HopView {
  readonly day: Day;
  readonly personName: string;
  readonly at: string;
  readonly outcome: HopOutcome;
  readonly outcomeText: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Address of the published document in SharePoint, or null before there is one. */
  readonly document: string | null;
  /** Whether it is published, or seen by those who prepare only. */
  readonly standing: 'published' | 'prepared';
}

/** A place on the way: what led there, and where it went from there, the nearest first (ESC-07). */
export interface PlaceView {
  readonly name: string;
  readonly cameBy: readonly string[];
  readonly wentTo: readonly string[];
}

/** Several that were asked the same, and how far that has come: 0/4 … 4/4. */
export interface AskedView {
  readonly id: string;
  readonly version: string;
  readonly kind: 'spread' | 'anchoring' | 'opinion' | 'carried';
  readonly title: string;
  readonly answered: number;
  readonly of: number;
  readonly waitingFor: readonly string[];
  readonly overdue: readonly string[];
  readonly answers: readonly {
    readonly name: string;
    readonly due: Day | null;
    readonly answeredOn: Day | null;
    readonly stance: string | null;
    readonly text: string;
  }[];
}

/** The same matter in another organisation: the one it was opened from, or one that was opened from it. */
export interface ElsewhereView {
  readonly organisation: string;
  readonly address: string;
  readonly title: string;
}

/** GET /api/matters/<id>. */
export interface MatterView {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly status: 'open' | 'closed';
  readonly closedBecause: string;
  readonly openedOn: Day;
  /** Its number in the register (Dnr), and who is responsible for it; null while nobody has noted them (DEC-16). */
  readonly registrationNumber: string | null;
  readonly caseOfficer: string | null;
  /** Address of the body it was opened in. */
  readonly body: string;
  readonly way: readonly HopView[];
  readonly places: readonly PlaceView[];
  readonly asked: readonly AskedView[];
  /** Where it came from in another organisation; null where it began here. */
  readonly cameFrom: ElsewhereView | null;
  /** What it was taken up as in other organisations that the person is in. */
  readonly takenUp: readonly ElsewhereView[];
}
