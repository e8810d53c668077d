import type { Body } from '../core/bodies/body';
import type { Meeting } from '../core/meetings/meeting';
import type { Language } from '../core/people/person';
import type { ProposalDraft } from '../core/proposals/draft';
import { PROPOSAL_KINDS } from '../core/proposals/proposal';
import { TEXT_LENGTH, TITLE_LENGTH } from '../core/proposals/submitting';
import type { Timing } from '../core/proposals/timing';
import type { Stored } from '../core/stored';
import { botTexts } from '../texts/bot';
import {
  aside,
  card,
  choices,
  excerpt,
  fact,
  field,
  heading,
  paragraph,
  seenAgain,
  type Action,
  type AdaptiveCard,
  type Element,
} from './card';
import type { Verb } from './verbs';

/** What a draft card shows. What is open (which body, no meeting planned) is null. */
export interface DraftFacts {
  readonly organisation: string;
  readonly draft: Stored<ProposalDraft>;
  readonly body: Stored<Body> | null;
  readonly meeting: Stored<Meeting> | null;
  readonly timing: Timing | null;
  readonly chairName: string | null;
  readonly next: Stored<Meeting> | null;
  readonly bodies: readonly Stored<Body>[];
  readonly meetings: readonly Stored<Meeting>[];
}

/** A draft before anyone has said yes: what, where, when, whether the last day holds and by which clause (FSS-21). */
export function draftCard(facts: DraftFacts, language: Language, note: string | null = null): AdaptiveCard {
  const { draft: words } = botTexts(language);
  const { draft, body } = facts;
  const top = heading(body === null ? words.openHeading : words.heading(body.name));
  const shown: Element[] = [
    top,
    ...(note === null ? [] : [paragraph(note)]),
    fact(words.labels.title, draft.title),
    ...(draft.description === '' || draft.description === draft.title
      ? []
      : [fact(words.labels.description, excerpt(draft.description))]),
    fact(words.labels.kind, words.kinds[draft.kind]),
    ...(body === null ? openBody(facts, language) : where(facts, language)),
    aside(words.nothingWritten),
  ];
  return seenAgain(card(language, words.spoken(draft.title), shown, actions(facts, language)), dataOf(facts));
}

function openBody({ bodies }: DraftFacts, language: Language): readonly Element[] {
  const { draft: words } = botTexts(language);
  return [paragraph(words.whichBody), choices('body', words.labels.body, bodies.map(bodyChoice), null)];
}

function where({ body, meeting, timing, chairName }: DraftFacts, language: Language): readonly Element[] {
  const { draft: words } = botTexts(language);
  if (meeting === null || timing === null) return [paragraph(words.noMeeting)];
  return [
    fact(words.labels.body, body?.name ?? ''),
    fact(words.labels.meeting, words.meeting(meeting, body?.name ?? '')),
    fact(words.labels.chair, chairName ?? words.noChair),
    paragraph(
      words.standing({
        ...timing,
        meetingDay: meeting.day,
        daysBefore: body?.rules.proposalDaysBefore?.value ?? null,
      }),
    ),
  ];
}

function actions(facts: DraftFacts, language: Language): readonly Action[] {
  const { buttons } = botTexts(language).draft;
  const press = (verb: Verb, title: string, style?: 'positive' | 'destructive'): Action => ({
    type: 'Action.Execute',
    title,
    verb,
    data: dataOf(facts),
    ...(style === undefined ? {} : { style }),
  });
  const drop = press('drop', buttons.drop, 'destructive');
  if (facts.body === null) return [press('change', buttons.chooseBody, 'positive'), drop];
  const change: Action = {
    type: 'Action.ShowCard',
    title: buttons.change,
    card: {
      type: 'AdaptiveCard',
      body: fields(facts, language),
      actions: [press('change', buttons.saveChange, 'positive')],
    },
  };
  return [...answers(facts, press, buttons), change, drop];
}

const dataOf = ({ organisation, draft }: DraftFacts) => ({ organisation, draftId: draft.id });

/** In time: yes. After the last day: the next meeting, or asking the chair. Once held: the next meeting only. */
function answers(
  { timing, next }: DraftFacts,
  press: (verb: Verb, title: string, style?: 'positive') => Action,
  buttons: ReturnType<typeof botTexts>['draft']['buttons'],
): readonly Action[] {
  if (timing === null) return [];
  if (timing.state === 'inTime' || timing.state === 'noRule') return [press('confirm', buttons.confirm, 'positive')];
  const later = next === null ? [] : [press('nextMeeting', buttons.nextMeeting(next.day), 'positive')];
  return timing.state === 'late' ? [...later, press('askException', buttons.askException)] : later;
}

function fields({ draft, body, meeting, bodies, meetings }: DraftFacts, language: Language): readonly Element[] {
  const { draft: words } = botTexts(language);
  const kinds = PROPOSAL_KINDS.map((kind) => ({ title: words.kinds[kind], value: kind }));
  const days = meetings.map((one) => ({ title: words.meeting(one, body?.name ?? ''), value: String(one.id) }));
  return [
    field('title', words.labels.title, draft.title, { maxLength: TITLE_LENGTH, lines: 'one' }),
    field('description', words.labels.description, draft.description, { maxLength: TEXT_LENGTH, lines: 'several' }),
    choices('kind', words.labels.kind, kinds, draft.kind),
    choices('body', words.labels.body, bodies.map(bodyChoice), body === null ? null : String(body.nr)),
    ...(days.length === 0
      ? []
      : [choices('meeting', words.labels.meeting, days, meeting === null ? null : String(meeting.id))]),
  ];
}

function bodyChoice(body: Stored<Body>) {
  return { title: body.name, value: String(body.nr) };
}
