import { CloudAdapter, type Activity, type ConversationParameters, type TurnContext } from 'botbuilder';
import {
  AuthenticationConfiguration,
  BotFrameworkAuthenticationFactory,
  ServiceClientCredentialsFactory,
  type ConnectorClient,
  type ConnectorClientOptions,
} from 'botframework-connector';
import type { ConversationReference } from '../../src/core/people/person';
import type { AppToken } from '../../src/storage/appToken';
import type { Config } from '../config';
import { callConnector, ConnectorRefusal, outcomeOf } from './connectorHttp';
import { readIncoming } from './incoming';
import type { ActionAnswer, OutgoingMessage, RosterMember, Transport, Turn } from './transport';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
const CONNECTOR_SCOPE = 'https://api.botframework.com';

/** Teams through the Bot Framework's CloudAdapter. The only file that knows the SDK (design decision 12). */
export function botFrameworkTransport(config: Config, token: AppToken): Transport {
  const { appId } = config.bot;
  const adapter = new CloudAdapter(authentication(config, token));
  const botId = `28:${appId}`;

  /** Runs outside any turn: a turn's own context is taken away when the turn ends. */
  async function inConversation<Value>(
    to: ConversationReference,
    replyToId: string | undefined,
    work: (context: TurnContext) => Promise<Value>,
  ): Promise<Value> {
    const outcome: Value[] = [];
    await adapter.continueConversationAsync(appId, vendorReference(to), async (context) => {
      // The SDK makes up an id for its own continuation and would answer that; what is answered is told here.
      context.activity.id = replyToId ?? '';
      outcome.push(await work(context));
    });
    const [value] = outcome;
    if (value === undefined) throw new ConnectorRefusal(0);
    return value;
  }

  const say = (to: ConversationReference, message: OutgoingMessage, replyToId?: string): Promise<string> =>
    inConversation(to, replyToId, async (context) => (await context.sendActivity(activityOf(message)))?.id ?? '');

  async function open(parameters: Partial<ConversationParameters>): Promise<ConversationReference> {
    const opened: string[] = [];
    const wanted = { tenantId: config.tenantId, bot: { id: botId, name: '' }, ...parameters } as ConversationParameters;
    await adapter.createConversationAsync(appId, 'msteams', config.connector.url, '', wanted, (context) => {
      opened.push(context.activity.conversation.id);
      return Promise.resolve();
    });
    const [conversationId] = opened;
    if (conversationId === undefined) throw new ConnectorRefusal(0);
    return { serviceUrl: config.connector.url, conversationId, tenantId: config.tenantId, botId, userId: '' };
  }

  function turnOf(context: TurnContext, still: { open: 'yes' | 'no' }): Turn {
    const { activity } = context;
    const reference = ownReference(activity, config.tenantId);
    const connector = connectorOf(adapter, context);
    let asked: Promise<RosterMember | undefined> | undefined;
    // While the turn is open its own context answers: opening another costs half a turn more. After it, that is gone.
    const here = <Value>(replyToId: string | undefined, work: (own: TurnContext) => Promise<Value>) =>
      still.open === 'yes' ? work(context) : inConversation(reference, replyToId, work);
    return {
      activityId: activity.id ?? '',
      tenantId: config.tenantId,
      conversation: { id: activity.conversation.id, kind: kindOf(activity) },
      channelKind: channelKindOf(activity),
      channelId: kindOf(activity) === 'channel' ? (activity.conversation.id.split(';')[0] ?? null) : null,
      fromId: activity.from.id,
      locale: activity.locale ?? null,
      reference,
      sender: () => (asked ??= memberOf(connector, activity.conversation.id, activity.from.id, config.tenantId)),
      reply: (message) => here(activity.id, async (own) => (await own.sendActivity(activityOf(message)))?.id ?? ''),
      typing: () =>
        here(undefined, async (own) => {
          await own.sendActivity({ type: 'typing' });
          return 'shown';
        }).then(() => undefined),
      update: (activityId, message) =>
        here(undefined, async (own) => {
          await own.updateActivity({ ...activityOf(message), id: activityId });
          return activityId;
        }).then(() => undefined),
    };
  }

  return {
    async receive(request, response, handle) {
      await adapter.process(request, response, async (context) => {
        const still: { open: 'yes' | 'no' } = { open: 'yes' };
        const answer = await handle(turnOf(context, still), readIncoming(context.activity));
        still.open = 'no';
        const body = context.activity.type === 'invoke' ? invokeAnswer(context.activity.name, answer) : undefined;
        if (body !== undefined) await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
      });
    },
    async send(to, message) {
      try {
        return { outcome: 'sent', activityId: await say(to, message) };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async openPersonal({ tenantId, objectId }) {
      const members = [{ id: objectId, aadObjectId: objectId, name: '' }];
      try {
        return {
          ...(await open({ isGroup: false, members, channelData: { tenant: { id: tenantId } } })),
          userId: objectId,
        };
      } catch (error) {
        if (outcomeOf(error).outcome === 'unreachable') return undefined;
        throw error;
      }
    },
    async findMember(channelId, name) {
      const { url: serviceUrl } = config.connector;
      const channel = { serviceUrl, conversationId: channelId, tenantId: config.tenantId, botId, userId: '' };
      const found = await inConversation(channel, undefined, async (context) => ({
        member: await memberOf(connectorOf(adapter, context), channelId, name, config.tenantId),
      }));
      return found.member;
    },
    async post(channelId, message) {
      const channelData = { channel: { id: channelId }, tenant: { id: config.tenantId } };
      try {
        const thread = await open({ isGroup: true, channelData, activity: activityOf(message) as Activity });
        return { outcome: 'sent', activityId: thread.conversationId.split(';messageid=')[1] ?? thread.conversationId };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/** The SDK's own checks run after the gate's, against the same configured addresses; there is no anonymous mode. */
function authentication(config: Config, token: AppToken) {
  const credentials = new (class extends ServiceClientCredentialsFactory {
    isValidAppId = (id: string) => Promise.resolve(id === config.bot.appId);
    isAuthenticationDisabled = () => Promise.resolve(false);
    createCredentials = () =>
      Promise.resolve({
        async signRequest(request: Parameters<SignRequest>[0]) {
          request.headers.set('Authorization', `Bearer ${await token()}`);
          return request;
        },
      });
  })();
  return BotFrameworkAuthenticationFactory.create(
    '',
    true,
    config.authority,
    CONNECTOR_SCOPE,
    'https://api.botframework.com',
    config.connector.url,
    config.botOpenId,
    config.botOpenId,
    '',
    credentials,
    new AuthenticationConfiguration(),
    undefined,
    { httpClient: onceOnly(config.connector.hosts) },
  );
}

type VendorClient = NonNullable<ConnectorClientOptions['httpClient']>;
type SignRequest = VendorCredentials['signRequest'];
type VendorCredentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** Sends each request once, with a time limit, to allowed hosts: the vendor's default would post again after a 5xx. */
function onceOnly(hosts: readonly string[]): VendorClient {
  return {
    async sendRequest(request) {
      const body = typeof request.body === 'string' ? request.body : undefined;
      const answer = await callConnector({ ...request, headers: request.headers.rawHeaders(), body }, hosts);
      const headers = request.headers.clone();
      headers.headerNames().forEach((name) => headers.remove(name));
      headers.set('content-type', 'application/json');
      return { request, status: answer.status, headers, bodyAsText: answer.text };
    },
  };
}

function connectorOf(adapter: CloudAdapter, context: TurnContext): ConnectorClient {
  return context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey);
}

/** The roster's word on somebody, by Teams id, UPN or mail; undefined when it knows nobody by that name. */
async function memberOf(
  connector: ConnectorClient,
  conversationId: string,
  who: string,
  tenantId: string,
): Promise<RosterMember | undefined> {
  try {
    const found: Readonly<Record<string, unknown>> = {
      ...(await connector.conversations.getConversationMember(conversationId, who)),
    };
    const text = (name: string) => (typeof found[name] === 'string' ? found[name].toLowerCase() : '');
    const name = typeof found['name'] === 'string' ? found['name'] : '';
    const objectId = text('aadObjectId') || text('objectId');
    if (objectId === '') return undefined;
    return {
      objectId,
      tenantId: text('tenantId') || tenantId,
      upn: text('userPrincipalName'),
      mail: text('email'),
      name,
    };
  } catch (error) {
    if (error instanceof ConnectorRefusal && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}

function kindOf(activity: Activity): Turn['conversation']['kind'] {
  const kind = activity.conversation.conversationType;
  return kind === 'channel' || kind === 'groupChat' ? kind : 'personal';
}

/** What Teams says of the channel in its own data; a team's ordinary channel it often says nothing of. */
function channelKindOf(activity: Activity): Turn['channelKind'] {
  const { channel } = { channel: undefined, ...(activity.channelData as { channel?: { type?: unknown } } | undefined) };
  const type = channel?.type;
  return type === 'private' || type === 'shared' ? type : 'standard';
}

function ownReference(activity: Activity, tenantId: string): ConversationReference {
  const { serviceUrl, conversation, recipient, from } = activity;
  return { serviceUrl, conversationId: conversation.id, tenantId, botId: recipient.id, userId: from.id };
}

function vendorReference(to: ConversationReference) {
  return {
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    conversation: { id: to.conversationId, tenantId: to.tenantId, isGroup: false, conversationType: '', name: '' },
    bot: { id: to.botId, name: '' },
    user: { id: to.userId, name: '' },
  };
}

function activityOf(message: OutgoingMessage): Partial<Activity> {
  if ('text' in message) return { type: 'message', text: message.text, textFormat: 'plain' };
  const attachments = [{ contentType: ADAPTIVE_CARD, content: message.card }];
  return { type: 'message', summary: message.summary, attachments };
}

/** What Teams wants back from an invoke that is answered; nothing for another. */
function invokeAnswer(name: string | undefined, answer: ActionAnswer): object | undefined {
  if (name === 'adaptiveCard/action') return pressAnswer(answer);
  return name === 'composeExtension/fetchTask' || name === 'composeExtension/submitAction'
    ? dialogAnswer(answer)
    : undefined;
}

/** A card that opens in a dialog, or a sentence that closes it. */
function dialogAnswer(answer: ActionAnswer): object {
  if (answer === undefined || 'text' in answer) return { task: { type: 'message', value: answer?.text ?? '' } };
  const card = { contentType: ADAPTIVE_CARD, content: answer.card };
  return { task: { type: 'continue', value: { title: answer.summary, height: 'medium', width: 'medium', card } } };
}

/** What Teams wants back from a press: a card that takes the place of the pressed one, or a sentence. */
function pressAnswer(answer: ActionAnswer): object {
  if (answer !== undefined && 'card' in answer) return { statusCode: 200, type: ADAPTIVE_CARD, value: answer.card };
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer?.text ?? '' };
}
