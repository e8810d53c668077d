import { createHash, createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { PersonalLink } from '../../core/links/link';

/** What codes and addresses are made with, besides what is stored: who reads the lists alone can make neither. */
export type LinkKey = Uint8Array;

/** What is kept of a link or an open page: SHA-256 of it, in hexadecimal. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * What sets the address of a link apart: 256 bits that nobody can make without the key. The same link has the same address,
 * so that a letter that must be sent again is the same letter (decision 0014).
 */
export function secretOf(key: LinkKey, organisation: string, link: Pick<PersonalLink, 'key' | 'madeAt'>): string {
  return keyed(key, ['address', organisation, link.key, String(link.madeAt)]).toString('base64url');
}

/** Six figures, each as likely as another. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What is kept of a code: it holds for this link alone, and says nothing to who has no key. */
export function hashOfCode(key: LinkKey, organisation: string, linkId: number, code: string): string {
  return keyed(key, ['code', organisation, String(linkId), code]).toString('hex');
}

/** Compares two hashes in the same time whatever they hold. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

function keyed(key: LinkKey, parts: readonly string[]): Buffer {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest();
}
