import express, { Router, type ErrorRequestHandler } from 'express';
import type { Activity } from '../conversations/activity';
import type { Place } from '../conversations/envelope';
import type { Issuer } from '../entra/issuer';
import type { World } from '../turns/world';
import { botBearer } from './bearer';
import { ConnectorError, noConversation, notInRoster } from './connectorError';
import { activityIn, messageRoutes, postMessage } from './messages';
import { rosterRoutes } from './roster';
import { isReachable } from './whereabouts';

interface NewConversation {
  readonly isGroup?: boolean;
  readonly members?: readonly { readonly id?: string }[];
  readonly tenantId?: string;
  readonly channelData?: { readonly tenant?: { readonly id?: string }; readonly channel?: { readonly id?: string } };
  readonly activity?: Activity;
}

/** The Bot Connector of Teams, version 3, for one bot: mounted at the service url. */
export function connectorRoutes(world: World, issuer: Issuer, botAppId: string): Router {
  const router = Router();
  router.use(botBearer(issuer, botAppId));
  router.use(express.json({ limit: '1mb' }));
  router.post('/v3/conversations', (request, response) => {
    const asked = (request.body ?? {}) as NewConversation;
    const place =
      asked.channelData?.channel?.id === undefined ? chatFor(asked) : channelFor(asked.channelData.channel.id);
    const said = asked.activity === undefined ? undefined : postMessage(world, place, activityIn(asked.activity));
    if (place.kind === 'channel' && said === undefined) {
      throw new ConnectorError(400, 'BadSyntax', 'A thread in a channel begins with an activity.');
    }
    response.status(201).json({
      id: said?.conversationId ?? place.conversationId,
      serviceUrl: world.around.serviceUrl,
      ...(said === undefined ? {} : { activityId: said.id }),
    });
  });
  router.use(messageRoutes(world));
  router.use(rosterRoutes(world));
  router.use((request) => {
    // Loud: what the product needs and this stand-in lacks must be seen at once.
    throw new ConnectorError(
      404,
      'NotImplementedHere',
      `The local connector has no ${request.method} ${request.path}.`,
    );
  });
  router.use(answerError);
  return router;

  /** The chat with one person. A person Teams does not know is 404, one it may not reach for the bot 403. */
  function chatFor(asked: NewConversation): Place {
    const tenantId = asked.channelData?.tenant?.id ?? asked.tenantId;
    if (tenantId !== world.directory.tenantId) throw notInRoster();
    const person = world.directory.inTeams(asked.members?.[0]?.id ?? '');
    if (person === undefined) throw noConversation();
    if (!isReachable(world.conversations, person)) throw notInRoster();
    return { kind: 'personal', conversationId: person.personalChatId, person };
  }

  function channelFor(channelId: string): Place {
    const found = world.directory.channel(channelId);
    if (found === undefined) throw noConversation();
    return { kind: 'channel', conversationId: found.channel.id, in: found };
  }
}

const answerError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (!(error instanceof ConnectorError)) {
    next(error);
    return;
  }
  response.status(error.status).json({ error: { code: error.code, message: error.message } });
};
