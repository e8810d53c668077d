import { createHash } from 'node:crypto';

/** What names a letter in its Message-ID: the same notice always the same, and told from its row without being stored. */
export function nameOfLetter(organisation: string, key: string): string {
  return createHash('sha256').update(`${organisation} ${key}`).digest('hex').slice(0, 40);
}
