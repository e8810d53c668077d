import { z } from 'zod';
import type { Instant } from '../../core/calendar';
import { LINK_PURPOSES, type LinkCode, type PersonalLink } from '../../core/links/link';
import { choice, day, indexed, instant, json, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, orNullNumber, shapeOf, texts } from './shared';

const moment = z.number().transform((at) => at as Instant);
const code: z.ZodType<LinkCode> = z.object({ hash: z.string(), until: moment, tries: z.number() });

export const personalLinks = defineList<PersonalLink>()({
  title: 'PersonalLinks',
  displayTitle: 'Personliga länkar',
  about: 'Länkar till personer utan vårt Teams. Länkar, koder och öppna sidor är sparade som hash.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    upn: indexed(text('Upn', 'Användarnamn', 'Användarnamnet på den som länken är till, med små bokstäver.')),
    name: text('Title', 'Namn', 'Namnet på den som länken är till.'),
    mail: text('Mail', 'E-post', 'Adressen som länken och dess koder skickas till.'),
    purpose: choice('Purpose', 'Till för', 'Vad länken är till för.', LINK_PURPOSES),
    meetingId: indexed(orNullNumber('MeetingNr', 'Möte', 'Numret på det möte som länken gäller.')),
    groupId: orNullNumber('GroupNr', 'Arbetsgrupp', 'Numret på den arbetsgrupp som länken gäller.'),
    hash: indexed(text('AddressHash', 'Länkens hash', 'SHA-256 av länken. Länken själv sparas inte.')),
    madeAt: instant('MadeAt', 'Skapad', 'När länken skapades.'),
    lastDay: day('LastDay', 'Gäller till och med', 'Sista dagen som länken gäller.'),
    revokedAt: orNull(instant('RevokedAt', 'Återkallad', 'När länken återkallades.')),
    used: texts('Used', 'Använd till', 'Vad som har gjorts med länken. Varje sak görs en gång.'),
    code: orNull(json('Code', 'Kod', 'Koden som väntar, som hash, och hur många fel som har prövats.', shapeOf(code))),
    codesAt: json('CodesAt', 'Koder skickade', 'När de senaste koderna skickades.', shapeOf(z.array(moment))),
    wrong: number('Wrong', 'Felaktiga koder', 'Antal felaktiga koder sedan den senaste rätta.'),
    session: indexed(
      text('SessionHash', 'Öppen sida', 'SHA-256 av det som håller sidan öppen. Tomt när ingen är det.'),
    ),
    sessionUntil: orNull(instant('SessionUntil', 'Öppen till', 'När sidan stängs av sig själv.')),
  },
});
