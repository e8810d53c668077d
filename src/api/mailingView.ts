import type { Day } from '../core/calendar';

/** How it went with a mailing to one person, in words and as a tone. */
export interface MailedView {
  readonly name: string;
  /** By which way it went, or is to go: "med e-post". */
  readonly way: string;
  readonly standing: 'sent' | 'waiting' | 'failed' | 'notNeeded';
  /** A sentence: when it went, or why not and what to do. */
  readonly result: string;
}

/** Something that was sent to several: who got it, when, how and with what result. */
export interface MailingView {
  /** Sets it apart from the others of the page. */
  readonly id: string;
  /** What it was: "Dagordning till mötet torsdag 10 december 2026". */
  readonly title: string;
  readonly on: Day;
  /** How many persons it has reached, and how many it is meant for. */
  readonly reached: number;
  readonly of: number;
  readonly to: readonly MailedView[];
}
