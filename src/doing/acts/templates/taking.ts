import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { onAgenda } from '../../../core/agenda/finding';
import { justPlace } from '../../../core/matters/place';
import { canArrange } from '../../../core/meetings/stages';
import type { New } from '../../../core/stored';
import { takeTemplate as take, type CharterTemplate, type TemplateLine } from '../../../core/templates/template';
import { charterFromLine } from '../../../core/workingGroups/prefilling';
import { canAppoint } from '../../../core/workingGroups/starting';
import * as lists from '../../../storage/lists';
import { groupTexts } from '../../../texts/groups';
import { say } from '../../../texts/said';
import { templateTexts } from '../../../texts/templates';
import { find } from '../../addressing';
import { loadMeeting, type MeetingFacts } from '../../meetings/facts';
import { done, refuse, type InBody } from '../acting';
import { clauseOf } from '../clause';
import { writePlan } from '../goals/planning';
import { hereOf } from '../matters/receiving';

type Fields = ActFields<'takeTemplate'>;

/**
 * Takes a template of another body of the organisation, or of one's own (PL-17): an agenda becomes lines of a meeting that
 * is being prepared, a charter a draft, an activity plan a proposal for its half-year.
 */
export async function takeTemplate(acting: InBody, fields: Fields): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const texts = templateTexts(language);
  const id = find(fields.templateId, [member])?.number ?? 0;
  const { year, half } = fields;
  const planKey = `activityPlan:${String(facts.body.nr)}:${String(year)}:${String(half)}`;
  const [read, meeting] = await Promise.all([
    facts.site.read({
      templates: { list: lists.templates, where: { id } },
      plans: { list: lists.activityPlans, where: { key: planKey } },
    }),
    meetingOf(acting, fields.meetingId),
  ]);
  const [template] = read.templates.rows;
  if (template === undefined) return refuse('unknownTemplate', texts.unknownTemplate);
  const free = read.plans.rows.length === 0 ? 'free' : 'taken';
  const taken = take(template, {
    meeting: meeting === undefined ? 'missing' : 'given',
    halfYear: year === null || half === null ? 'missing' : free,
  });
  if (!taken.ok) return refuse(taken.refusal.reason, say(texts.refused, taken.refusal));
  switch (taken.value.kind) {
    case 'agenda':
      return meeting === undefined ? notFound(acting) : intoAgenda(acting, meeting, taken.value.lines, template.title);
    case 'charter':
      return asCharter(acting, taken.value.charter, template.title);
    case 'activityPlan':
      return year === null || half === null
        ? notFound(acting)
        : writePlan(acting, { year, half, ...mutable(taken.value.activities) });
  }
}

function mutable({ support, knowledge, development }: Readonly<Record<string, readonly string[]>>) {
  return { support: [...(support ?? [])], knowledge: [...(knowledge ?? [])], development: [...(development ?? [])] };
}

function notFound({ texts }: InBody): ActAnswer {
  return refuse('notFound', texts.notFound);
}

/** The meeting it is taken to, where that is one of the body's own. */
async function meetingOf({ facts, member }: InBody, address: string | null): Promise<MeetingFacts | undefined> {
  const id = address === null ? undefined : find(address, [member])?.number;
  if (!facts.meetings.some((one) => one.id === id) || id === undefined) return undefined;
  return loadMeeting(facts.site, id);
}

/** The lines come last, before nothing: whoever prepares puts them in order. A line that is there by its title is not doubled. */
async function intoAgenda(
  acting: InBody,
  { meeting, body, items, site }: MeetingFacts,
  lines: readonly TemplateLine[],
  title: string,
): Promise<ActAnswer> {
  const { member, world, key, language, texts } = acting;
  const open = canArrange(meeting.stage);
  if (!open.ok) return refuse(open.refusal.reason, say(texts.stage, open.refusal));
  const there = onAgenda(items);
  const own = `item:${String(meeting.id)}:template:${key}:`;
  const known = new Set(there.filter((item) => !item.key.startsWith(own)).map((item) => item.title.toLowerCase()));
  const last = there.reduce((most, { order }) => Math.max(most, order), 0);
  const added = lines
    .filter((line) => !known.has(line.title.toLowerCase()))
    .map((line, at): New<AgendaItem> => ({
      ...line,
      ...{ key: own + String(at), actedBy: member.person.upn },
      ...{ changedBy: member.person.upn, changedAt: world.now() },
      ...{ bodyNr: body.nr, bodyYear: meeting.bodyYear, meetingId: meeting.id, matterId: null, order: last + at + 1 },
      ...{ description: '', theme: null, parties: [], presenter: '', origin: 'chair', originId: null },
      ...{ standing: 'draft', outcome: 'open', notes: '', decisions: [], assignments: [] },
    }));
  await site.addAll(lists.agendaItems, added);
  return done(acting, templateTexts(language).done.intoAgenda(title, added.length, meeting.day), meeting);
}

/** A draft with the words of the template; the parties and the time are the body's own to write. */
async function asCharter(acting: InBody, charter: CharterTemplate, title: string): Promise<ActAnswer> {
  const { facts, member, key, language } = acting;
  const may = canAppoint(facts.body.rules.mayAppointGroups);
  if (!may.ok) return refuse(may.refusal.reason, say(groupTexts(language).refused, may.refusal), clauseOf(may.refusal));
  const empty = charterFromLine({
    item: { title, description: '', purpose: '', parties: [], bodyNr: facts.body.nr, matterId: 0 },
    body: justPlace(hereOf(acting)),
    groupName: title,
    key: `charter:${String(facts.body.nr)}:template:${key}`,
    by: member.person,
  });
  const stored = await facts.site.add(lists.charters, { ...empty, ...charter, matterId: null });
  return done(acting, templateTexts(language).done.asCharter(title), stored);
}
