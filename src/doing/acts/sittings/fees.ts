import type { ActAnswer, ActFields } from '../../../api/acts';
import { bodyYear } from '../../../core/bodies/body';
import { yearOf } from '../../../core/calendar';
import { feeLinesOf, minutesPresent } from '../../../core/meetings/fees';
import * as lists from '../../../storage/lists';
import { sittingTexts } from '../../../texts/sittings';
import { done, type InBody } from '../acting';
import { personName } from '../saying';

/** The time one person was present at the body's meetings in a period: the ground for their fees (FIN-15). */
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
  const known = { meetings: read.meetings.rows, stays: read.stays.rows, courses: [] };
  const lines = feeLinesOf(upn, { first: from, last: to }, known);
  const said = texts.fees.sum(personName(facts, upn), lines.length, minutesPresent(lines));
  return done(acting, said, null, lines.map(texts.fees.line));
}
