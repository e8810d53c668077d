import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import type { Limits } from './limits';
import { BOT, type Inhabitant, SERVICE, TAB, TENANT } from './town';

/** Something the bot said, as Teams took it. */
interface Said {
  readonly at: number;
  readonly conversation: string;
  readonly body: string;
}

/** How a delivery was answered: the status, 0 for none; the milliseconds until then; what a press was answered with. */
export interface Delivered {
  readonly status: number;
  readonly ms: number;
  readonly text: string;
}

/** Teams and the sign-in of a tenant, as far as the bot meets them: what it is told, and what it says. */
export interface Teams {
  readonly url: string;
  /** Where the bot answers to. */
  readonly connector: string;
  /** All that was taken, oldest first. */
  readonly said: readonly Said[];
  /** What was said to somebody in their own chat, oldest first. */
  saidTo(who: Inhabitant): readonly Said[];
  /** Delivers an Activity as somebody in their own chat. */
  deliver(bot: string, who: Inhabitant, activity: object): Promise<Delivered>;
  /** What a call is answered with instead, from now on; undefined where it is taken. */
  answers(refusal: ((conversation: string) => 403 | 404 | undefined) | undefined): void;
  /** A token of the tab for somebody. */
  tokenOf(who: Inhabitant): Promise<string>;
  stop(): Promise<void>;
}

/** Starts it on loopback, in this process. */
export async function startTeams(inhabitants: readonly Inhabitant[], limits?: Limits): Promise<Teams> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
  const byId = new Map(inhabitants.map((one) => [one.objectId, one]));
  const said: Said[] = [];
  const byConversation = new Map<string, Said[]>();
  let refusal: ((conversation: string) => 403 | 404 | undefined) | undefined;
  let count = 0;
  const sign = (claims: Record<string, unknown>, issuer: string, audience: string) =>
    new SignJWT({ ...claims, jti: String((count += 1)) })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('4h')
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'k' })
      .sign(privateKey);

  async function answer(request: IncomingMessage, body: string): Promise<readonly [number, object, number?]> {
    const path = decodeURIComponent(request.url ?? '');
    if (path.endsWith('/keys')) return [200, { keys: [jwk] }];
    if (path.endsWith('/token')) {
      const scope = new URLSearchParams(body).get('scope') ?? '';
      const claims = scope.includes('botframework') ? { appid: BOT } : { appid: SERVICE };
      const token = await sign(claims, `${url}/v2.0`, scope.replace('/.default', ''));
      return [200, { token_type: 'Bearer', expires_in: 14_400, access_token: token }];
    }
    if (path.includes('/.well-known/')) {
      const issuer = path.startsWith('/v2.0') ? `${url}/v2.0` : url;
      return [200, { issuer, jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] }];
    }
    const member = /\/members\/(?:29:)?([^/]+)$/.exec(path)?.[1];
    if (member !== undefined) {
      const who = byId.get(member);
      if (who === undefined) return [404, { error: { code: 'MemberNotFoundInConversation', message: '' } }];
      const { objectId, upn, name } = who;
      return [200, { id: `29:${objectId}`, aadObjectId: objectId, userPrincipalName: upn, email: upn, name }];
    }
    if (path.endsWith('/v3/conversations')) {
      const { members } = JSON.parse(body) as { readonly members?: readonly { readonly id: string }[] };
      return [201, { id: `a:${members?.[0]?.id ?? ''}` }];
    }
    const conversation = /\/conversations\/([^/]+)\/activities/.exec(path)?.[1] ?? '';
    const refused = refusal?.(conversation);
    if (refused !== undefined) return [refused, { error: { code: 'Refused', message: '' } }];
    const waits = limits?.take(request.headers.authorization ?? '', conversation);
    if (waits !== undefined) return [429, { error: { code: 'TooManyRequests', message: '' } }, waits];
    if ((JSON.parse(body) as { readonly type: string }).type === 'message') {
      const one = { at: Date.now(), conversation, body };
      said.push(one);
      byConversation.set(conversation, [...(byConversation.get(conversation) ?? []), one]);
    }
    count += 1;
    return [201, { id: String(1_700_000_000_000 + count) }];
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer(request, Buffer.concat(chunks).toString('utf8')).then(
        ([status, json, waits]) => {
          response.writeHead(status, {
            'Content-Type': 'application/json',
            ...(waits === undefined ? {} : { 'Retry-After': String(waits) }),
          });
          response.end(JSON.stringify(json));
        },
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const connector = `${url}/connector`;
  // One token serves many deliveries, as in Teams.
  const token = await sign({ serviceurl: connector }, 'https://api.botframework.com', BOT);
  return {
    url,
    connector,
    said,
    saidTo: ({ objectId }) => byConversation.get(`a:${objectId}`) ?? [],
    async deliver(bot, who, activity) {
      const started = performance.now();
      const answered = await fetch(`${bot}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: JSON.stringify({ ...fromOwnChat(who, connector), ...activity }),
      })
        .then(async (response) => ({ status: response.status, text: await response.text() }))
        .catch(() => ({ status: 0, text: '' }));
      return { ...answered, ms: performance.now() - started };
    },
    answers: (given) => (refusal = given),
    tokenOf: ({ objectId, upn, name }) =>
      sign(
        {
          ver: '2.0',
          tid: TENANT,
          oid: objectId,
          scp: 'access_as_user',
          azp: TEAMS_CLIENT,
          preferred_username: upn,
          name,
        },
        `${url}/v2.0`,
        TAB,
      ),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Teams on the desktop, whose tokens the tab's API takes. */
const TEAMS_CLIENT = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';

function fromOwnChat({ objectId, name }: Inhabitant, serviceUrl: string): object {
  return {
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${objectId}`, name, aadObjectId: objectId },
    recipient: { id: `28:${BOT}`, name: 'Samverka' },
    conversation: { id: `a:${objectId}`, conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    locale: 'sv-SE',
  };
}
