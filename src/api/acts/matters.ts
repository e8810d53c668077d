import { z } from 'zod';
import { DIALOGUE_INITIATORS, LIFT_TRIGGERS } from '../../core/bodies/matterRules';
import { ANCHORING_STANCES } from '../../core/matters/anchoring';
import { MATTER_LEVELS } from '../../core/matters/level';
import { OPINION_STANCES } from '../../core/matters/opinion';
import { addressOf, clockTime, consequencesRead, day, on, partyKey, text, title, upn, version } from './fields';

/** Before which meeting, when it is not the next one, and whether its chair is asked for an exception. */
const before = { meetingId: addressOf('meeting').optional(), askException: z.literal(true).optional() };
const parties = z.array(partyKey).max(100);

/** The way of a matter between bodies. `id`: the line of the agenda, unless it says otherwise. */
export const matterActs = {
  /** Where the line is best handled (FSS-05). */
  answerLevel: z.strictObject({ ...on, level: z.enum(MATTER_LEVELS) }),
  /** Puts the line before the city-wide forum, which has its own last day (ESC-01 to ESC-03). */
  liftMatter: z.strictObject({ ...on, trigger: z.enum(LIFT_TRIGGERS), reason: text, ...before }),
  /** Puts the line before several bodies with the same text. Without `to`: all of them; fewer needs a reason (ESC-04, ESC-05). */
  spreadMatter: z.strictObject({
    ...on,
    to: z.array(addressOf('body')).max(60).default([]),
    reason: text,
    reasonForFewer: text.default(''),
  }),
  /** Puts what was spread on the meetings planned since, where a body had none in time. `id`: the matter. */
  placeSpread: z.strictObject({ ...on, reason: text }),
  /** What this body answers to a question spread to it. */
  answerSpread: z.strictObject({ ...on, answer: text }),
  /** Puts the line before another body of the organisation. */
  passOnMatter: z.strictObject({ ...on, to: addressOf('body'), reason: text, ...before }),
  /** Moves a line that has been prepared to another body's agenda, with a proposal for a decision (ORG-02). */
  prepareMatter: z.strictObject({ ...on, to: addressOf('body'), proposedDecision: text }),
  /** Asks the parties whether they stand behind a proposal (ORG-06). Without `parties`: all of the body's. */
  startAnchoring: z.strictObject({ ...on, due: day, parties: parties.default([]) }),
  /** `id`: the anchoring. Without `partyKey`: the caller's own party. */
  answerAnchoring: z.strictObject({
    ...on,
    partyKey: partyKey.optional(),
    stance: z.enum(ANCHORING_STANCES),
    answer: text,
  }),
  /** Asks members for their opinion by a day (DEC-08). Without `parties`: all members. */
  askOpinion: z.strictObject({ ...on, question: text, due: day, parties: parties.default([]) }),
  /** `id`: the consultation. Without `partyKey`: the caller's own party. */
  answerOpinion: z.strictObject({
    ...on,
    partyKey: partyKey.optional(),
    stance: z.enum(OPINION_STANCES),
    answer: text,
  }),
  /** `id`: the body. Calls for a dialogue between the association and its members (DEC-09). */
  callOwnerDialogue: z.strictObject({
    ...on,
    version: version.optional(),
    by: z.enum(DIALOGUE_INITIATORS),
    subject: title,
  }),
  /** `id`: the owner dialogue. When and where it is held, or is moved to (DEC-09). */
  planOwnerDialogue: z.strictObject({
    ...on,
    day,
    starts: clockTime,
    ends: clockTime,
    place: z.string().max(255).default(''),
  }),
  /** `id`: the owner dialogue. Which members took part and what was said. */
  noteOwnerDialogue: z.strictObject({ ...on, present: parties.min(1), text }),
  /** `id`: the body. Carries a question from a project to the body, or from the body to a project (PL-08). */
  carryQuestion: z.strictObject({
    ...on,
    version: version.optional(),
    project: addressOf('project'),
    direction: z.enum(['fromProject', 'toProject']),
    title,
    question: text,
    /** Who asks for the project, or answers for it. */
    upn,
    ...before,
  }),
  /** `id`: the carried question. The answer goes back to whoever asked (PL-08). */
  answerCarried: z.strictObject({ ...on, answer: text }),
  /** Tells where the matter goes in another organisation, and what to take along there: nothing is written there. */
  referElsewhere: z.strictObject({ ...on, organisation: z.string().max(40), body: title }),
  /** `id`: the body. Opens a matter of its own with a reference to the one in the other organisation. */
  takeUpFromElsewhere: z.strictObject({
    ...on,
    version: version.optional(),
    reference: z.string().max(60),
    title,
    cameFrom: title,
    reason: text,
    ...before,
  }),
  /** `id`: the matter. Its number in the register (Dnr) and who is responsible for it; empty is not known any more (DEC-16). */
  registerMatter: z.strictObject({
    ...on,
    number: z.string().trim().max(100),
    caseOfficer: z.string().trim().max(100).default(''),
  }),
  /** `id`: the matter. */
  closeMatter: z.strictObject({ ...on, reason: text, consequencesRead }),
} as const;
