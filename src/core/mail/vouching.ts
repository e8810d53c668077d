import type { LetterIn } from './letter';

/**
 * Whether the receiving mail server vouches for a letter's sender: its own `Authentication-Results` (RFC 8601), the
 * topmost that bears its name, say that DMARC passed for the domain of `From`. What anybody else has written about that is
 * no evidence, and an address alone is none. `server`: the server's name; where none is set nobody is vouched for.
 */
export function isVouchedFor({ headers, from }: Pick<LetterIn, 'headers' | 'from'>, server: string | null): boolean {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  if (server === null || domain === '') return false;
  for (const { name, value } of headers) {
    if (name !== 'authentication-results') continue;
    const [id, ...results] = plain(value).split(';');
    if (id?.trim().split(/\s/)[0]?.toLowerCase() !== server.toLowerCase()) continue;
    const dmarc = results.find((one) => /^\s*dmarc\s*=/i.test(one)) ?? '';
    const about = /\bheader\.from\s*=\s*(\S+)/i.exec(dmarc)?.[1] ?? '';
    return /^\s*dmarc\s*=\s*pass\b/i.test(dmarc) && about.toLowerCase() === domain;
  }
  return false;
}

/** Without what a sender may have had quoted: comments and strings. */
function plain(value: string): string {
  return value.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/\([^()]*\)/g, ' ');
}
