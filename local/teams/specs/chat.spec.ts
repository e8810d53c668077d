import { ADAPTIVE_CARD, type Activity } from '../conversations/activity';
import { CHANNEL, running, TENANT, type Running } from './running';

let local: Running;
beforeAll(async () => {
  local = await running();
});
afterAll(() => local.stop());
beforeEach(() => {
  local.bot.heard.length = 0;
  local.bot.onActivity = () => Promise.resolve(undefined);
});

const card = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text, wrap: true }],
});
const answering = (message: object) => async (activity: Activity) => {
  if (activity.type !== 'message') return undefined;
  await local.bot.connector('POST', `conversations/${encodeURIComponent(activity.conversation?.id ?? '')}/activities`, {
    type: 'message',
    ...message,
  });
  return undefined;
};

describe('Writing to the bot', () => {
  it('begins with Teams telling the bot that it has been installed', async () => {
    await local.post('/local/say', { as: 'anna-berg', in: 'personal', text: 'Hej' });
    expect(local.bot.heard.map((activity) => activity.type)).toEqual([
      'installationUpdate',
      'conversationUpdate',
      'message',
    ]);
    await local.post('/local/say', { as: 'anna-berg', in: 'personal', text: 'Hej igen' });
    expect(local.bot.heard.map((activity) => activity.type).slice(3)).toEqual(['message']);
  });

  it('reaches the bot as an Activity of Teams', async () => {
    await local.post('/local/say', { as: 'ANNA.BERG@goteborg.example', in: 'personal', text: 'Hej <b>där</b>' });
    expect(local.bot.heard.at(-1)).toMatchObject({
      type: 'message',
      text: 'Hej <b>där</b>',
      channelId: 'msteams',
      locale: 'sv-SE',
      serviceUrl: `${local.url}/local/connector/`,
      from: {
        id: expect.stringMatching(/^29:/) as string,
        name: 'Anna Berg',
        aadObjectId: expect.any(String) as string,
      },
      recipient: { id: `28:${local.config.botAppId}`, name: 'Samverka' },
      conversation: { id: expect.stringMatching(/^a:/) as string, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
    });
  });

  it('answers with the replies when the turn is done, and keeps them over a restart', async () => {
    local.bot.onActivity = answering({ text: 'Hej Anna' });
    const said = await local.post('/local/say', { as: 'anna-berg', in: 'personal', text: 'Hallå' });
    expect(said.body).toMatchObject({ status: 200, replies: [{ text: 'Hej Anna' }], updated: [], proactive: [] });
    local = await local.restart();
    const seen = await local.get<readonly Activity[]>('/local/conversations/personal?as=anna-berg');
    expect(seen.body.slice(-2)).toMatchObject([{ text: 'Hallå' }, { text: 'Hej Anna', from: { name: 'Samverka' } }]);
  });

  it('can be delivered twice by Teams without standing there twice', async () => {
    const message = { as: 'bo-ek', in: 'personal', text: 'En gång', activityId: '1700000000001' };
    await local.post('/local/say', message);
    await local.post('/local/say', message);
    expect(local.bot.heard.filter((activity) => activity.id === '1700000000001')).toHaveLength(2);
    const seen = await local.get<readonly Activity[]>('/local/conversations/personal?as=bo-ek');
    expect(seen.body).toHaveLength(1);
  });

  it('in a channel is heard only with a mention, and is answered in its thread', async () => {
    local.bot.onActivity = answering({ text: 'Jag har skrivit till dig' });
    const unheard = await local.post('/local/say', { as: 'anna-berg', in: CHANNEL, text: 'Bara ni' });
    expect(unheard.body).toMatchObject({ status: 200, replies: [] });
    const heard = await local.post<{ readonly replies: readonly Activity[] }>('/local/say', {
      as: 'anna-berg',
      in: CHANNEL,
      text: 'Hej',
      mention: true,
    });
    expect(heard.body.replies).toMatchObject([{ text: 'Jag har skrivit till dig' }]);
    expect(local.bot.heard.at(-1)).toMatchObject({
      text: '<at>Samverka</at> Hej',
      entities: expect.arrayContaining([
        expect.objectContaining({ type: 'mention', text: '<at>Samverka</at>' }),
      ]) as unknown,
      conversation: { conversationType: 'channel', id: expect.stringContaining(`${CHANNEL};messageid=`) as string },
      channelData: { channel: { id: CHANNEL }, team: { name: 'Samverkan' }, tenant: { id: TENANT } },
    });
  });

  it('tells what the bot says elsewhere, and to whom', async () => {
    await local.post('/local/say', { as: 'bo-ek', in: 'personal', text: 'Hej' });
    const chat = local.bot.heard.at(-1)?.conversation?.id ?? '';
    local.bot.onActivity = async () => {
      await local.bot.connector('POST', `conversations/${encodeURIComponent(chat)}/activities`, {
        type: 'message',
        text: 'Till Bo',
      });
      return undefined;
    };
    const said = await local.post('/local/say', { as: 'anna-berg', in: 'personal', text: 'Säg till Bo' });
    expect(said.body).toMatchObject({ replies: [], proactive: [{ to: 'bo-ek', activity: { text: 'Till Bo' } }] });
  });
});

describe('Pressing a button of a card', () => {
  it('answers with the card that comes back, which takes the place of the pressed one', async () => {
    local.bot.onActivity = answering({ attachments: [{ contentType: ADAPTIVE_CARD, content: card('Utkast') }] });
    const said = await local.post<{ readonly replies: readonly Activity[] }>('/local/say', {
      as: 'anna-berg',
      in: 'personal',
      text: 'Förslag',
    });
    const replyTo = said.body.replies[0]?.id;
    local.bot.onActivity = () => Promise.resolve({ statusCode: 200, type: ADAPTIVE_CARD, value: card('Inlämnat') });
    const pressed = await local.post('/local/press', {
      as: 'anna-berg',
      in: 'personal',
      replyTo,
      verb: 'confirm',
      data: { id: 7 },
    });
    expect(pressed.body).toMatchObject({ status: 200, card: card('Inlämnat') });
    expect(local.bot.heard.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: replyTo,
      value: { action: { type: 'Action.Execute', verb: 'confirm', data: { id: 7 } }, trigger: 'manual' },
    });
    const seen = await local.get<readonly Activity[]>('/local/conversations/personal?as=anna-berg');
    expect(seen.body.at(-1)).toMatchObject({ id: replyTo, attachments: [{ content: card('Inlämnat') }] });
  });
});

