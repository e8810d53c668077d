import { z } from 'zod';
import { ITEM_KINDS } from '../../core/agenda/item';
import type { Template, TemplateContent } from '../../core/templates/template';
import { choice, indexed, json, text } from '../column';
import { defineList, rowColumns } from '../list';
import { activities } from './goals';
import { bodyNr, shapeOf } from './shared';

const line = z.object({ title: z.string(), kind: z.enum(ITEM_KINDS), purpose: z.string(), minutes: z.number() });
const charter = z.object({
  purpose: z.string(),
  assignment: z.string(),
  scopeTime: z.string(),
  scopeResources: z.string(),
  followUp: z.string(),
});
const content: z.ZodType<TemplateContent> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agenda'), lines: z.array(line) }),
  z.object({ kind: z.literal('charter'), charter }),
  z.object({ kind: z.literal('activityPlan'), activities }),
]);

export const templates = defineList<Template>()({
  title: 'Templates',
  displayTitle: 'Mallar',
  about: 'Dagordningar, uppdragsbeskrivningar och aktivitetsplaner som delas inom organisationen.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    title: text('Title', 'Mall', 'Vad mallen heter.'),
    content: json('Content', 'Innehåll', 'Det som följer med när mallen används.', shapeOf(content)),
    sharedBy: text('SharedBy', 'Delad av', 'Namnet på den som delade mallen.'),
    status: indexed(choice('Status', 'Läge', 'Om mallen delas eller är tillbakadragen.', ['shared', 'withdrawn'])),
  },
});
