import type { ActAnswer, ActFields } from '../../../api/acts';
import { bodyYear } from '../../../core/bodies/body';
import { sameUpn } from '../../../core/people/person';
import { copiedYear } from '../../../core/yearWheel/editing';
import * as lists from '../../../storage/lists';
import { wheelTexts } from '../../../texts/wheel';
import { done, type InBody } from '../acting';
import { hasTold } from '../told';
import { refusedWheel, wheelOf } from './editing';

/** Makes the wheel of a year from another, with the dated duties the body's rules have now (FSS-07, FSG-13). */
export async function copyYear(acting: InBody, fields: ActFields<'copyYear'>): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const { body, site } = facts;
  const { fromYear, toYear } = fields;
  const [rows, existing] = await Promise.all([
    wheelOf(acting, bodyYear(body.nr, fromYear)),
    wheelOf(acting, bodyYear(body.nr, toYear)),
  ]);
  const from = { year: fromYear, rows };
  const to = { bodyNr: body.nr, year: toYear, duties: body.rules.datedDuties, actedBy: member.person.upn };
  const copied = copiedYear(from, to, existing);
  const stood = copied.ok ? undefined : await brokenOff(acting, copiedYear(from, to, []), existing);
  if (!copied.ok && stood === undefined) return refusedWheel(acting, copied.refusal);
  const added = copied.ok ? await site.addAll(lists.yearWheel, copied.value) : (stood ?? []);
  const texts = wheelTexts(language);
  const lines = added.map(({ title, month, day }) => texts.line(title, month, day));
  return done(acting, texts.done.copied(added.length, toYear), body, lines);
}

/** What an earlier press of the same person has added where it ended before the journal told of it; undefined for no such. */
async function brokenOff(
  acting: InBody,
  whole: ReturnType<typeof copiedYear>,
  existing: Awaited<ReturnType<typeof wheelOf>>,
): Promise<Awaited<ReturnType<typeof wheelOf>> | undefined> {
  if (!whole.ok) return undefined;
  const keys = new Set(whole.value.map(({ key }) => key));
  const { upn } = acting.member.person;
  const own = existing.filter(({ key, actedBy }) => keys.has(key) && sameUpn(actedBy, upn));
  if (own.length === 0) return undefined;
  const told = await hasTold(acting, 'copyYear', [lists.bodies.title, acting.facts.body.nr]);
  return told === 'told' ? undefined : own;
}
