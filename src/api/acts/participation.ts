import { z } from 'zod';
import { PARTY_ANSWERS } from '../../core/participation/answer';
import { LARGEST_ANNEX } from '../../core/documents/annex';
import { REMARK_KINDS } from '../../core/preparing/remark';
import { address, addressOf, on, onItsPage, partyKey, text, title } from './fields';

/** Base64 takes four characters for three bytes; a file a little too large is told so by its rule. */
export const LARGEST_CONTENT = LARGEST_ANNEX * 1.5;

/** How parties take part in the lines of an agenda, guests, and the joint preparation of a meeting. */
export const participationActs = {
  /** `id`: the agenda item. `name`: the extra person who comes for that line alone. */
  answerAgenda: z.strictObject({
    ...on,
    partyKey,
    answer: z.enum(PARTY_ANSWERS),
    name: z.string().max(255).default(''),
  }),
  /** `id`: the meeting. Says that the party's own cannot come, and who comes instead; an empty name: nobody. */
  tellAbsence: z.strictObject({ ...on, partyKey, name: z.string().max(255).default('') }),
  /** `id`: the meeting. Without `itemId`, the guest comes for the whole of it. */
  requestGuest: z.strictObject({
    ...on,
    name: title,
    organisation: z.string().trim().max(255).default(''),
    itemId: addressOf('item').nullable().default(null),
  }),
  /** `id`: the request. */
  answerGuest: z.strictObject({ ...on, answer: z.enum(['approved', 'refused']), reason: text.default('') }),
  /** `id`: the agenda item. A comment, or another wording of one part of it. */
  remarkOnItem: z.strictObject({ ...on, kind: z.enum(REMARK_KINDS).default('comment'), text: text.min(1) }),
  /** `id`: the agenda item. Takes the wording suggested, or closes the remark. Without `remarkId`: the latest that is open. */
  answerRemark: z.strictObject({
    ...on,
    answer: z.enum(['taken', 'closed']),
    remarkId: address.optional().meta(onItsPage),
  }),
  /** `id`: the agenda item. `content`: the file in base64. One of the same name takes its place. */
  attachAnnex: z.strictObject({ ...on, name: title, content: z.base64().max(LARGEST_CONTENT).meta(onItsPage) }),
  /** `id`: the agenda item. Without `annexId`: the latest. */
  removeAnnex: z.strictObject({ ...on, annexId: address.optional().meta(onItsPage) }),
  /** `id`: the meeting whose draft agenda is signed off as it is now. */
  signOff: z.strictObject(on),
} as const;
