import { Router } from 'express';
import type { Activity } from '../conversations/activity';
import { accountOf, channelDataOf, conversationOf, type Place } from '../conversations/envelope';
import { withoutThread } from '../directory/ids';
import { inThread } from '../turns/place';
import type { World } from '../turns/world';
import { ConnectorError, noActivity } from './connectorError';
import { placeNamed } from './whereabouts';

/** Bytes a bot's message may have in Teams. */
const LARGEST = 28 * 1024;

/** What the bot says, changes and takes back: the writing half of the connector. */
export function messageRoutes(world: World): Router {
  const router = Router();
  const { conversations, directory } = world;

  router.post(
    ['/v3/conversations/:id/activities', '/v3/conversations/:id/activities/:replyTo'],
    (request, response) => {
      const { id, replyTo } = request.params as { readonly id: string; readonly replyTo?: string };
      const said = postMessage(world, placeNamed(directory, conversations, id), activityIn(request.body), replyTo);
      response.status(201).json({ id: said.id });
    },
  );
  router.put('/v3/conversations/:id/activities/:activityId', (request, response) => {
    const known = knownMessage(request.params.id, request.params.activityId);
    const given = sized(activityIn(request.body));
    conversations.change(known.id, 'bot', { ...known, ...given, id: known.id, from: world.around.bot });
    response.json({ id: known.id });
  });
  router.delete('/v3/conversations/:id/activities/:activityId', (request, response) => {
    conversations.delete(knownMessage(request.params.id, request.params.activityId).id);
    response.status(200).end();
  });
  return router;

  function knownMessage(conversationId: string, activityId: string): Activity & { readonly id: string } {
    placeNamed(directory, conversations, conversationId);
    const known = conversations.find(activityId);
    if (known?.by !== 'bot' || known.conversationId !== withoutThread(conversationId)) throw noActivity();
    return known.activity;
  }
}

/** Puts what the bot says in its place, as Teams shows it. Typing is shown and forgotten. */
export function postMessage(
  world: World,
  place: Place,
  given: Activity,
  replyTo?: string,
): { readonly id: string; readonly conversationId: string } {
  const id = world.conversations.nextActivityId();
  const there = inThread(place, replyTo ?? given.replyToId ?? id);
  if (given.type !== 'message') return { id, conversationId: there.conversationId };
  if (isEmpty(given))
    throw new ConnectorError(400, 'BadSyntax', 'Activity must include non empty "text" or attachments.');
  world.conversations.say(there.conversationId, 'bot', {
    ...sized(given),
    id,
    timestamp: new Date(world.clock.now()).toISOString(),
    channelId: 'msteams',
    serviceUrl: world.around.serviceUrl,
    from: world.around.bot,
    conversation: conversationOf(world.around, there),
    ...(there.kind === 'personal' ? { recipient: accountOf(there.person) } : {}),
    channelData: { ...given.channelData, ...channelDataOf(world.around, there) },
  });
  return { id, conversationId: there.conversationId };
}

/** The Activity in a request's body. */
export function activityIn(body: unknown): Activity {
  const given = body as { readonly type?: unknown } | null | undefined;
  if (typeof given?.type !== 'string') throw new ConnectorError(400, 'BadArgument', 'The activity has no type.');
  return given as Activity;
}

function isEmpty(given: Activity): boolean {
  return (given.text ?? '') === '' && (given.attachments ?? []).length === 0;
}

function sized(given: Activity): Activity {
  if (Buffer.byteLength(JSON.stringify([given.text, given.attachments])) <= LARGEST) return given;
  throw new ConnectorError(413, 'MessageSizeTooBig', 'Message size too large.');
}
