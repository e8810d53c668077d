import { ADAPTIVE_CARD, type Activity } from '../conversations/activity';
import { firstContactOf } from '../conversations/compose';
import type { Place } from '../conversations/envelope';
import type { TenantPerson } from '../directory/person';
import { deliver, type Delivered } from './delivery';
import { outcomeSince, type Outcome } from './outcome';
import { installationOf } from './place';
import type { World } from './world';

/** What came of one thing a person did: the bot's HTTP status, and what it said, there and elsewhere. */
export interface TurnResult extends Outcome {
  readonly status: number;
  /** The card an invoke was answered with. */
  readonly card?: unknown;
  /** The whole answer to an invoke: `{ statusCode, type, value }`. */
  readonly invoke?: unknown;
}

/** Delivers an Activity and waits until the turn and what it set off are done. */
export async function runTurn(world: World, place: Place, activity: Activity): Promise<TurnResult> {
  const before = world.conversations.latest();
  const delivered = await send(world, activity);
  await world.service.idle();
  const card = activity.type === 'invoke' ? cardIn(delivered.body) : undefined;
  if (card !== undefined && activity.replyToId !== undefined) replaceCard(world, activity.replyToId, card);
  return {
    status: delivered.status,
    ...outcomeSince(world.conversations, world.directory, before, place.conversationId),
    ...(card === undefined ? {} : { card }),
    ...(activity.type === 'invoke' ? { invoke: delivered.body } : {}),
  };
}

/** A turn that does not reach the bot: what is said in a channel without a mention. */
export const NOT_HEARD: TurnResult = { status: 200, replies: [], updated: [], proactive: [] };

/**
 * Tells the bot, the first time, that it has been installed here, and lets it finish: a greeting belongs to the
 * installation and is not an answer to what is said next.
 */
export async function ensureFirstContact(world: World, by: TenantPerson, place: Place): Promise<void> {
  const installation = installationOf(place);
  if (world.conversations.isInstalled(installation)) return;
  world.conversations.setInstalled(installation, 'installed');
  const told = firstContactOf(world.around, by, place, world.clock.now(), world.conversations.nextActivityId);
  for (const activity of told) await send(world, activity);
  await world.service.idle();
}

/** Tells the bot once more where it is installed: its way back to every chat, when the address of Teams has changed. */
export async function repeatInstallations(world: World): Promise<number> {
  const { directory, conversations, around, clock } = world;
  const chats = directory.people.filter((person) => conversations.isInstalled(person.personalChatId));
  for (const person of chats) {
    const place: Place = { kind: 'personal', conversationId: person.personalChatId, person };
    for (const told of firstContactOf(around, person, place, clock.now(), conversations.nextActivityId)) {
      await send(world, told);
    }
  }
  await world.service.idle();
  return chats.length;
}

async function send(world: World, activity: Activity): Promise<Delivered> {
  return deliver(world.botEndpoint, await world.channelService.token(), activity);
}

function cardIn(body: unknown): unknown {
  const answer = body as { readonly type?: unknown; readonly value?: unknown } | null | undefined;
  return answer?.type === ADAPTIVE_CARD ? answer.value : undefined;
}

/** As Teams does: the card that came back stands where the pressed one stood. */
function replaceCard(world: World, activityId: string, card: unknown): void {
  const message = world.conversations.find(activityId);
  if (message?.by !== 'bot') return;
  const attachments = [{ contentType: ADAPTIVE_CARD, content: card }];
  world.conversations.change(activityId, 'person', { ...message.activity, attachments });
}
