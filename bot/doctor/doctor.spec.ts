import { chmodSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { makeCertificate, type Certified } from '../../test/bot/certificate';
import { startIssuer, type Issuer } from '../../test/bot/issuers';
import { settingsAt, settingsInProduction } from '../../test/bot/settings';
import { readConfig } from '../config';
import { lookOffline } from './offline';
import { lookOnline } from './online';

jest.setTimeout(60_000);

const DAY_MS = 86_400_000;
const inDays = (days: number) => makeCertificate(new Date(Date.now() + days * DAY_MS));

describe('The doctor, asked about settings alone', () => {
  const env = settingsInProduction();
  const file = env['BOT_KEY_FILE'] ?? '';
  const told = (change: Record<string, string>, language: 'sv' | 'en' = 'sv') =>
    lookOffline({ ...env, ...change }, language).findings.map(({ level, text }) => `${level}: ${text}`);
  const withCertificate = ({ pem, thumbprint }: Pick<Certified, 'pem' | 'thumbprint'>) => {
    writeFileSync(file, pem);
    return told({ BOT_THUMBPRINT: thumbprint }).filter((one) => one.includes('BOT_'));
  };

  it('tells each fault in a sentence, in Swedish and in English, and goes no further', () => {
    const wrong = { TENANT_ID: 'x', NODE_DEBUG: 'http' };
    expect(told(wrong)).toContainEqual(expect.stringMatching(/^fault: TENANT_ID saknas/));
    expect(told(wrong, 'en')).toContainEqual(expect.stringMatching(/^fault: TENANT_ID is missing/));
    expect(lookOffline({ ...env, ...wrong }, 'sv').config).toBeUndefined();
  });

  it('says that the settings are right, and that the key alone tells nothing of its last day', () => {
    expect(told({})).toEqual(
      expect.arrayContaining([
        'ok: Inställningarna är kompletta och säkra.',
        expect.stringMatching(/^warning: Filen i SERVICE_KEY_FILE har bara nyckeln/),
      ]),
    );
  });

  it('tells until when a certificate holds, when it soon does not, and when it has ended', () => {
    expect(withCertificate(inDays(300))).toEqual([expect.stringMatching(/^ok: .*gäller till \d{4}-\d\d-\d\d\.$/)]);
    expect(withCertificate(inDays(20))).toEqual([expect.stringMatching(/^warning: .*går ut/)]);
    expect(withCertificate(inDays(-2))).toEqual([expect.stringMatching(/^fault: .*gick ut/)]);
  });

  it('tells a thumbprint and a key that are another certificate’s, and a key that all can read', () => {
    const [one, other] = [inDays(300), inDays(300)];
    expect(withCertificate({ ...one, thumbprint: other.thumbprint })).toEqual([
      expect.stringMatching(/^fault: BOT_THUMBPRINT är inte tumavtrycket/),
    ]);
    expect(withCertificate({ pem: one.key + other.certificate, thumbprint: other.thumbprint })).toEqual([
      expect.stringMatching(/^fault: .*en annan nyckel/),
    ]);
    chmodSync(file, 0o644);
    expect(withCertificate(one)).toContainEqual(expect.stringMatching(/^warning: Alla på datorn kan läsa/));
  });
});

describe('The doctor, asking around', () => {
  let issuer: Issuer;
  beforeAll(async () => {
    issuer = await startIssuer([]);
  });
  afterAll(() => issuer.stop());

  async function told(change: Record<string, string> = {}): Promise<readonly string[]> {
    const config = readConfig({ ...settingsAt(issuer.url), ...change });
    if (!config.ok) throw new Error(config.refusal.join('\n'));
    return (await lookOnline(config.value, 'sv')).map(({ level, text }) => `${level}: ${text}`);
  }

  it('tells who does not sign in, what does not answer, and what answers as something else', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const found = await told({ SMTP_URL: `smtp://127.0.0.1:${String(port)}` });
    expect(found).toEqual(
      expect.arrayContaining([
        'ok: Datorns klocka går rätt.',
        expect.stringMatching(/^fault: Boten får inte logga in/),
        expect.stringMatching(/^fault: Tjänsten får inte logga in/),
        expect.stringMatching(/^fault: Webbplatsen goteborg: /),
        expect.stringMatching(/^fault: .*svarade 200 i stället för 401/),
        expect.stringMatching(/^fault: E-postservern 127\.0\.0\.1 svarar inte/),
      ]),
    );
  });

  it('tells an issuer that is away', async () => {
    issuer.away = 'yes';
    expect(await told()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^fault: Nycklarna från Bot Framework/),
        expect.stringMatching(/^fault: Nycklarna från Entra/),
      ]),
    );
    issuer.away = 'no';
  });
});
