import type { ActAnswer, ActFields } from '../../../api/acts';
import { advanceMeasure, checkMeasure } from '../../../core/measures/checking';
import type { Measure } from '../../../core/measures/measure';
import type { ReviewRefusal } from '../../../core/measures/reviewing';
import { findPersonalId } from '../../../core/privacy/personalId';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { measureTexts } from '../../../texts/measures';
import { say } from '../../../texts/said';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { saysAlready } from '../already';
import { pressOf } from '../press';

type Written = Omit<ActFields<'addMeasure'>, 'id' | 'version' | 'key'>;

/** Puts a measure on the register of a body: at least two parties and a principal (SFB-22, BAD-18, BAD-30). */
export async function addMeasure(acting: InBody, fields: ActFields<'addMeasure'>): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const measure: Measure = {
    key: `measure:${String(facts.body.nr)}:${pressOf(acting)}`,
    actedBy: member.person.upn,
    bodyNr: facts.body.nr,
    status: 'applied',
    grants: [],
    parts: [],
    steeredBy: null,
    ...contentOf(fields, null),
  };
  const stopped = check(acting, measure);
  if (stopped !== undefined) return stopped;
  const stored = await facts.site.add(lists.measures, measure);
  return done(acting, measureTexts(language).done.added(stored.title), stored);
}

/** Changes what is written on a measure, and moves it one step on where a status is given. */
export async function changeMeasure(
  acting: InBody,
  measure: Stored<Measure>,
  fields: ActFields<'changeMeasure'>,
): Promise<ActAnswer> {
  const wanted: Measure = { ...measure, ...contentOf(fields, measure) };
  const stopped = check(acting, wanted);
  if (stopped !== undefined) return stopped;
  const { status = measure.status } = fields;
  const moved = status === measure.status ? undefined : advanceMeasure(wanted, status);
  if (moved !== undefined && !moved.ok) return refusedMeasure(acting, moved.refusal);
  return storeMeasure(
    acting,
    measure,
    fields.version,
    { ...contentOf(fields, measure), status },
    measureTexts(acting.language).done.changed(wanted.title),
  );
}

/** Stores what a rule has let through, from the version the caller read; what stands already is done. */
export async function storeMeasure(
  acting: InBody,
  measure: Stored<Measure>,
  version: string,
  change: Partial<Measure>,
  said: string,
): Promise<ActAnswer> {
  const { facts, member } = acting;
  const wanted = { ...change, actedBy: member.person.upn };
  // The answer to an earlier press was lost: what is asked for already stands.
  if (measure.version !== version)
    return saysAlready(measure, wanted) ? done(acting, said, measure) : changedByOther(acting);
  const changed = await facts.site.change(lists.measures, measure, wanted);
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}

/** A refusal about a measure in words. */
export function refusedMeasure(acting: InBody, refusal: ReviewRefusal): ActAnswer {
  return refuse(refusal.reason, say(measureTexts(acting.language).refused, refusal));
}

function check(acting: InBody, measure: Measure): ActAnswer | undefined {
  const { facts, texts } = acting;
  const known = new Set(facts.parties.map(({ partyKey }) => partyKey));
  if (!measure.parties.every((key) => known.has(key))) return refuse('unknownParty', texts.unknownParty);
  if (findPersonalId(`${measure.title}\n\n${measure.description}`) === 'found') {
    return refuse('personalId', texts.personalId);
  }
  const checked = checkMeasure(measure, null);
  return checked.ok ? undefined : refusedMeasure(acting, checked.refusal);
}

function contentOf({ targetGroups, ...fields }: Written, before: Measure | null) {
  const { title, description, principals, parties, startsOn, endsOn, reviewOn, followUp, financier } = fields;
  const target = { ages: before?.target.ages ?? null, tags: targetGroups };
  return { title, description, principals, parties, startsOn, endsOn, reviewOn, followUp, financier, target };
}
