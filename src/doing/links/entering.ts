import { randomBytes } from 'node:crypto';
import type { Instant } from '../../core/calendar';
import { countTry, giveCode, opened, type CodeRefusal } from '../../core/links/life';
import { ok, refused, type Result } from '../../core/result';
import type { World } from '../world';
import { changeLink, type Crowded } from './changing';
import { linkByAddress, type FindingRefusal, type LinkHeld } from './finding';
import { hashOfCode, hashOfSecret, isSame, newCode, type LinkKey } from './secrets';

/** Bytes of chance in what a browser holds while the page is open. */
const CHANCE = 32;

/** Where somebody knocks: which link, with what the codes are made, and the real time. */
export interface Knock {
  readonly organisation: string;
  readonly secret: string;
  readonly key: LinkKey;
  readonly now: Instant;
}

/** Makes a code for a link. It is to be sent to `held.link.mail`, and nowhere else. */
export async function codeFor(
  world: World,
  { organisation, secret, key, now }: Knock,
): Promise<
  Result<
    { readonly held: LinkHeld; readonly code: string },
    FindingRefusal | Crowded | { readonly reason: 'tooManyCodes' }
  >
> {
  const found = await linkByAddress(world, organisation, secret);
  if (!found.ok) return found;
  const { site, link } = found.value;
  const code = newCode();
  const hash = hashOfCode(key, organisation, link.id, code);
  const given = await changeLink(site, link, (from) => giveCode(from, hash, now));
  return given.ok ? ok({ held: { ...found.value, link: given.value }, code }) : given;
}

/**
 * Opens the page to whoever writes the code that was sent. A try is counted before the code is compared, so that a hundred
 * at once are no more than five. Gives what the browser is to hold.
 */
export async function enter(
  world: World,
  { organisation, secret, key, now }: Knock,
  code: string,
): Promise<
  Result<
    { readonly held: LinkHeld; readonly session: string },
    FindingRefusal | CodeRefusal | Crowded | { readonly reason: 'wrongCode' }
  >
> {
  const found = await linkByAddress(world, organisation, secret);
  if (!found.ok) return found;
  const { site, link } = found.value;
  const counted = await changeLink(site, link, (from) => countTry(from, now));
  if (!counted.ok) return counted;
  const hash = hashOfCode(key, organisation, link.id, code.replace(/\s/g, ''));
  if (!isSame(hash, counted.value.code?.hash ?? '')) return refused({ reason: 'wrongCode' });
  const session = randomBytes(CHANCE).toString('base64url');
  // Only from the row where this very try was counted: of two right ones at once, one comes in.
  const changed = await changeLink(site, counted.value, (from) =>
    from.code?.hash === hash ? ok(opened(hashOfSecret(session), now)) : refused({ reason: 'noCode' as const }),
  );
  return changed.ok ? ok({ held: { ...found.value, link: changed.value }, session }) : changed;
}

/** Closes the page of a link: what the browser held opens nothing any more. */
export async function leave({ site, link }: LinkHeld): Promise<void> {
  await changeLink(site, link, () => ok({ session: '', sessionUntil: null }));
}
