import { z } from 'zod';
import type { Incoming } from './transport';

const mention = z.looseObject({
  type: z.literal('mention'),
  text: z.string().max(300),
  mentioned: z.looseObject({ id: z.string(), name: z.string().max(300).nullish() }),
});
const action = z.looseObject({
  action: z.looseObject({ verb: z.string().max(100), data: z.unknown().optional() }),
});

const message = z.looseObject({
  messagePayload: z.looseObject({
    subject: z.string().max(1000).nullish(),
    body: z.looseObject({ content: z.string().max(100_000).nullish() }).nullish(),
  }),
});
const filled = z.looseObject({ data: z.unknown().optional() });

/** What of an activity matters here. Types are checked, whatever the vendor's say. */
const seen = z.looseObject({
  type: z.string(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: z.string().max(1024).nullish(),
  recipient: z.looseObject({ id: z.string() }),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  entities: z.array(z.unknown()).nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string().max(200) })).nullish(),
  channelData: z.looseObject({ eventType: z.string().nullish() }).nullish(),
});
type Seen = z.output<typeof seen>;

/** An activity as plain values: a message, a press on a card, an installation, an edit, or something not answered. */
export function readIncoming(activity: unknown): Incoming {
  const parsed = seen.safeParse(activity);
  if (!parsed.success) return { kind: 'other', type: 'unreadable' };
  const it = parsed.data;
  switch (it.type) {
    case 'message':
      return { kind: 'message', text: withoutMentions(it), attachments: filesOf(it) };
    case 'messageUpdate':
      return it.channelData?.eventType === 'editMessage' ? { kind: 'edited' } : other(it);
    case 'messageDelete':
      return { kind: 'deleted' };
    case 'installationUpdate':
      return it.action?.startsWith('add') === true ? { kind: 'installed' } : other(it);
    case 'conversationUpdate':
      return it.membersAdded?.some(({ id }) => id === it.recipient.id) === true ? { kind: 'installed' } : other(it);
    case 'invoke':
      return invoked(it);
    default:
      return other(it);
  }
}

function other(it: Seen): Incoming {
  return { kind: 'other', type: it.name ?? it.type };
}

function invoked(it: Seen): Incoming {
  if (it.name === 'adaptiveCard/action') return pressed(it);
  if (it.name === 'composeExtension/fetchTask') return { kind: 'formAsked', text: wordsOfMessage(it.value) };
  if (it.name !== 'composeExtension/submitAction') return other(it);
  return { kind: 'formFilled', data: filled.safeParse(it.value).data?.data };
}

/** What stands in the message the extension was asked of, as Teams gives it: HTML, under its subject where it has one. */
function wordsOfMessage(value: unknown): string {
  const payload = message.safeParse(value).data?.messagePayload;
  return [payload?.subject, payload?.body?.content].filter((part) => (part ?? '') !== '').join('\n');
}

function pressed(it: Seen): Incoming {
  const press = action.safeParse(it.value);
  const { verb, data } = press.success ? press.data.action : { verb: '', data: undefined };
  return { kind: 'action', verb, data, replyToId: it.replyToId ?? null };
}

/** The text without the bot's own name; another person's mention stays as their name. */
function withoutMentions(it: Seen): string {
  let text = it.text ?? '';
  for (const entity of it.entities ?? []) {
    const found = mention.safeParse(entity);
    if (!found.success || found.data.text === '') continue;
    const { mentioned } = found.data;
    text = text.replaceAll(found.data.text, () => (mentioned.id === it.recipient.id ? ' ' : (mentioned.name ?? '')));
  }
  return text.trim();
}

/** Content types of what came along. Teams adds the message itself once more as HTML; that is no attachment. */
function filesOf(it: Seen): readonly string[] {
  return (it.attachments ?? []).map(({ contentType }) => contentType).filter((type) => type !== 'text/html');
}
