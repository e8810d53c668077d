import { z } from 'zod';
import { clockTime, day, on, title } from './fields';

/** What comes in from outside the records creator, and how it is taken care of. */
export const incomingActs = {
  /** `id`: the body. `content` is kept letter for letter; `file` says where a file it came with lies. */
  receiveIncoming: z.strictObject({
    ...on,
    receivedOn: day,
    receivedAt: clockTime,
    sender: title,
    receiver: title,
    subject: title,
    content: z.string().max(200_000).default('').meta({ lines: 'several' }),
    file: z.string().max(400).default(''),
  }),
  /** `id`: what came in. `number`: its number in the register (Dnr). */
  registerIncoming: z.strictObject({ ...on, number: z.string().trim().max(100) }),
  /** `id`: what came in. It is kept in order without a number. */
  keepInOrder: z.strictObject(on),
} as const;
