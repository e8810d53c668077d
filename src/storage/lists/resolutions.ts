import { z } from 'zod';
import { CLAUSE_OUTCOMES, type ResolutionClause } from '../../core/decisions/clause';
import type { ConditionOnParty } from '../../core/decisions/conditions';
import type { Consultation } from '../../core/decisions/consultation';
import { NOT_DELEGABLE } from '../../core/decisions/deciding';
import type { InformationSent } from '../../core/decisions/followUps';
import type { Resolution } from '../../core/decisions/resolution';
import { RESOLUTION_MATTERS } from '../../core/decisions/ruleWords';
import { DECISION_TAGS, type DecisionTag } from '../../core/decisions/tags';
import type { VoteOutcome } from '../../core/voting/majority';
import type { Proposition, Side } from '../../core/voting/propositions';
import type { PutQuestion } from '../../core/voting/vote';
import { choice, day, indexed, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { source } from './ruleSet';
import { bodyNr, bodyYear, dayOfCalendar, enclosed, matterId, meetingId, orNone, shapeOf } from './shared';

const clause: z.ZodType<ResolutionClause> = z.object({
  nr: z.int(),
  proposed: z.string(),
  outcome: z.enum(CLAUSE_OUTCOMES),
  text: z.string(),
});
const condition: z.ZodType<ConditionOnParty> = z.object({
  partyKey: z.string(),
  answer: z.enum(['awaited', 'approved', 'refused']),
  on: dayOfCalendar.nullable(),
  reference: z.string(),
});
const tag = z.enum(Object.values(DECISION_TAGS).flat() as [DecisionTag, ...DecisionTag[]]);
const side: z.ZodType<Side> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('motion'), nr: z.int() }),
  z.object({ kind: z.literal('winnerOf'), question: z.int() }),
  z.object({ kind: z.literal('proposal') }),
  z.object({ kind: z.literal('no') }),
]);
const proposition: z.ZodType<Proposition> = z.object({
  nr: z.int(),
  about: z.enum(['procedure', 'rivals', 'main', 'addition']),
  yes: side,
  against: side,
});
const counted = {
  outcome: z.enum(['carried', 'lost', 'tied']),
  sum: z.object({
    yes: z.int(),
    no: z.int(),
    abstained: z.int(),
    needed: z.int(),
    outOf: z.int(),
    of: z.enum(['allMembers', 'present', 'votesCast']),
  }),
  source,
};
const outcome: z.ZodType<VoteOutcome> = z.discriminatedUnion('by', [
  z.object({ ...counted, by: z.literal('ordinary') }),
  z.object({ ...counted, by: z.literal('qualified'), share: z.number(), matter: z.string() }),
  z.object({ ...counted, by: z.literal('castingVote'), castBy: z.string(), castingVoteSource: source }),
]);
const put: z.ZodType<PutQuestion> = z.object({
  nr: z.int(),
  result: z.union([outcome, z.object({ outcome: z.enum(['carried', 'lost']), by: z.literal('acclamation') })]),
});

/** What a decision holds, in the workshop while it is reached and in the record when it is published. */
export const decided = {
  clauses: orNone(json('Clauses', 'Att-satser', 'Beslutets att-satser, var och en för sig.', shapeOf(z.array(clause)))),
  tags: orNone(json('Tags', 'Etiketter', 'Vilka uppgifter beslutet hör till.', shapeOf(z.array(tag)))),
  outcomes: orNone(
    json('Outcomes', 'Omröstningar', 'Hur varje fråga avgjordes, med uträkning.', shapeOf(z.array(put))),
  ),
  conditionalOn: orNone(
    json('ConditionalOn', 'Villkor', 'Parter vars egna beslut det hänger på, med svar.', shapeOf(z.array(condition))),
  ),
  effectiveFrom: orNull(day('EffectiveFrom', 'Gäller från', 'Dagen beslutet börjar gälla, när det säger det.')),
};

export const resolutions = defineList<Resolution>()({
  title: 'Resolutions',
  displayTitle: 'Beslut under arbete',
  about:
    'Förslag till beslut och hur de avgjordes, att-sats för att-sats. Arbetsmaterial tills protokollet är publicerat.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  rooms: 'closed',
  size: 'large',
  columns: {
    ...rowColumns,
    ...enclosed,
    ...decided,
    bodyNr,
    bodyYear,
    meetingId,
    itemId: number('ItemNr', 'Punkt', 'Numret på punkten.'),
    matterId,
    title: text('Title', 'Rubrik', 'Punktens rubrik.'),
    subjects: orNone(
      json(
        'Subjects',
        'Får inte delegeras',
        'Det beslutet rör som inte får lämnas ifrån sig.',
        shapeOf(z.array(z.enum(NOT_DELEGABLE))),
      ),
    ),
    matter: orNull(
      choice('Matter', 'Ärendeslag', 'Budget eller verksamhetsplan, när reglerna nämner det.', RESOLUTION_MATTERS),
    ),
    kind: choice('ResolutionKind', 'Slag', 'Om beslutet utser en chef.', ['appointManager', 'other']),
    consultationNote: note('ConsultationNote', 'Samråd', 'När och hur arbetsutskottet hördes om en anställning.'),
    delegationOrder: note('DelegationOrder', 'Delegationsordning', 'Delegationsordningen som en chef utses med.'),
    override: note('Override', 'Skäl', 'Varför det beslutades utan det samråd som regeln kräver.'),
    propositions: orNone(
      json('Propositions', 'Propositioner', 'Frågorna som ställdes, i ordning.', shapeOf(z.array(proposition))),
    ),
    decidedOn: day('Day', 'Beslutsdag', 'Mötets dag.'),
  },
});

export const ownerConsultations = defineList<Consultation>()({
  title: 'OwnerConsultations',
  displayTitle: 'Samråd före beslut',
  about: 'Samråd med en medlem före ett beslut.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    itemId: indexed(number('ItemNr', 'Punkt', 'Numret på punkten.')),
    partyKey: text('PartyKey', 'Part', 'Medlemmen som samrådet hölls med.'),
    day: day('Day', 'Dag', 'Dagen då samrådet hölls.'),
  },
});

export const informed = defineList<InformationSent>()({
  title: 'Informed',
  displayTitle: 'Underrättade medlemmar',
  about: 'Att en medlem har underrättats om ett beslut, och när.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    decisionId: indexed(number('DecisionNr', 'Beslut', 'Numret på beslutet.')),
    partyKey: text('Title', 'Part', 'Medlemmen som underrättades.'),
    sentOn: day('Day', 'Dag', 'Dagen då medlemmen underrättades.'),
  },
});
