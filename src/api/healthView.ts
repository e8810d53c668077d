import type { Day } from '../core/calendar';
import type { DecisionTag, TagSet } from '../core/decisions/tags';
import type { Drift } from '../core/health/drift';
import type { AgendasInTime, LeadTimes } from '../core/health/lead';
import type { PresenceShare } from '../core/health/presence';
import type { ReportKind, ReportLine, ReportPart } from '../core/health/report';
import type { Me, Unreadable } from './views';

/** GET /api/bodies/<nr>/health?year=2026: how a body's collaboration stands, from its records and nothing else. */
export interface HealthPage {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly year: number;
  /** Attendance of each party and of the body's level against 100 %; `name` is what it is called. */
  readonly presence: readonly (PresenceShare & { readonly name: string })[];
  readonly level: readonly PresenceShare[];
  /** Parties that have been away too often of late, a sentence each; null where the body has not decided when that is. */
  readonly trends: readonly string[] | null;
  readonly drift: Drift;
  readonly lead: LeadTimes;
  /** How many agendas went out in time; of each late one, its meeting by address and day. */
  readonly agendas: Omit<AgendasInTime, 'late'> & {
    readonly late: readonly { readonly meeting: string; readonly day: Day; readonly daysLate: number | null }[];
  };
  /** The decisions of the year by tag: every task of the law, and of the other sets the tags that have any (SFB-13). */
  readonly tags: readonly {
    readonly set: TagSet;
    readonly tag: DecisionTag;
    readonly name: string;
    /** Addresses of the decisions. */
    readonly decisions: readonly string[];
  }[];
  /** What is open past its day or will be, those most past it first. */
  readonly open: readonly {
    readonly text: string;
    readonly who: string;
    readonly due: Day | null;
    readonly daysPast: number | null;
  }[];
  readonly unreadable: readonly Unreadable[];
}

/** GET /api/bodies/<nr>/report?kind=halfYearReport&year=2026&half=first: a draft from the records, each line with its row. */
export interface ReportPage {
  readonly me: Me;
  readonly body: HealthPage['body'];
  readonly kind: ReportKind;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly parts: readonly {
    readonly part: ReportPart;
    readonly heading: string;
    readonly lines: readonly ReportLine[];
    /** That nothing is recorded, where nothing is. */
    readonly nothing: string | null;
  }[];
}
