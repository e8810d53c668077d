import type { OwnLook } from '../core/documents/letterhead';
import type { Letterhead } from '../documents/description';
import * as lists from '../storage/lists';
import { readLogo } from '../storage/organisation/letterhead';
import type { Site } from '../storage/site';

/** Whose papers a body's are, and how they look. */
export interface Owner {
  /** The authority whose record they are, or null where not decided. */
  readonly recordsCreator: string | null;
  readonly letterhead?: Letterhead;
}

/** Whose papers those of a body are, for documents that are no record of a meeting. */
export async function ownerOf(site: Site, bodyNr: number): Promise<Owner> {
  const { looks, bodies } = await site.read({
    looks: { list: lists.letterheads, where: {} },
    bodies: { list: lists.bodies, where: { nr: bodyNr } },
  });
  const letterhead = drawnFrom(looks.rows[0]?.look ?? null);
  const recordsCreator = bodies.rows[0]?.rules.recordsCreator?.value ?? null;
  return { recordsCreator, ...(letterhead === undefined ? {} : { letterhead }) };
}

/** A look as documents take it. The row may have been changed by hand: a logo that is no picture any more is left out. */
export function drawnFrom(look: OwnLook | null): Letterhead | undefined {
  if (look === null) return undefined;
  const { logo, ...rest } = look;
  const picture = logo === null ? undefined : readLogo(logo.base64);
  if (logo === null || picture?.ok !== true) return { ...rest, logo: null };
  const { type, width, height, base64 } = picture.value;
  return {
    ...rest,
    logo: { type, width, height, alt: logo.alt, bytes: new Uint8Array(Buffer.from(base64, 'base64')) },
  };
}
