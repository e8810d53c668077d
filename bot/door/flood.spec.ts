import { makeKey, sign, startIssuer, type Issuer } from '../../test/bot/issuers';
import { settingsAt } from '../../test/bot/settings';
import { instant } from '../../src/core/calendar';
import { readConfig } from '../config';
import { createService, type Service } from '../service';

jest.setTimeout(60_000);

const TENANT = '8c5d3a0e-6f27-4b19-9e42-d1a70b3c5f68';
const BOT = '11111111-1111-4111-8111-111111111111';

describe('Two hundred messages in ten seconds from one person, over HTTP', () => {
  const key = makeKey('teams', { endorsements: ['msteams'] });
  let issuer: Issuer;
  let service: Service;
  let address: string;
  const logged: string[] = [];

  beforeAll(async () => {
    issuer = await startIssuer([key]);
    const config = readConfig(settingsAt(issuer.url));
    if (!config.ok) throw new Error(config.refusal.join('\n'));
    service = await createService(config.value, {
      now: () => instant('2026-11-20T09:00:00+01:00'),
      log: (_level, event) => void logged.push(event),
    });
    address = `${(await service.listen()).url}/api/messages`;
  });
  afterAll(async () => {
    await service.close();
    await issuer.stop();
  });

  const post = async (nr: number, from: string) => {
    const serviceUrl = `${issuer.url}/connector/`;
    const token = await sign(key, { iss: 'https://api.botframework.com', aud: BOT, serviceurl: serviceUrl });
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({
        type: 'message',
        id: String(1_700_000_000_000 + nr),
        text: `Kan vi ta upp fråga ${String(nr)}?`,
        channelId: 'msteams',
        serviceUrl,
        from: { id: from, name: 'Nadia' },
        recipient: { id: `28:${BOT}`, name: 'Samverka' },
        conversation: { id: `a:${from}`, conversationType: 'personal', tenantId: TENANT },
        channelData: { tenant: { id: TENANT } },
      }),
    });
    return answer.status;
  };

  it('are taken in, told of once and then passed over; somebody else is not', async () => {
    const statuses = await Promise.all(Array.from({ length: 200 }, (_one, nr) => post(nr, '29:1abc')));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(logged.filter((event) => event === 'turn.tooFast')).toHaveLength(1);
    expect(await post(1, '29:2def')).toBe(200);
    expect(logged.filter((event) => event === 'turn.tooFast')).toHaveLength(1);
  });
});
