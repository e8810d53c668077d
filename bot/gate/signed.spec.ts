import { makeKey, sign, startIssuer, type Issuer } from '../../test/bot/issuers';
import { pinnedKeys } from './keys';
import { rememberingBearer } from './signed';

const MINUTE_MS = 60_000;

jest.setTimeout(60_000);

describe('A token that held', () => {
  const key = makeKey('first', { endorsements: ['msteams'] });
  const stranger = makeKey('first', { endorsements: ['msteams'] });
  const demands = { issuer: 'https://api.botframework.com', audience: 'bot' };
  const claims = { iss: demands.issuer, aud: demands.audience };
  let issuer: Issuer;
  let verify: ReturnType<typeof rememberingBearer>;

  beforeEach(async () => {
    issuer = await startIssuer([key]);
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask', 'clearTimeout'] });
    verify = rememberingBearer(pinnedKeys(issuer.metadataUrl), demands);
  });
  afterEach(async () => {
    jest.useRealTimers();
    await issuer.stop();
  });

  const secondsFromNow = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

  it('holds again, and one that only looks like it does not', async () => {
    const token = await sign(key, claims);
    for (const time of [1, 2]) expect([time, (await verify(`Bearer ${token}`))?.claims.aud]).toEqual([time, 'bot']);
    const [head, body] = token.split('.');
    const [, , signature] = (await sign(stranger, claims)).split('.');
    expect(await verify(`Bearer ${String(head)}.${String(body)}.${String(signature)}`)).toBeUndefined();
    expect(await verify(undefined)).toBeUndefined();
    expect(await verify(`Bearer ${'a'.repeat(17_000)}`)).toBeUndefined();
  });

  it('no longer holds when it has expired', async () => {
    const token = await sign(key, { ...claims, exp: secondsFromNow(60) });
    expect(await verify(`Bearer ${token}`)).toBeDefined();
    jest.advanceTimersByTime(4 * MINUTE_MS);
    // Clocks differ: five minutes are let by, as at the first look.
    expect(await verify(`Bearer ${token}`)).toBeDefined();
    jest.advanceTimersByTime(3 * MINUTE_MS);
    expect(await verify(`Bearer ${token}`)).toBeUndefined();
  });

  it('is looked at anew after five minutes: by then a key that was withdrawn is out', async () => {
    const token = await sign(key, { ...claims, exp: secondsFromNow(3 * 24 * 3600) });
    expect(await verify(`Bearer ${token}`)).toBeDefined();
    issuer.keys = [makeKey('second')];
    jest.advanceTimersByTime(24 * 60 * MINUTE_MS + 1);
    expect(await verify(`Bearer ${token}`)).toBeUndefined();
  });

  it('is one of the fifty last: others are let go of, and hold by being looked at anew', async () => {
    const tokens = await Promise.all(Array.from({ length: 52 }, (_, at) => sign(key, { ...claims, at })));
    for (const token of [...tokens, ...tokens.slice(0, 2)]) {
      expect((await verify(`Bearer ${token}`))?.claims.aud).toBe('bot');
    }
  });
});
