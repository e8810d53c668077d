import type { Instant } from '../../core/calendar';

/** How a site stands and what to do about it, for whoever watches over the service. */
export interface StandingTexts {
  /** Nobody has had the time to look. */
  readonly unknown: string;
  readonly newerSchema: (numbers: { readonly site: number; readonly code: number }) => string;
  readonly missingList: (list: { readonly title: string; readonly place: string }) => string;
  readonly movedList: (list: { readonly title: string; readonly place: string; readonly movedTo: string }) => string;
  readonly missingColumn: (column: { readonly list: string; readonly column: string }) => string;
  /** Whole minutes; `which`: what the machine's clock is against SharePoint's. */
  readonly clockOff: (clock: { readonly minutes: number; readonly which: 'ahead' | 'behind' }) => string;
  /** `since`: when the oldest of them should have gone. */
  readonly stuck: (notices: { readonly count: number; readonly since: Instant }) => string;
  readonly unreachable: string;
  readonly noAccess: string;
}
