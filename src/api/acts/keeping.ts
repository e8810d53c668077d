import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../core/documents/document';
import { REQUEST_OUTCOMES } from '../../core/keeping/documentRequest';
import { LARGEST_SIGNED } from '../../core/minutes/signedRecord';
import { consequencesRead, day, on, onItsPage, text, title } from './fields';

/** A signed file as base64, in characters. */
export const LARGEST_SIGNED_CONTENT = Math.ceil(LARGEST_SIGNED / 3) * 4;

/** What those who keep the papers do, and those who inspect how they are kept. */
export const keepingActs = {
  /** `id`: the body. Every row of its journal in a year is compared with what was written; this year where none is said. */
  verifyJournal: z.strictObject({ ...on, year: z.int().min(2000).max(2200).optional() }),
  /** `id`: the published decision. `number`: the Dnr it was sent under. */
  dispatchDecision: z.strictObject({ ...on, to: title, sentOn: day, number: z.string().trim().max(100) }),
  /** `id`: the published decision. Somebody finds that it can no longer be appealed. */
  setLegalForce: z.strictObject({ ...on, on: day }),
  /** `id`: what came in: a request for a public document. `documents`: their numbers. */
  answerRequest: z.strictObject({
    ...on,
    outcome: z.enum(REQUEST_OUTCOMES),
    documents: z.array(z.int().positive()).max(100).default([]),
    ground: z.string().trim().max(255).default(''),
    reasons: text.default(''),
  }),
  /** `id`: the request. `document`: its number; `passages`: what is masked in its copy, one a line, kept nowhere. */
  maskDocument: z.strictObject({
    ...on,
    document: z.int().positive(),
    passages: text.min(1),
    ground: title,
    consequencesRead,
  }),
  /** `id`: the approved minutes. The signed file or the scan, as base64, becomes the record. */
  keepSigned: z.strictObject({
    ...on,
    name: title.meta(onItsPage),
    content: z.base64().max(LARGEST_SIGNED_CONTENT).meta(onItsPage),
    number: z.string().trim().max(100).default(''),
    consequencesRead,
  }),
  /** `id`: the body. Documents of a kind and a period are destroyed, by a decision. */
  recordDisposal: z.strictObject({
    ...on,
    kind: z.enum(DOCUMENT_KINDS),
    what: title,
    from: day,
    to: day,
    decision: text.min(1),
    decidedOn: day,
    consequencesRead,
  }),
} as const;
