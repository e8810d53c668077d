import type { TenantPerson } from '../directory/person';
import type { Activity } from './activity';
import { accountOf, channelDataOf, envelope, type Place, type Surroundings } from './envelope';

/** What a person wrote, as Teams sends it: the words plainly, and beside them as HTML. */
export function messageOf(
  around: Surroundings,
  from: TenantPerson,
  place: Place,
  said: { readonly id: string; readonly at: number; readonly text: string; readonly mention: 'bot' | 'none' },
): Activity & { readonly id: string } {
  const base = envelope(around, from, place, said.at);
  const mentioned = said.mention === 'bot';
  const named = `<at>${around.bot.name}</at>`;
  const text = mentioned && !said.text.includes(named) ? `${named} ${said.text}` : said.text;
  const html = mentioned
    ? `<p><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">${escaped(around.bot.name)}</span>&nbsp;${escaped(said.text)}</p>`
    : `<p>${escaped(said.text)}</p>`;
  return {
    ...base,
    type: 'message',
    id: said.id,
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: html }],
    entities: [
      ...(base['entities'] as readonly object[]),
      ...(mentioned ? [{ type: 'mention', mentioned: around.bot, text: named }] : []),
    ],
  };
}

/** A press on Action.Execute of a card. */
export function pressOf(
  around: Surroundings,
  from: TenantPerson,
  place: Place,
  press: {
    readonly id: string;
    readonly at: number;
    readonly replyTo: string;
    readonly verb: string;
    readonly data: unknown;
  },
): Activity & { readonly id: string } {
  return {
    ...envelope(around, from, place, press.at),
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${press.id}`,
    replyToId: press.replyTo,
    channelData: {
      ...channelDataOf(around, place),
      source: { name: 'message' },
      legacy: { replyToId: `1:${press.replyTo}` },
    },
    value: { action: { type: 'Action.Execute', verb: press.verb, data: press.data }, trigger: 'manual' },
  };
}

/** What Teams tells a bot at first contact, in the order it tells it. */
export function firstContactOf(
  around: Surroundings,
  by: TenantPerson,
  place: Place,
  at: number,
  nextId: () => string,
): readonly Activity[] {
  const base = envelope(around, by, place, at);
  const channelData = channelDataOf(around, place);
  const settings = place.kind === 'channel' ? { settings: { selectedChannel: { id: place.in.channel.id } } } : {};
  return [
    {
      ...base,
      type: 'installationUpdate',
      action: 'add',
      id: `f:${nextId()}`,
      channelData: { ...channelData, ...settings, source: { name: 'message' } },
    },
    {
      ...base,
      type: 'conversationUpdate',
      id: `f:${nextId()}`,
      membersAdded: place.kind === 'personal' ? [accountOf(by), around.bot] : [around.bot],
      channelData: place.kind === 'channel' ? { ...channelData, eventType: 'teamMemberAdded' } : channelData,
    },
  ];
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '<br>');
}
