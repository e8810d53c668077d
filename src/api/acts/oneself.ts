import { z } from 'zod';
import { PACES } from '../../core/notices/settings';
import { clockTime, on, text } from './fields';

/** What somebody asks for about themselves, and what anybody may ask of the body. `id`: a body of theirs. */
export const oneselfActs = {
  /** How the person wants to be told. Quiet from one clock time to another; null for neither. */
  changeNoticeSettings: z.strictObject({
    ...on,
    pace: z.enum(PACES),
    quietFrom: clockTime.nullable().default(null),
    quietTo: clockTime.nullable().default(null),
  }),
  /** Lets go of what is kept about the person that no law keeps: settings, the way to their chat, drafts. */
  forgetMe: z.strictObject(on),
  /** Gives the person an address to subscribe to their meetings by; the one before it no longer holds. */
  makeCalendarFeed: z.strictObject(on),
  /** Takes that address back. */
  revokeCalendarFeed: z.strictObject(on),
  /** Asks for a public document. Who asks is not kept with it. */
  requestDocument: z.strictObject({ ...on, request: text.min(1) }),
} as const;