describe('Anything else Teams can tell a bot', () => {
  it('is an edit, which the bot hears and the chat shows', async () => {
    await local.post('/local/say', { as: 'anna-berg', in: 'personal', text: 'Före', activityId: '1700000000100' });
    const activity = { type: 'messageUpdate', id: '1700000000100', text: 'Efter' };
    await local.post('/local/activity', { as: 'anna-berg', in: 'personal', activity });
    expect(local.bot.heard.at(-1)).toMatchObject({
      type: 'messageUpdate',
      text: 'Efter',
      channelData: { eventType: 'editMessage' },
    });
    const seen = await local.get<readonly Activity[]>('/local/conversations/personal?as=anna-berg');
    expect(seen.body).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: '1700000000100', text: 'Efter' })]),
    );
  });

  it('is the bot being removed, after which it may not write', async () => {
    await local.post('/local/activity', {
      as: 'bo-ek',
      in: 'personal',
      activity: { type: 'installationUpdate', action: 'remove' },
    });
    const people = await local.get<readonly { readonly id: string; readonly teamsId: string }[]>('/local/people');
    const bo = people.body.find((one) => one.id === 'bo-ek');
    const opened = await local.bot.connector('POST', 'conversations', {
      members: [{ id: bo?.teamsId }],
      tenantId: TENANT,
    });
    expect(opened).toMatchObject({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
  });
});

describe('A request that cannot be done', () => {
  it.each([
    ['an unknown person', { as: 'nobody', in: 'personal', text: 'Hej' }, 404],
    ['an unknown channel', { as: 'anna-berg', in: '19:nothing@thread.tacv2', text: 'Hej' }, 404],
    ['someone without Teams', { as: 'ulla-palm', in: 'personal', text: 'Hej' }, 403],
    ['no text', { as: 'anna-berg', in: 'personal' }, 400],
  ])('for %s says why', async (_what, body, status) => {
    const answer = await local.post<{ readonly error: string }>('/local/say', body);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatch(/\.$/);
  });
});

describe('A new address of Teams', () => {
  it('is told to the bot in every chat it is in', async () => {
    await local.post('/local/say', { as: 'anna-berg', in: 'personal', text: 'Hej' });
    local.bot.heard.length = 0;
    const repeated = await local.post('/local/installations/repeat', {});
    expect(repeated.body).toEqual({ repeated: local.bot.heard.length / 2 });
    expect(local.bot.heard).toEqual(
      expect.arrayContaining([expect.objectContaining({ type: 'installationUpdate', action: 'add' })]),
    );
  });
});
