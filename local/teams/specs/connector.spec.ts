import { SignJWT, generateKeyPair } from 'jose';
import { CHANNEL, running, TENANT, type Running } from './running';

interface Known {
  readonly id: string;
  readonly teamsId: string;
  readonly objectId: string;
}

let local: Running;
let idOf: (person: string) => Known;
beforeAll(async () => {
  local = await running();
  const { body } = await local.get<readonly Known[]>('/local/people');
  idOf = (person) => body.find((one) => one.id === person) ?? { id: person, teamsId: '', objectId: '' };
});
afterAll(() => local.stop());

const open = (id: string) =>
  local.bot.connector('POST', 'conversations', {
    isGroup: false,
    members: [{ id }],
    channelData: { tenant: { id: TENANT } },
  });

describe('Opening a chat with someone', () => {
  it.each(['teamsId', 'objectId'] as const)('works for a member by %s, before they have ever written', async (by) => {
    const opened = await open(idOf('anna-berg')[by]);
    expect(opened).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^a:/) as string } });
  });

  it('is refused with 403 for a guest who has not written to the bot, and works when they have', async () => {
    expect(await open(idOf('gry').objectId)).toMatchObject({
      status: 403,
      body: { error: { code: 'BotNotInConversationRoster' } },
    });
    await local.post('/local/say', { as: 'gry', in: 'personal', text: 'Hej' });
    expect((await open(idOf('gry').objectId)).status).toBe(201);
  });

  it('is refused with 404 for someone without Teams', async () => {
    expect((await open(idOf('ulla-palm').objectId)).status).toBe(404);
  });

  it('is refused for another tenant', async () => {
    const members = [{ id: idOf('anna-berg').objectId }];
    const opened = await local.bot.connector('POST', 'conversations', {
      members,
      tenantId: '99999999-0000-4000-8000-000000000000',
    });
    expect(opened.status).toBe(403);
  });
});

describe('A thread in a channel', () => {
  it('begins with a message and is answered in', async () => {
    const activity = { type: 'message', text: 'Dagordningen är skickad' };
    const opened = await local.bot.connector('POST', 'conversations', {
      isGroup: true,
      channelData: { channel: { id: CHANNEL } },
      activity,
    });
    const { id, activityId } = opened.body as { readonly id: string; readonly activityId: string };
    expect(id).toBe(`${CHANNEL};messageid=${activityId}`);
    const said = await local.bot.connector('POST', `conversations/${encodeURIComponent(id)}/activities`, {
      type: 'message',
      text: 'Tillägg',
    });
    expect(said.status).toBe(201);
    const seen = await local.get(`/local/conversations/${encodeURIComponent(CHANNEL)}?as=bo-ek`);
    expect(seen.body).toMatchObject([{ conversation: { id } }, { text: 'Tillägg', conversation: { id } }]);
  });
});

describe('What the bot has said', () => {
  const chat = async () =>
    encodeURIComponent(((await open(idOf('anna-berg').teamsId)).body as { readonly id: string }).id);

  it('can be changed and taken back by the bot', async () => {
    const said = await local.bot.connector('POST', `conversations/${await chat()}/activities`, {
      type: 'message',
      text: 'Ett',
    });
    const { id } = said.body as { readonly id: string };
    const path = `conversations/${await chat()}/activities/${id}`;
    expect((await local.bot.connector('PUT', path, { type: 'message', text: 'Två' })).status).toBe(200);
    expect(
      (await local.get<readonly object[]>('/local/conversations/personal?as=anna-berg')).body.at(-1),
    ).toMatchObject({
      id,
      text: 'Två',
    });
    expect((await local.bot.connector('DELETE', path)).status).toBe(200);
    expect((await local.bot.connector('PUT', path, { type: 'message', text: 'Tre' })).status).toBe(404);
  });

  it('is refused when it is larger than Teams takes', async () => {
    const text = 'x'.repeat(29 * 1024);
    const said = await local.bot.connector('POST', `conversations/${await chat()}/activities`, {
      type: 'message',
      text,
    });
    expect(said).toMatchObject({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
  });
});

describe('The roster', () => {
  it('names the one member of a personal chat with the ids of Entra', async () => {
    const { id } = (await open(idOf('anna-berg').teamsId)).body as { readonly id: string };
    const { body } = await local.bot.connector(
      'GET',
      `conversations/${encodeURIComponent(id)}/members/${encodeURIComponent(idOf('anna-berg').teamsId)}`,
    );
    expect(body).toMatchObject({
      aadObjectId: idOf('anna-berg').objectId,
      userPrincipalName: 'anna.berg@goteborg.example',
      tenantId: TENANT,
    });
  });

  it('names everybody in the team who has Teams, guests as guests', async () => {
    const { body } = await local.bot.connector(
      'GET',
      `conversations/${encodeURIComponent(CHANNEL)}/pagedmembers?pageSize=50`,
    );
    const { members } = body as { readonly members: readonly { readonly name: string; readonly userRole: string }[] };
    expect(members.map(({ name, userRole }) => [name, userRole])).toEqual([
      ['Anna Berg', 'user'],
      ['Bo Ek', 'user'],
      ['Gry Lund', 'guest'],
    ]);
  });

  it('knows nobody else', async () => {
    const path = `conversations/${encodeURIComponent(CHANNEL)}/members/${encodeURIComponent('29:1nobody')}`;
    expect(await local.bot.connector('GET', path)).toMatchObject({
      status: 404,
      body: { error: { code: 'MemberNotFoundInConversation' } },
    });
  });
});

describe('A caller of the connector', () => {
  const call = (token: string) =>
    fetch(`${local.url}/local/connector/v3/conversations/x/members`, { headers: { Authorization: `Bearer ${token}` } });

  it('without a token, with the token of a tab, or with a key of its own is refused', async () => {
    const tab = (await local.get<{ readonly token: string }>('/local/token?as=anna-berg')).body.token;
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ appid: local.config.botAppId })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(`${local.url}/local/entra/${TENANT}/v2.0`)
      .setAudience('https://api.botframework.com')
      .setExpirationTime('1h')
      .sign(privateKey);
    for (const token of ['', tab, forged]) expect((await call(token)).status).toBe(401);
  });
});
