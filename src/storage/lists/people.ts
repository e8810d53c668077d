import { z } from 'zod';
import { LANGUAGES, REACHES } from '../../core/people/person';
import type { ConversationReference, Person } from '../../core/people/person';
import { parseClockTime, type ClockTime } from '../../core/calendar';
import { PACES, type NoticeSettings } from '../../core/notices/settings';
import { choice, indexed, json, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { shapeOf } from './shared';

const conversation: z.ZodType<ConversationReference> = z.object({
  serviceUrl: z.string(),
  conversationId: z.string(),
  tenantId: z.string(),
  botId: z.string(),
  userId: z.string(),
});

const clock = z.custom<ClockTime>((value) => typeof value === 'string' && parseClockTime(value) !== undefined);
const settings: z.ZodType<NoticeSettings> = z.object({
  pace: z.enum(PACES),
  quietFrom: clock.nullable(),
  quietTo: clock.nullable(),
});

export const people = defineList<Person>()({
  title: 'People',
  displayTitle: 'Personer',
  about: 'Hur personerna i registret nås och vilka de är i Teams.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    upn: indexed(text('Upn', 'Användarnamn', 'Personens användarnamn, med små bokstäver.')),
    name: text('Title', 'Namn', 'Personens namn.'),
    mail: indexed(text('Mail', 'E-post', 'Personens e-postadress.')),
    reach: choice('Reach', 'Nås genom', 'Hur personen vill nås: Teams, e-post eller båda.', REACHES),
    language: choice('PersonLanguage', 'Språk', 'Språket som personen möts på.', LANGUAGES),
    identity: indexed(orNull(text('Identity', 'Identitet', 'Vem personen är i Teams, när det är bekräftat.'))),
    conversation: orNull(
      json('Conversation', 'Samtal', 'Vägen till personens chatt med boten.', shapeOf(conversation)),
    ),
    settings: orNull(
      json('NoticeSettings', 'Meddelanden', 'När och hur ofta personen vill få meddelanden.', shapeOf(settings)),
    ),
  },
});
