import type { Response } from 'express';
import type { Language } from '../../src/core/people/person';
import { linkTexts, type LinkRefusal } from '../../src/texts/links';
import { say } from '../../src/texts/said';

const STATUS: Readonly<Record<LinkRefusal['reason'], number>> = {
  unknown: 404,
  revoked: 410,
  expired: 410,
  ended: 410,
  locked: 410,
  noCode: 403,
  codeExpired: 403,
  wrongCode: 403,
  triedTooOften: 429,
  tooManyCodes: 429,
  signedOut: 401,
  busy: 503,
  notSent: 503,
  notForThis: 409,
  used: 409,
};

/** Sends why a link opens nothing: one sentence, the same for everybody who asks it so. */
export function sayNo(response: Response, refusal: LinkRefusal, language: Language): void {
  const error = say(linkTexts(language).refused, refusal);
  response.status(STATUS[refusal.reason]).json({ error, reason: refusal.reason });
}

/** Sends why an act of a link is not done, as the tab's acts say it. */
export function refuseAct(
  response: Response,
  refusal: Extract<LinkRefusal, { readonly reason: 'notForThis' | 'used' }>,
  language: Language,
): void {
  const text = say(linkTexts(language).refused, refusal);
  response.status(STATUS[refusal.reason]).json({ refused: { reason: refusal.reason, clause: null, text } });
}
