import type { LocalMessage } from '../api/model';

export interface Threaded {
  readonly message: LocalMessage;
  readonly depth: 'post' | 'reply';
}

/** Posts in their order, each followed by its replies. A reply whose post is gone stands as a post. */
export function threaded(messages: readonly LocalMessage[]): readonly Threaded[] {
  const ids = new Set(messages.map((message) => message.activityId));
  const answers = (message: LocalMessage) => message.replyTo !== null && ids.has(message.replyTo);
  return messages
    .filter((message) => !answers(message))
    .flatMap((post) => [
      { message: post, depth: 'post' as const },
      ...messages
        .filter((message) => answers(message) && message.replyTo === post.activityId)
        .map((message) => ({ message, depth: 'reply' as const })),
    ]);
}
