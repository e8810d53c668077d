import type { Day } from '../core/calendar';
import type { ActName } from './acts';
import type { Me, SiteState, Unreadable } from './views';

/** What waits with those who keep the papers. */
export type RegistrarKind = 'request' | 'incoming' | 'unsigned' | 'signedMissing' | 'unposted' | 'undispatched';

/** One thing that waits, in one body. */
export interface RegistrarRow {
  readonly kind: RegistrarKind;
  readonly id: string;
  readonly version: string;
  readonly body: { readonly nr: string; readonly name: string };
  /** What came in, the meeting of the minutes, the board of the notice, or the decision (masked where it is confidential). */
  readonly title: string;
  /** What a request asks for, who has not approved yet, or the meeting of a notice. */
  readonly about: string;
  readonly since: Day;
  /** Documents a request may be about. */
  readonly related: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly day: Day;
  }[];
  /** Masked copies made for a request, newest first: `GET /api/bodies/<nr>/copies/<id>` gives each. */
  readonly copies: readonly { readonly id: string; readonly title: string; readonly places: number }[];
  /** The acts that tick it off, those that are this person's to do. */
  readonly may: readonly ActName[];
}

/** GET /api/registrar: what is received and unregistered, unsigned, without its signed file, unposted and undispatched in all of somebody's bodies. */
export interface RegistrarView {
  readonly me: Me;
  readonly today: Day;
  readonly sites: readonly SiteState[];
  /** The longest waiting first. */
  readonly rows: readonly RegistrarRow[];
  readonly unreadable: readonly Unreadable[];
}
