import { useState } from 'react';
import type { LocalMessage } from '../api/model';
import type { Loaded } from '../loaded';

/** How many messages the bot has written since the person last looked at the chat. */
export function useUnread(personal: Loaded<readonly LocalMessage[]>, looking: 'seen' | 'elsewhere'): number {
  const [seen, setSeen] = useState<number | undefined>(undefined);
  if (personal.state !== 'ready') return 0;
  const messages = personal.value;
  // What was there when the page opened counts as seen: only what comes while one is looking elsewhere is news.
  if ((seen === undefined || looking === 'seen') && seen !== messages.length) setSeen(messages.length);
  return messages.slice(seen ?? messages.length).filter((message) => message.from.kind === 'bot').length;
}
