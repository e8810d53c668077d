import type { ActAnswer, ActFields } from '../../../api/acts';
import { bodyYear } from '../../../core/bodies/body';
import { copiedYear } from '../../../core/yearWheel/editing';
import * as lists from '../../../storage/lists';
import { wheelTexts } from '../../../texts/wheel';
import { done, type InBody } from '../acting';
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
  const copied = copiedYear(
    { year: fromYear, rows },
    { bodyNr: body.nr, year: toYear, duties: body.rules.datedDuties, actedBy: member.person.upn },
    existing,
  );
  if (!copied.ok) return refusedWheel(acting, copied.refusal);
  const added = await site.addAll(lists.yearWheel, copied.value);
  const texts = wheelTexts(language);
  const lines = added.map(({ title, month, day }) => texts.line(title, month, day));
  return done(acting, texts.done.copied(added.length, toYear), body, lines);
}
