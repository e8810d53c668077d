import { z } from 'zod';
import { ACTS } from '../../core/bodies/act';
import { ROLES } from '../../core/bodies/role';
import { ELECTED_OFFICES } from '../../core/membership/electing';
import { addressOf, consequencesRead, day, on, partyKey, upn } from './fields';

const newPerson = z.string().trim().max(255).optional();

/** Who is what in a body, from when to when. */
export const membershipActs = {
  /** `id`: the body. Somebody new to the register is written with name and mail. */
  giveRole: z.strictObject({
    ...on,
    upn: z.string().trim().min(1).max(255),
    name: newPerson,
    mail: newPerson,
    role: z.enum(ROLES),
    partyKey: partyKey.optional(),
    from: day,
    to: day.optional(),
    rights: z.array(z.enum(ACTS)).max(ACTS.length).default([]),
    substituteFor: upn.optional(),
    appointedBy: newPerson,
  }),
  /** `id`: the resolution it rests on. Elects one of the body's own to an office, here or in its working committee (SFB-07). */
  electWithin: z.strictObject({
    ...on,
    office: z.enum(ELECTED_OFFICES),
    upn,
    body: addressOf('body').optional(),
    from: day,
    to: day.optional(),
    consequencesRead,
  }),
  /** `id`: the mandate. */
  endRole: z.strictObject({ ...on, lastDay: day, consequencesRead }),
  /** `id`: any body of the organisation. Moves all that one person holds, in every body the caller answers for. */
  handOver: z.strictObject({ ...on, leaving: upn, successor: upn, from: day, consequencesRead }),
  /** `id`: the body. A party has given notice that it leaves. */
  noteLeaving: z.strictObject({ ...on, partyKey, noticeOn: day, consequencesRead }),
} as const;
