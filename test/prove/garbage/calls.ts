import { randomBytes } from 'node:crypto';
import { makeKey, sign, type SpecKey } from '../../bot/issuers';
import { settingsAt } from '../../bot/settings';
import type { Call } from './sending';

type Made = (nr: number) => Omit<Call, 'method' | 'path'>;

const JSON_TYPE = { 'Content-Type': 'application/json' };
/** Told that nobody is signed in, or to wait. */
const REFUSED = [401, 429];

/** Calls that are wrong in some way each, of every kind in turn: to the bot, to the API and to what is open. */
export async function garbageOf(key: SpecKey, issuer: string): Promise<(nr: number) => Call> {
  const { BOT_APP_ID: bot = '', CONNECTOR_URL: connector = '' } = settingsAt(issuer);
  const right = { iss: 'https://api.botframework.com', aud: bot, serviceurl: connector };
  const stranger = makeKey('teams', { endorsements: ['msteams'] });
  const [forged, foreign, expired] = await Promise.all([
    sign(stranger, right),
    sign(key, { ...right, iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', tid: 'x' }),
    sign(key, { ...right, exp: 1 }),
  ]);
  const withToken = (
    what: string,
    tokenOf: (nr: number) => string,
    body: (nr: number) => string = () => '{}',
  ): Made => {
    return (nr) => ({
      what,
      headers: { ...JSON_TYPE, Authorization: `Bearer ${tokenOf(nr)}` },
      body: body(nr),
      expected: REFUSED,
    });
  };
  const kinds: readonly Made[] = [
    () => ({ what: 'no token', headers: JSON_TYPE, body: '{}', expected: REFUSED }),
    () => ({ what: 'a type that is a number', headers: JSON_TYPE, body: '{"type":1}', expected: REFUSED }),
    () => ({ what: 'nothing', headers: JSON_TYPE, body: '', expected: REFUSED }),
    withToken('bytes', () => randomBytes(300).toString('base64url')),
    withToken('three parts of bytes', () => [60, 300, 256].map((n) => randomBytes(n).toString('base64url')).join('.')),
    withToken('an invented key', (nr) => `${encoded({ alg: 'RS256', kid: `k${String(nr)}` })}.${encoded(right)}.AAAA`),
    withToken('no algorithm', () => `${encoded({ alg: 'none', kid: 'teams' })}.${encoded(right)}.AAAA`),
    withToken('a secret as key', () => `${encoded({ alg: 'HS256', kid: 'teams' })}.${encoded(right)}.AAAA`),
    withToken('a forged signature', () => forged),
    withToken('another signature each', (nr) => `${forged.slice(0, -8)}${String(10_000_000 + nr)}`),
    // What the SDK takes into a list of issuers for ever (reliability §0, finding 3).
    withToken('a foreign issuer', () => foreign),
    withToken(
      'an issuer each',
      (nr) =>
        `${encoded({ alg: 'RS256', kid: 'teams' })}.${encoded({ ...right, tid: `t${String(nr)}`, iss: `https://sts.windows.net/t${String(nr)}/` })}.AAAA`,
    ),
    withToken('an expired token', () => expired),
    withToken('a token as long as a book', () => 'a'.repeat(20_000)),
    withToken(
      'half a body',
      (nr) => `a.b.${String(nr)}`,
      () => '{"type":"mess',
    ),
    withToken(
      'a deep body',
      () => 'a.b.c',
      () => '['.repeat(10_000),
    ),
  ];
  const paths = ['/api/messages', '/api/messages', '/api/acts/sendAgenda', '/api/bodies', '/api/meetings/goteborg-1'];
  return (nr) => {
    const made = (kinds[nr % kinds.length] ?? withToken('', () => ''))(nr);
    const path = paths[Math.floor(nr / kinds.length) % paths.length] ?? '/api/messages';
    return /messages|acts/.test(path) ? { ...made, path, method: 'POST' } : { ...made, path, method: 'GET', body: '' };
  };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
