import { Router } from 'express';
import { placeOf } from '../turns/place';
import type { World } from '../turns/world';

/** What a person sees in a chat or channel: the messages as they stand, newest last. */
export function conversationRoutes(world: World): Router {
  const router = Router();
  router.get('/local/conversations/:id', (request, response) => {
    const person = world.directory.person(request.query['as']);
    const place = placeOf(world.directory, person, request.params.id);
    const messages = world.conversations.messagesIn(place.conversationId);
    response.json(messages.map((message) => message.activity));
  });
  return router;
}
