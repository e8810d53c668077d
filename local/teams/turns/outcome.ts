import type { Conversations, Message } from '../conversations/conversations';
import type { Activity } from '../conversations/activity';
import type { Directory } from '../directory/directory';

/** Something the bot said without being asked there: `to` is a person's short id or a channel's id. */
export interface Proactive {
  readonly to: string;
  readonly activity: Activity;
}

export interface Updated {
  readonly activityId: string;
  readonly activity: Activity;
}

/** What the bot did after a point in time, seen from one conversation. */
export interface Outcome {
  readonly replies: readonly Activity[];
  readonly updated: readonly Updated[];
  readonly proactive: readonly Proactive[];
}

/** Sorts what the bot said since `seq`: in the conversation (for a channel: the thread) it is a reply, elsewhere proactive. */
export function outcomeSince(
  conversations: Conversations,
  directory: Directory,
  seq: number,
  conversationId: string | undefined,
): Outcome {
  const { said, changed } = conversations.byBotSince(seq);
  const isReply = (message: Message) => message.activity.conversation?.id === conversationId;
  return {
    replies: said.filter(isReply).map((message) => message.activity),
    updated: changed.map(({ activityId, activity }) => ({ activityId, activity })),
    proactive: said
      .filter((message) => !isReply(message))
      .map((message) => ({
        to: directory.ownerOfChat(message.conversationId)?.id ?? message.conversationId,
        activity: message.activity,
      })),
  };
}
