import { z } from 'zod';

/** A line of text that says something. */
export const line = (about: string) => z.string().trim().min(1).max(255).meta({ description: about });

/** A longer text that says something. */
export const prose = (about: string) => z.string().trim().min(1).max(4000).meta({ description: about });

/** A user principal name or an e-mail address. Written in any case, kept in lower case. */
export const account = (about: string) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .max(255)
    .regex(/^[^\s@;,<>]+@[^\s@;,<>]+$/, { error: 'account' })
    .meta({ description: about });

/** A calendar day, `2026-12-10`. */
export const calendarDay = (about: string) => z.iso.date().meta({ description: about });

/** A time on the wall, `13:00`. */
export const clockTime = (about: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clockTime' })
    .meta({ description: about });

/** Month and day of any year, `11-30`. */
export const monthDay = (about: string) =>
  z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'monthDay' })
    .meta({ description: about });

/** The short key of a party, `sf-hisingen`. */
export const partyKey = (about: string) =>
  z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/, { error: 'partyKey' })
    .meta({ description: about });

/** The number of a body. Four digits at most: it is the name of the body's folder. */
export const bodyNumber = (about: string) => z.int().min(1).max(9999).meta({ description: about });

/** The name of a site in its address. */
export const siteName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, { error: 'site' });

/** Where a rule or a duty is written. */
export const source = z
  .strictObject({
    document: line('Dokumentet där det står, till exempel "Arbetsformer".'),
    clause: line('Stället i dokumentet, till exempel "Mötesformer".'),
  })
  .meta({ description: 'Var det är bestämt.' });
