import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { AskedLast } from '../../src/doing/asking/questions';

/** Makes and checks the proofs that stand in the addresses letters are answered to. */
export interface Proofs {
  of(asked: AskedLast): string;
  holds(proof: string | null, asked: AskedLast): 'holds' | 'not';
}

/**
 * A proof says that whoever answers has read the letter that asked: 130 bits that only this deployment can make, of the
 * person, of what was asked and of how it was worded. It is good for that question alone, as long as it waits, and says
 * nothing to others. It is kept nowhere. Lower case, so that it passes mail servers that think nothing of case.
 */
export function proofs(privateKey: string): Proofs {
  const key = new Uint8Array(hkdfSync('sha256', privateKey, '', 'samverka-mail-answer', 32));
  const of = (asked: AskedLast) => {
    const said = JSON.stringify([asked.member.site.organisation, asked.kind, ...askedIn(asked)]);
    return base32(createHmac('sha256', key).update(said).digest()).slice(0, 26);
  };
  return {
    of,
    holds(proof, asked) {
      const right = Buffer.from(of(asked));
      const given = Buffer.from(proof ?? '');
      return given.length === right.length && timingSafeEqual(given, right) ? 'holds' : 'not';
    },
  };
}

function askedIn(asked: AskedLast): readonly unknown[] {
  if (asked.kind === 'report') {
    const { id, upn, title, text } = asked.draft;
    return [id, upn, title, text];
  }
  const { id, upn, title, description, bodyNr, asks } = asked.kind === 'question' ? asked.row : asked.draft;
  return [id, upn, title, description, bodyNr, asks];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => LETTERS[parseInt(five, 2)]).join('');
}
