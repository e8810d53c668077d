import { z } from 'zod';
import { PARTY_ANSWERS } from '../../core/participation/answer';
import type { PartyAnswer } from '../../core/participation/answer';
import { GUEST_STATES } from '../../core/participation/guest';
import type { GuestRequest } from '../../core/participation/guest';
import type { DraftLine } from '../../core/preparing/draft';
import { REMARK_KINDS, REMARK_STATES } from '../../core/preparing/remark';
import type { Remark } from '../../core/preparing/remark';
import type { SignOff } from '../../core/preparing/signOff';
import { choice, indexed, instant, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, meetingId, orNullNumber, shapeOf } from './shared';

export const partyAnswers = defineList<PartyAnswer>()({
  title: 'PartyAnswers',
  displayTitle: 'Parternas svar',
  about: 'Vem som kommer för en part till en punkt. Ett senare svar gäller i stället för ett tidigare.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    meetingId,
    itemId: number('ItemNr', 'Punkt', 'Numret på den punkt som svaret gäller.'),
    partyKey: text('PartyKey', 'Part', 'Parten som har svarat.'),
    answer: choice('Answer', 'Svar', 'Representanten, någon annan för den punkten, eller ingen.', PARTY_ANSWERS),
    name: text('Title', 'Namn', 'Den som kommer för punkten i stället för representanten.'),
    answeredBy: text('AnsweredBy', 'Besvarat av', 'Användarnamnet på den som svarade.'),
    at: instant('At', 'När', 'När svaret gavs.'),
  },
});

export const guestRequests = defineList<GuestRequest>()({
  title: 'GuestRequests',
  displayTitle: 'Önskade gäster',
  about: 'Andra än parterna som någon vill bjuda in till ett möte, och vad ordföranden har svarat.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    meetingId,
    itemId: orNullNumber('ItemNr', 'Punkt', 'Numret på den punkt som gästen kommer till. Tomt: hela mötet.'),
    name: text('Title', 'Namn', 'Gästens namn.'),
    organisation: text('Organisation', 'Organisation', 'Var gästen kommer ifrån.'),
    askedBy: text('AskedBy', 'Önskad av', 'Användarnamnet på den som bad om det.'),
    state: indexed(choice('Status', 'Läge', 'Om ordföranden har svarat, och vad.', GUEST_STATES)),
    reason: note('Reason', 'Skäl', 'Varför ordföranden sa nej.'),
    answeredBy: orNull(text('AnsweredBy', 'Besvarat av', 'Användarnamnet på den som svarade.')),
    answeredAt: orNull(instant('AnsweredAt', 'Besvarat', 'När svaret gavs.')),
  },
});

const lines: z.ZodType<readonly DraftLine[]> = z.array(z.object({ itemId: z.number(), mark: z.string() }));

export const signOffs = defineList<SignOff>()({
  title: 'SignOffs',
  displayTitle: 'Beredning',
  about: 'Vem av dem som bereder gemensamt som har godkänt ett utkast till dagordning.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    meetingId,
    upn: text('Upn', 'Användarnamn', 'Den som godkände.'),
    at: instant('At', 'När', 'När det godkändes.'),
    draft: text('Draft', 'Utkast', 'Vilket utkast det var.'),
    lines: json('Lines', 'Punkter', 'Punkterna i utkastet, så att det syns vad som har ändrats sedan.', shapeOf(lines)),
  },
});

export const remarks = defineList<Remark>()({
  title: 'Remarks',
  displayTitle: 'Synpunkter på punkter',
  about: 'Vad de som bereder ett möte tycker om en punkt i utkastet. Arbetsmaterial som aldrig skickas.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    meetingId,
    itemId: number('ItemNr', 'Punkt', 'Numret på den punkt som synpunkten gäller.'),
    kind: choice('RemarkKind', 'Slag', 'En synpunkt, eller en ny lydelse av en del av punkten.', REMARK_KINDS),
    text: note('RemarkText', 'Text', 'Vad som påpekas eller föreslås.'),
    upn: text('Upn', 'Användarnamn', 'Den som skrev.'),
    name: text('Title', 'Namn', 'Den som skrev.'),
    madeAt: instant('MadeAt', 'När', 'När det skrevs.'),
    state: choice('Status', 'Läge', 'Om den väntar, togs in eller är avslutad.', REMARK_STATES),
    answeredBy: orNull(text('AnsweredBy', 'Besvarat av', 'Användarnamnet på den som tog in eller avslutade den.')),
  },
});
