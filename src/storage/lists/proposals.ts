import { z } from 'zod';
import type { Question } from '../../core/asking/question';
import type { ProposalDraft } from '../../core/proposals/draft';
import { PROPOSAL_KINDS, PROPOSAL_STATUSES } from '../../core/proposals/proposal';
import type { Proposal } from '../../core/proposals/proposal';
import { choice, day, indexed, instant, json, note, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, bodyYear, enclosed, matterId, meetingId, orNullNumber, shapeOf } from './shared';

const kind = choice('ProposalKind', 'Slag', 'Om det är en samverkansfråga eller en åtgärd.', PROPOSAL_KINDS);

export const proposals = defineList<Proposal>()({
  title: 'Proposals',
  displayTitle: 'Förslag',
  about: 'Frågor som deltagare har lämnat till ett möte.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    ...enclosed,
    bodyNr,
    bodyYear,
    meetingId,
    title: text('Title', 'Rubrik', 'Vad som föreslås, på en rad.'),
    description: note('Description', 'Beskrivning', 'Vad som föreslås, mer utförligt.'),
    kind,
    status: indexed(choice('Status', 'Läge', 'Var förslaget är på sin väg.', PROPOSAL_STATUSES)),
    submittedBy: indexed(text('Upn', 'Förslagsställare', 'Användarnamnet på den som lämnade förslaget.')),
    submitterName: text('SubmitterName', 'Förslagsställarens namn', 'Namnet på den som lämnade förslaget.'),
    partyKey: orNull(text('PartyKey', 'Part', 'Parten som förslagsställaren företrädde.')),
    submittedAt: instant('SubmittedAt', 'Lämnat', 'När förslaget kom in.'),
    lastDay: orNull(day('LastDay', 'Sista dag', 'Sista dagen för förslag till mötet, när förslaget lämnades.')),
    reason: note('Reason', 'Skäl', 'Varför förslaget flyttades, hänvisades eller avböjdes, med ordförandens ord.'),
    referredTo: orNull(note('ReferredTo', 'Hänvisat till', 'Det organ eller den grupp som förslaget hänvisades till.')),
    matterId,
  },
});

const question: z.ZodType<Question> = z.object({
  heading: z.string(),
  lines: z.array(z.string()),
  act: z
    .object({
      act: z.string(),
      id: z.string(),
      version: z.string(),
      fields: z.record(z.string(), z.unknown()),
      consequences: z.array(z.string()).nullable(),
    })
    .nullable(),
  alternatives: z.array(z.object({ title: z.string(), value: z.string() })),
  resume: z.unknown(),
});

export const drafts = defineList<ProposalDraft>()({
  title: 'Drafts',
  displayTitle: 'Utkast',
  about:
    'Det en person är på väg att föreslå, eller har fått en fråga om, och inte har svarat på. Sparas ett dygn, för den personen.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    upn: indexed(text('Upn', 'Användarnamn', 'Den som utkastet tillhör.')),
    bodyNr: orNullNumber('BodyNr', 'Organ', 'Organet som förslaget är tänkt för, när det är klart vilket.'),
    meetingId: orNullNumber('MeetingNr', 'Möte', 'Mötet som förslaget är tänkt för, när det är klart vilket.'),
    title: text('Title', 'Rubrik', 'Vad som föreslås, på en rad.'),
    description: note('Description', 'Beskrivning', 'Vad som föreslås, mer utförligt.'),
    kind,
    askedAt: indexed(instant('AskedAt', 'Frågat', 'När personen fick frågan.')),
    saidIn: orNull(note('SaidIn', 'Sagt i', 'Kanalen där det sades. Tomt för den personliga chatten.')),
    cardActivityId: orNull(note('CardActivityId', 'Kort', 'Kortet i chatten som visar utkastet.')),
    state: indexed(choice('Status', 'Läge', 'Om utkastet väntar på svar.', ['pending', 'confirmed', 'dropped'])),
    asks: orNull(
      json('Asks', 'Fråga', 'Handlingen som väntar på ett ja, när utkastet inte är ett förslag.', shapeOf(question)),
    ),
  },
});
