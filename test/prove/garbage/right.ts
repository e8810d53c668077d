import { settingsAt } from '../../bot/settings';
import { sign, type SpecKey } from '../../bot/issuers';
import type { Call } from './sending';

/** Calls of Teams that are right in every way: somebody writes, so nothing is asked and nothing answered. */
export async function rightCall(key: SpecKey, issuer: string): Promise<(nr: number) => Call> {
  const { TENANT_ID: tenant = '', BOT_APP_ID: bot = '', CONNECTOR_URL: connector = '' } = settingsAt(issuer);
  const token = await sign(key, { iss: 'https://api.botframework.com', aud: bot, serviceurl: connector });
  return (nr) => ({
    what: 'a right call',
    method: 'POST',
    path: '/api/messages',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({
      type: 'typing',
      id: String(1_700_000_000_000 + nr),
      channelId: 'msteams',
      serviceUrl: connector,
      from: { id: '29:1abc' },
      recipient: { id: `28:${bot}` },
      conversation: { id: 'a:1abc', conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
    }),
    expected: [200],
  });
}
