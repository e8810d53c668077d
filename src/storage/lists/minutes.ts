import { z } from 'zod';
import type { Instant } from '../../core/calendar';
import type { Comment } from '../../core/minutes/comments';
import { MINUTES_STAGES, type Minutes, type Signature } from '../../core/minutes/minutes';
import type { Section } from '../../core/minutes/sections';
import { choice, clockTime, day, indexed, instant, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, bodyYear, meetingId, orNone, shapeOf, textsOrNone } from './shared';

const signature: z.ZodType<Signature> = z.object({
  upn: z.string(),
  by: z.enum(['eSignature', 'paper', 'mail']),
  at: z.number().transform((moment) => moment as Instant),
});
const signatures = orNone(
  json('Signatures', 'Justerat av', 'Vem som har justerat, hur och när.', shapeOf(z.array(signature))),
);
const ofMeeting = { zone: 'workshop', kind: 'list', folderBy: null, size: 'large' } as const;

export const minutes = defineList<Minutes>()({
  ...ofMeeting,
  title: 'Minutes',
  displayTitle: 'Protokoll under arbete',
  about: 'Hur långt protokollet eller anteckningarna från ett möte har kommit, och vilka som justerar.',
  columns: {
    ...rowColumns,
    bodyNr,
    bodyYear,
    meetingId,
    edition: number('Edition', 'Utgåva', 'Den första är 1. En rättelse är en ny utgåva.'),
    stage: indexed(choice('Status', 'Läge', 'Hur långt det har kommit.', MINUTES_STAGES)),
    secretary: text('Secretary', 'Sekreterare', 'Användarnamnet på den som skrev.'),
    presider: text('Presider', 'Ordförande', 'Användarnamnet på den som ledde mötet.'),
    approvers: textsOrNone('Approvers', 'Justerare', 'Användarnamnen på dem som justerar.'),
    signatures,
    commentsLastDay: orNull(day('CommentsLastDay', 'Synpunkter till', 'Sista dagen för synpunkter.')),
    sentForApprovalAt: orNull(instant('SentForApprovalAt', 'Skickat för justering', 'När justerarna ombads justera.')),
    closed: orNull(clockTime('ClosedAt', 'Mötet slut', 'När ordföranden avslutade mötet.')),
    approvedAt: orNull(instant('ApprovedAt', 'Justerat', 'När alla hade justerat.')),
    correction: note('Correction', 'Rättelse', 'Vad en senare utgåva rättar, och varför.'),
  },
});

export const sections = defineList<Section>()({
  ...ofMeeting,
  title: 'Sections',
  displayTitle: 'Paragrafer',
  about: 'Paragrafnumren i ett organs protokoll, i en följd per år. Ett nummer används aldrig igen.',
  columns: {
    ...rowColumns,
    bodyNr,
    bodyYear,
    number: number('SectionNr', 'Paragraf', 'Paragrafens nummer under året.'),
    meetingId,
    itemId: number('ItemNr', 'Punkt', 'Numret på punkten.'),
    standing: choice('Standing', 'Ställning', 'Om numret gäller, eller om paragrafen utgick.', ['given', 'dropped']),
    approval: choice('Approval', 'Justering', 'Genast, eller med resten av protokollet.', ['immediate', 'withTheRest']),
    signatures,
  },
});

export const comments = defineList<Comment>()({
  ...ofMeeting,
  title: 'Comments',
  displayTitle: 'Synpunkter',
  about: 'Synpunkter på ett utkast till anteckningar eller protokoll, och ordförandens svar.',
  columns: {
    ...rowColumns,
    bodyNr,
    meetingId,
    edition: number('Edition', 'Utgåva', 'Utgåvan som synpunkten gäller.'),
    upn: text('Upn', 'Användarnamn', 'Den som lämnade synpunkten.'),
    name: text('Title', 'Namn', 'Den som lämnade synpunkten.'),
    text: note('CommentText', 'Synpunkt', 'Vad som påpekas.'),
    madeAt: instant('MadeAt', 'Lämnad', 'När synpunkten lämnades.'),
    answer: choice('Answer', 'Svar', 'Om synpunkten väntar, togs med eller inte togs med.', [
      'waiting',
      'taken',
      'notTaken',
    ]),
    reply: note('Reply', 'Ordförandens ord', 'Varför den inte togs med.'),
  },
});
