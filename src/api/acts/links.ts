import { z } from 'zod';
import { LINK_PURPOSES } from '../../core/links/link';
import { addressOf, day, on, upn, version } from './fields';

/** Links by mail to people without our Teams. */
export const linkActs = {
  /** `id`: the body. With `meetingId`, or `groupId` for a link to report by; without `lastDay` as long as that lasts. */
  sendPersonalLink: z.strictObject({
    ...on,
    version: version.optional(),
    upn,
    purpose: z.enum(LINK_PURPOSES),
    meetingId: addressOf('meeting').optional(),
    groupId: addressOf('workingGroup').optional(),
    lastDay: day.optional(),
  }),
  /** `id`: the link. It lets nobody in from now on, also who has its page open. */
  revokePersonalLink: z.strictObject({ ...on, version: version.optional() }),
  /** `id`: the link. A new one for the same thing, to the same person, to the same day. */
  renewPersonalLink: z.strictObject({ ...on, version: version.optional() }),
} as const;
