import type { ActAnswer, ActFields } from '../../../api/acts';
import { bodyYear } from '../../../core/bodies/body';
import { yearOf } from '../../../core/calendar';
import { isOpenTo } from '../../../core/confidential/confidential';
import { feeLinesOf, minutesPresent, type TrainingDay } from '../../../core/meetings/fees';
import * as lists from '../../../storage/lists';
import { sittingTexts } from '../../../texts/sittings';
import { find } from '../../addressing';
import { done, type InBody } from '../acting';
import { personName } from '../saying';

/**
 * The time one person was present at the body's meetings in a period, and at the courses told: the ground for their fees
 * (FIN-15). A course is marked where no decision of the body came before it (FIN-16).
 */
export async function showFees(acting: InBody, fields: ActFields<'showFees'>): Promise<ActAnswer> {
  const { facts } = acting;
  const texts = sittingTexts(acting.language);
  const { upn, from, to } = fields;
  const count = Math.max(0, yearOf(to) - yearOf(from)) + 1;
  const years = Array.from({ length: Math.min(count, 20) }, (_, place) =>
    bodyYear(facts.body.nr, yearOf(from) + place),
  );
  const read = await facts.site.read({
    meetings: { list: lists.meetings, where: { bodyYear: years } },
    stays: { list: lists.stays, where: { upn, bodyNr: facts.body.nr } },
  });
  const courses = await coursesOf(acting, fields);
  const known = { meetings: read.meetings.rows, stays: read.stays.rows, courses };
  const lines = feeLinesOf(upn, { first: from, last: to }, known);
  const said = texts.fees.sum(personName(facts, upn), lines.length, minutesPresent(lines));
  return done(acting, said, null, lines.map(texts.fees.line));
}

/** A decision is one of this body's, in the record and open to all; another is as none. */
async function coursesOf(
  { facts, member }: InBody,
  { upn, courses }: ActFields<'showFees'>,
): Promise<readonly TrainingDay[]> {
  const numbered = courses.map((course) => ({
    ...course,
    decisionId: course.decisionId === null ? null : (find(course.decisionId, [member])?.number ?? null),
  }));
  const ids = numbered.flatMap(({ decisionId }) => decisionId ?? []);
  const { decisions } = await facts.site.read({ decisions: { list: lists.decisions, where: { id: ids } } });
  const own = decisions.rows.filter((one) => one.bodyNr === facts.body.nr && isOpenTo(one, 'everybody'));
  return numbered.map((course) => {
    const decision = own.find(({ id }) => id === course.decisionId);
    const { title, day, from, to } = course;
    const decided = { decisionId: decision?.id ?? null, decidedOn: decision?.decidedOn ?? null };
    return { ...decided, upn, name: personName(facts, upn), title, day, from, to };
  });
}
