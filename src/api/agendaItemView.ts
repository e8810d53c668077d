import type { AgendaItem, ItemConcern } from '../core/agenda/item';
import type { ClockTime, Instant } from '../core/calendar';
import type { ConfidentialKind } from '../core/confidential/confidential';

/** A line of an agenda as somebody may see it. */
export interface AgendaItemView extends Pick<
  AgendaItem,
  | 'order'
  | 'title'
  | 'description'
  | 'kind'
  | 'purpose'
  | 'theme'
  | 'parties'
  | 'presenter'
  | 'minutes'
  | 'origin'
  | 'standing'
  | 'outcome'
  | 'notes'
  | 'decisions'
  | 'assignments'
> {
  readonly id: string;
  readonly version: string;
  /** Whether it is the body's own, or one it has as steering group (LSG-22). */
  readonly concern: ItemConcern;
  /** Where the line comes from, in one phrase: who proposed it, which month of the wheel, which meeting. */
  readonly originText: string;
  /** Who last changed what it says while it was prepared, by name, and how long before this was asked; null for others than preparers, and once sent. */
  readonly changed: { readonly by: string; readonly mine: boolean; readonly minutesAgo: number } | null;
  /** Files that go out with it; empty for others than preparers: they read them as documents once it is sent. */
  readonly annexes: readonly {
    readonly id: string;
    readonly name: string;
    readonly size: number;
    readonly by: string;
    /** Of one that is confidential by itself; null for an open one. Those that somebody may not read are not here. */
    readonly ground: string | null;
  }[];
  /** When the meeting last took it up; null while it has not. */
  readonly takenUpAt: Instant | null;
  /** Null for an open line. A masked one says nothing but its number and the ground; it is shown whole to those named. */
  readonly secrecy: { readonly face: 'open' | 'masked'; readonly ground: string } | null;
  /** Its note, decisions and annexes that are confidential by themselves; the text only for those named. */
  readonly enclosed: readonly EnclosedPartView[];
  /** Who was out of the room for it and when, a row and a sentence each; shown as the notes are. */
  readonly leftRoom: readonly {
    readonly id: string;
    readonly version: string;
    readonly name: string;
    readonly back: ClockTime | null;
    readonly text: string;
  }[];
}

/** A part of an open line that is kept for named readers. */
interface EnclosedPartView {
  readonly id: string;
  readonly version: string;
  readonly kind: ConfidentialKind;
  readonly face: 'open' | 'masked';
  /** In its place: what it is and on which ground, a sentence. */
  readonly said: string;
  /** Empty when it is masked. */
  readonly text: string;
}
