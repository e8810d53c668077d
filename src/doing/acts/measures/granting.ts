import type { ActAnswer, ActFields } from '../../../api/acts';
import { isOpenTo } from '../../../core/confidential/confidential';
import { dayOf } from '../../../core/calendar';
import type { Measure } from '../../../core/measures/measure';
import { grantTo, reviewMeasure as review } from '../../../core/measures/reviewing';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { measureTexts } from '../../../texts/measures';
import { find } from '../../addressing';
import { done, refuse, type InBody } from '../acting';
import { saysAlready } from '../already';
import { refusedMeasure, storeMeasure } from './writing';

/** Puts money on a measure for a year, by a published decision of the body or as a proposal (BAD-19 to BAD-21). */
export async function grantMeasure(
  acting: InBody,
  measure: Stored<Measure>,
  fields: ActFields<'grantMeasure'>,
): Promise<ActAnswer> {
  const { language } = acting;
  const texts = measureTexts(language);
  const { tkr, year, section } = fields;
  const decisionKey = fields.decisionId === null ? null : await keyOfDecision(acting, fields.decisionId);
  if (decisionKey === undefined) return refuse('unknownDecision', texts.unknownDecision);
  const decision = decisionKey === null ? null : { key: decisionKey, section };
  const grant = { tkr, year, decision, restsOn: null };
  const said = texts.done.granted(measure.title, tkr, year, decision === null ? 'proposed' : 'granted');
  // The answer to an earlier press was lost: the money is on the measure already.
  if (measure.version !== fields.version && JSON.stringify(measure.grants.at(-1)) === JSON.stringify(grant)) {
    return done(acting, said, measure);
  }
  const granted = grantTo(measure, grant, null);
  if (!granted.ok) return refusedMeasure(acting, granted.refusal);
  return storeMeasure(acting, measure, fields.version, granted.value, said);
}

/** Notes what the review of a measure came to (BAD-37). */
export async function reviewMeasure(
  acting: InBody,
  measure: Stored<Measure>,
  fields: ActFields<'reviewMeasure'>,
): Promise<ActAnswer> {
  const { outcome, reviewedOn: on, nextReviewOn, endsOn } = fields;
  const asked = outcome === 'ends' ? { outcome, on } : { outcome, on, nextReviewOn, endsOn };
  const said = measureTexts(acting.language).done.reviewed(measure.title, outcome, nextReviewOn);
  const stands = outcome === 'ends' ? { status: 'ended' as const, endsOn: on } : { reviewOn: nextReviewOn, endsOn };
  // The answer to an earlier press was lost: a measure that has ended is not reviewed again, so it is looked at first.
  if (measure.version !== fields.version && saysAlready(measure, { ...stands, actedBy: acting.member.person.upn })) {
    return done(acting, said, measure);
  }
  const reviewed = review(measure, asked, dayOf(acting.world.now()));
  if (!reviewed.ok) return refusedMeasure(acting, reviewed.refusal);
  return storeMeasure(acting, measure, fields.version, reviewed.value, said);
}

/** A decision of this body in the record that everybody may read: a confidential one is not named in an open register. */
async function keyOfDecision({ facts, member }: InBody, address: string): Promise<string | undefined> {
  const id = find(address, [member])?.number;
  if (id === undefined) return undefined;
  const { decisions } = await facts.site.read({ decisions: { list: lists.decisions, where: { id } } });
  const decision = decisions.rows.find((one) => one.bodyNr === facts.body.nr && isOpenTo(one, 'everybody'));
  return decision?.key;
}
