import { z } from 'zod';
import { parseClockTime, parseDay, type ClockTime, type Day } from '../../core/calendar';
import { plainFromPaste } from '../../core/pasted';

/** The kinds of rows a field may point at; a form offers the rows of the kind to choose among. */
export const PICKS = [
  'meeting',
  'item',
  'proposal',
  'matter',
  'body',
  'party',
  'person',
  'workingGroup',
  'decision',
  'project',
  'goal',
  'template',
] as const;
export type Pick = (typeof PICKS)[number];

const anyAddress = z
  .union([z.string().regex(/^(?:[a-z][a-z0-9]{0,39}-)?[1-9]\d{0,9}$/), z.int().positive()])
  .transform(String);

/** Address of a row: `goteborg-17`, or the bare number where one organisation is served. */
export const address = anyAddress;
/** The same, of a row of one kind, so that a form can offer those there are. */
export const addressOf = (picks: Pick) => anyAddress.meta({ picks });
/** Key of a party. */
export const partyKey = z.string().min(1).max(60).meta({ picks: 'party' });
/** User name of somebody in the register. */
export const upn = z.string().min(1).max(255).meta({ picks: 'person' });
/** The version the row was read at: a change from an older one is refused with 412. */
export const version = z.string().min(1).max(100);
/** Chosen by the caller, the same for a repeated press: the act is done once. */
const key = z.string().min(8).max(100);
/** One line. */
export const title = z.string().trim().min(1).max(255);
/** Several lines. What is pasted out of Word is kept as what it says. */
export const text = z.string().overwrite(plainFromPaste).max(4000).meta({ lines: 'several' });
/** A calendar day in Europe/Stockholm, `2026-12-10`. */
export const day = z
  .string()
  .transform((value, context): Day => {
    const parsed = parseDay(value);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: 'Write the day as YYYY-MM-DD.' });
    return z.NEVER;
  })
  .meta({ format: 'date' });
/** Wall-clock time in Europe/Stockholm, `13:00`. */
export const clockTime = z
  .string()
  .transform((value, context): ClockTime => {
    const parsed = parseClockTime(value);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: 'Write the time as HH:MM.' });
    return z.NEVER;
  })
  .meta({ format: 'time' });
/** A field that the page of what the act is about fills; no form of one act asks for it. */
export const onItsPage = { drawn: 'onItsPage' } as const;
/** Without it, an act that has consequences is refused with them (`toConfirm`); with it, it is done. */
export const consequencesRead = z.literal(true).optional();

/** What every act has: the row it is about, the version that was read, the caller's key. */
export const on = { id: address, version, key };
