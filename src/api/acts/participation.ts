import { z } from 'zod';
import { PARTY_ANSWERS } from '../../core/participation/answer';
import { REMARK_KINDS } from '../../core/preparing/remark';
import { address, addressOf, on, onItsPage, partyKey, text, title } from './fields';

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
  /** `id`: the meeting whose draft agenda is signed off as it is now. */
  signOff: z.strictObject(on),
} as const;
