import { connect } from 'node:net';
import { decodeJwt } from 'jose';
import type { Language } from '../../src/core/people/person';
import { appToken } from '../../src/storage/appToken';
import { openSite } from '../../src/storage/openSite';
import { doctorTexts } from '../../src/texts/doctor';
import type { DoctorTexts } from '../../src/texts/doctor/texts';
import type { Config } from '../config';
import { KeysUnavailable, pinnedKeys } from '../gate/keys';
import { saysOf } from '../standing';
import { fault, ok, warning, type Finding } from './finding';

const PATIENCE_MS = 10_000;
/** Tokens are taken with clocks so far apart, in milliseconds (reliability S1); half of it is told. */
const SKEW_MS = 150_000;
const ONLY_RIGHT = 'Sites.Selected';

/** What is told by asking: Entra, SharePoint, the Bot Framework, the mail server, and the service where Teams calls it. */
export async function lookOnline(config: Config, language: Language): Promise<readonly Finding[]> {
  const texts = doctorTexts(language);
  const found = await Promise.all([
    clock(config, texts),
    signIns(config, texts),
    sites(config, language),
    keys('Bot Framework', config.botOpenId, texts),
    keys('Entra', `${config.authority}/v2.0/.well-known/openid-configuration`, texts),
    endpoint(config, texts),
    mail(config, texts),
  ]);
  return found.flat();
}

async function clock({ authority }: Config, texts: DoctorTexts): Promise<readonly Finding[]> {
  const answer = await asked(`${authority}/v2.0/.well-known/openid-configuration`);
  const theirs = Date.parse(answer?.headers.get('date') ?? '');
  if (Number.isNaN(theirs)) return [warning(texts.clockUnknown)];
  const apart = Math.abs(Date.now() - theirs);
  return [apart > SKEW_MS ? fault(texts.clockWrong(Math.round(apart / 1000))) : ok(texts.clockOk)];
}

async function signIns(config: Config, texts: DoctorTexts): Promise<readonly Finding[]> {
  const bot = await appToken(config.bot, 'https://api.botframework.com/.default')().catch(() => undefined);
  const service = await appToken(config.service, config.sharePointScope)().catch(() => undefined);
  return [
    bot === undefined ? fault(texts.notSignedIn('bot')) : ok(texts.signedIn('bot')),
    service === undefined ? fault(texts.notSignedIn('service')) : ok(texts.signedIn('service')),
    ...(service === undefined ? [] : await rights(config, service, texts)),
  ];
}

/** The service is to write in its sites and nowhere else (reliability E2). */
async function rights({ sites }: Config, token: string, texts: DoctorTexts): Promise<readonly Finding[]> {
  const { roles = [] } = decodeJwt<{ roles?: readonly string[] }>(token);
  const wide = roles.filter((role) => role !== ONLY_RIGHT);
  const held = roles.includes(ONLY_RIGHT) ? ok(texts.rightsOk) : fault(texts.noRight);
  const others = [...new Set(sites.map((site) => `${new URL(site.url).origin}/_api/web/title`))];
  const read = await Promise.all(
    others.map(async (url) => ((await asked(url, { Authorization: `Bearer ${token}` }))?.status === 200 ? [url] : [])),
  );
  return [
    wide.length === 0 ? held : fault(texts.tooWide(wide.join(', '))),
    ...read.flat().map((url) => fault(texts.readsOthers(url))),
    ...(read.flat().length === 0 ? [ok(texts.readsNoOther)] : []),
  ];
}

async function sites(config: Config, language: Language): Promise<readonly Finding[]> {
  const texts = doctorTexts(language);
  const token = appToken(config.service, config.sharePointScope);
  const found = await Promise.all(
    config.sites.map(async (one) => {
      const sentences = saysOf(language, await openSite({ ...one, token, timeoutMs: PATIENCE_MS }).standing());
      return sentences.length === 0
        ? [ok(texts.siteOk(one.organisation))]
        : sentences.map((sentence) => fault(texts.siteFault(one.organisation, sentence)));
    }),
  );
  return found.flat();
}

async function keys(name: string, url: string, texts: DoctorTexts): Promise<readonly Finding[]> {
  try {
    await pinnedKeys(url).find('');
    return [ok(texts.keysOk(name))];
  } catch (error) {
    if (!(error instanceof KeysUnavailable)) throw error;
    return [fault(texts.noKeys(name, new URL(url).host))];
  }
}

/** The service as Teams reaches it: it refuses whoever comes without a token, and lets Teams frame the tab. */
async function endpoint({ publicUrl }: Config, texts: DoctorTexts): Promise<readonly Finding[]> {
  const url = `${publicUrl}/api/messages`;
  const answer = await asked(url, { 'Content-Type': 'application/json' }, 'POST');
  if (answer === undefined) return [fault(texts.endpointAway(url))];
  if (answer.status !== 401 && answer.status !== 429) return [fault(texts.endpointOther(url, answer.status))];
  const policy = answer.headers.get('content-security-policy') ?? '';
  const framed = policy.includes('https://*.cloud.microsoft') && !answer.headers.has('x-frame-options');
  return [ok(texts.endpointOk), framed ? ok(texts.framed) : fault(texts.notFramed)];
}

function mail({ smtpUrl }: Config, texts: DoctorTexts): Promise<readonly Finding[]> {
  const { hostname, port, protocol } = new URL(smtpUrl);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || (protocol === 'smtps:' ? 465 : 587) });
    const tell = (finding: Finding) => {
      socket.destroy();
      resolve([finding]);
    };
    socket.setTimeout(PATIENCE_MS, () => tell(fault(texts.mailAway(hostname))));
    socket.once('connect', () => tell(ok(texts.mailOk)));
    socket.once('error', () => tell(fault(texts.mailAway(hostname))));
  });
}

/** An answer of any status; undefined where none came. */
async function asked(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method: 'GET' | 'POST' = 'GET',
): Promise<Response | undefined> {
  const body = method === 'POST' ? { body: '{}' } : {};
  return fetch(url, { method, headers, ...body, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
    () => undefined,
  );
}
