import { z } from 'zod';
import type { Activity } from '../conversations/activity';
import { messageOf, pressOf } from '../conversations/compose';
import { channelDataOf, envelope, type Place } from '../conversations/envelope';
import type { TenantPerson } from '../directory/person';
import { asked } from './asked';
import { inThread, installationOf, placeOf } from './place';
import { ensureFirstContact, NOT_HEARD, runTurn, type TurnResult } from './turn';
import type { World } from './world';

const saying = z.object({
  as: z.string(),
  in: z.string(),
  text: z.string(),
  mention: z.boolean().default(false),
  activityId: z.string().optional(),
});
const pressing = z.object({
  as: z.string(),
  in: z.string(),
  replyTo: z.string(),
  verb: z.string(),
  data: z.unknown().optional(),
});
const sending = z.object({ as: z.string(), in: z.string(), activity: z.looseObject({ type: z.string() }) });

/** A person writes. In a channel the bot hears it only when it is mentioned. The same `activityId` is the same message, delivered again. */
export async function say(world: World, body: unknown): Promise<TurnResult> {
  const said = asked(saying, body);
  const { person, place } = await arrive(world, said);
  const id = said.activityId ?? world.conversations.nextActivityId();
  const there = inThread(place, id);
  const mention = there.kind === 'channel' && said.mention ? 'bot' : 'none';
  const activity = messageOf(world.around, person, there, { id, at: world.clock.now(), text: said.text, mention });
  if (world.conversations.find(id) === undefined) world.conversations.say(there.conversationId, 'person', activity);
  return there.kind === 'channel' && mention === 'none' ? NOT_HEARD : runTurn(world, there, activity);
}

/** A person presses a button of a card they have received. */
export async function press(world: World, body: unknown): Promise<TurnResult> {
  const pressed = asked(pressing, body);
  const { person, place } = await arrive(world, pressed);
  const card = world.conversations.find(pressed.replyTo);
  const there = inThread(place, threadOf(card?.activity) ?? pressed.replyTo);
  const activity = pressOf(world.around, person, there, {
    id: world.conversations.nextActivityId(),
    at: world.clock.now(),
    replyTo: pressed.replyTo,
    verb: pressed.verb,
    data: pressed.data,
  });
  return runTurn(world, there, activity);
}

/** A person does anything else Teams can tell a bot; what the Activity does not say itself, Teams adds. */
export async function send(world: World, body: unknown): Promise<TurnResult> {
  const sent = asked(sending, body);
  const { person, place } = await arrive(world, sent);
  const given = sent.activity as Activity;
  const id = given.id ?? world.conversations.nextActivityId();
  const there = inThread(place, given.replyToId ?? id);
  const activity = {
    ...envelope(world.around, person, there, world.clock.now()),
    ...given,
    id,
    channelData: { ...channelDataOf(world.around, there), ...eventTypeOf(given), ...given.channelData },
  };
  remember(world, there, activity);
  return runTurn(world, there, activity);
}

async function arrive(
  world: World,
  asking: { readonly as: string; readonly in: string },
): Promise<{ readonly person: TenantPerson; readonly place: Place }> {
  const person = world.directory.person(asking.as);
  const place = placeOf(world.directory, person, asking.in);
  await ensureFirstContact(world, person, place);
  return { person, place };
}

function remember(world: World, place: Place, activity: Activity & { readonly id: string }): void {
  const { conversations } = world;
  const known = conversations.find(activity.id);
  switch (activity.type) {
    case 'message':
      if (known === undefined) conversations.say(place.conversationId, 'person', activity);
      return;
    case 'messageUpdate':
      if (known?.by === 'person') conversations.change(activity.id, 'person', { ...activity, type: 'message' });
      return;
    case 'messageDelete':
      if (known?.by === 'person') conversations.delete(activity.id);
      return;
    case 'installationUpdate':
      conversations.setInstalled(installationOf(place), activity['action'] === 'remove' ? 'removed' : 'installed');
  }
}

function eventTypeOf(activity: Activity): Readonly<Record<string, string>> {
  if (activity.type === 'messageUpdate') return { eventType: 'editMessage' };
  return activity.type === 'messageDelete' ? { eventType: 'softDeleteMessage' } : {};
}

/** The message the thread of an Activity began with. */
function threadOf(activity: Activity | undefined): string | undefined {
  return activity?.conversation?.id.split(';messageid=')[1];
}
