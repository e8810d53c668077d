import type { Registration, RegisteringRefusal } from '../../core/incoming/incoming';
import type { Said } from '../said';

/** The sentences about what comes in from outside. */
export interface IncomingTexts {
  readonly refused: Said<RegisteringRefusal>;
  readonly notYet: string;
  readonly noCreator: string;
  readonly received: (subject: string) => string;
  readonly takenCareOf: (subject: string, registration: Registration) => string;
}
