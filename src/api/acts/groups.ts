import { z } from 'zod';
import { HORIZONS } from '../../core/bodies/ruleSet';
import { GROUP_KINDS } from '../../core/workingGroups/charter';
import { addressOf, consequencesRead, day, on, partyKey, text, title, upn, version } from './fields';

const seat = { partyKey, upn: upn.nullable().default(null), name: z.string().max(255) };

/** Working groups: from a charter that is being written to reports and an end. */
export const groupActs = {
  /** `id`: the body. Starts a charter, filled in from a line or a proposal where one is given (ESC-06). */
  draftCharter: z.strictObject({
    ...on,
    version: version.optional(),
    name: z.string().max(255).default(''),
    itemId: addressOf('item').optional(),
    proposalId: addressOf('proposal').optional(),
  }),
  /** `id`: the charter. What is left out stays as it is. */
  changeCharter: z.strictObject({
    ...on,
    name: z.string().max(255).optional(),
    kind: z.enum(GROUP_KINDS).optional(),
    horizon: z.enum(HORIZONS).optional(),
    permanence: z.enum(['permanent', 'temporary']).optional(),
    endsOn: day.optional(),
    endsWhen: text.optional(),
    formation: z.enum(['new', 'existing']).optional(),
    existingGroup: title.optional(),
    decisionId: addressOf('decision').optional(),
    need: title.optional(),
    purpose: text.optional(),
    assignment: text.optional(),
    parties: z.array(partyKey).max(100).optional(),
    scopeTime: text.optional(),
    scopeResources: text.optional(),
    followUp: text.optional(),
    nextReport: day.optional(),
  }),
  /** `id`: the charter. Who stands for a party in the group to be. */
  staffCharter: z.strictObject({ ...on, ...seat }),
  /** `id`: the charter. */
  startGroup: z.strictObject({ ...on }),
  /** `id`: the group. Who stands for a party in it (WG-06). */
  staffGroup: z.strictObject({ ...on, ...seat }),
  /** `id`: the group. Without `next`, the day of the next report is not decided. */
  reportFromGroup: z.strictObject({ ...on, title, text: text.min(1), next: day.optional() }),
  /** `id`: the group. The day it reports next. */
  setReportDay: z.strictObject({ ...on, next: day }),
  /** `id`: the group. Asks the body that commissioned it for a later day for the next report. */
  askGroupTime: z.strictObject({ ...on, due: day, reason: text }),
  /** `id`: the report. Without `to`: the body that commissioned the group (WG-03, BAD-09). */
  makeDecisionMaterial: z.strictObject({ ...on, to: addressOf('body').optional() }),
  /** `id`: the group. */
  endGroup: z.strictObject({ ...on, reason: text, consequencesRead }),
} as const;
