import { generateKeyPairSync } from 'node:crypto';
import { viewCookie, type Asking } from './viewCookie';

const TENANT = '11111111-1111-4111-8111-111111111111';
const ANNA = { tenantId: TENANT, objectId: '22222222-2222-4222-8222-222222222222', upn: 'anna@strandby.example' };
const BO = { ...ANNA, objectId: '33333333-3333-4333-8333-333333333333', upn: null };
const pem = () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};
const KEY = pem();
const NOON = Date.parse('2026-11-22T12:00:00Z');

/** A request of the tab's page with what a browser keeps of a cookie that was set. */
const asking = (cookie: string | undefined, more: Partial<Asking['headers']> = {}, method = 'GET'): Asking => ({
  method,
  headers: { 'sec-fetch-site': 'same-origin', cookie: cookie?.split(';')[0], ...more },
});

describe('The cookie that a view is read with', () => {
  let now = NOON;
  const cookie = viewCookie(KEY, TENANT, () => now);
  const given = async (who = ANNA) => (await cookie.forReader(who, asking(undefined)))?.header ?? '';
  beforeEach(() => (now = NOON));

  it('is bound to the person and kept from scripts, other sites and plain connections', async () => {
    const header = await given();
    for (const word of ['__Host-', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=None', 'Partitioned', 'Max-Age=3600']) {
      expect(header).toContain(word);
    }
    await expect(cookie.readerOf(asking(header))).resolves.toEqual({ ...ANNA, upn: null });
  });

  it('is read by another instance with the same key, and by nobody with another key or in another tenant', async () => {
    const header = await given();
    const clock = () => now;
    await expect(viewCookie(KEY, TENANT, clock).readerOf(asking(header))).resolves.toMatchObject({
      objectId: ANNA.objectId,
    });
    await expect(viewCookie(pem(), TENANT, clock).readerOf(asking(header))).resolves.toBeUndefined();
    await expect(viewCookie(KEY, BO.objectId, clock).readerOf(asking(header))).resolves.toBeUndefined();
  });

  it('reads for the tab alone: not for another site, not for a page that is opened, never for an act', async () => {
    const header = await given();
    for (const site of ['cross-site', 'same-site', 'none', undefined]) {
      await expect(cookie.readerOf(asking(header, { 'sec-fetch-site': site }))).resolves.toBeUndefined();
    }
    await expect(cookie.readerOf(asking(header, {}, 'POST'))).resolves.toBeUndefined();
  });

  it('ends after an hour, and is nothing when altered', async () => {
    const header = await given();
    now = NOON + 3_601_000;
    await expect(cookie.readerOf(asking(header))).resolves.toBeUndefined();
    now = NOON;
    const value = header.split(';')[0] ?? '';
    for (const bad of [value.slice(0, -3), `${value}x`, value.replace('=', '=x'), '__Host-samverka-view=', '']) {
      await expect(cookie.readerOf(asking(bad))).resolves.toBeUndefined();
    }
  });

  it('is given anew to another person and in its last quarter, not before', async () => {
    const header = await given();
    await expect(cookie.forReader(ANNA, asking(header))).resolves.toBeUndefined();
    await expect(cookie.forReader(BO, asking(header))).resolves.toBeDefined();
    now = NOON + 46 * 60_000;
    await expect(cookie.forReader(ANNA, asking(header))).resolves.toMatchObject({ until: now + 3_600_000 });
  });
});
