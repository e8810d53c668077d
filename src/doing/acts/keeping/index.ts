import type { ActAnswer, ActFields } from '../../../api/acts';
import type { keepingActs } from '../../../api/acts/keeping';
import { bodyYear } from '../../../core/bodies/body';
import { dayOf, yearOf } from '../../../core/calendar';
import { isOpenTo, readerOf } from '../../../core/confidential/confidential';
import type { Decision } from '../../../core/decisions/decision';
import type { Incoming } from '../../../core/incoming/incoming';
import { recordDispatch } from '../../../core/keeping/dispatch';
import { answerRequest as answered, type RequestAnswer } from '../../../core/keeping/documentRequest';
import { setLegalForce as inForce } from '../../../core/keeping/legalForce';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { keepingTexts } from '../../../texts/keeping';
import { recordDisposal } from '../../keeping/disposing';
import { maskDocument } from '../../keeping/masking';
import { isRequest } from '../../keeping/requests';
import { keepSigned } from '../../keeping/signing';
import { verifyAndSeal } from '../../journal';
import { aboutRow, type ActsOf } from '../act';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { saysAlready } from '../already';
import { pressOf } from '../press';
import { no } from '../saying';

/** What those who keep the papers do, and those who inspect how they are kept. */
export const aboutKeeping: ActsOf<typeof keepingActs> = {
  verifyJournal: { about: 'body', needs: 'inspect', perform: verifyJournal },
  dispatchDecision: aboutRow(lists.decisions, 'register', dispatchDecision),
  setLegalForce: aboutRow(lists.decisions, 'register', setLegalForce),
  answerRequest: aboutRow(lists.incoming, 'register', answerRequest),
  maskDocument: aboutRow(lists.incoming, 'register', maskDocument),
  keepSigned: aboutRow(lists.minutes, 'register', keepSigned),
  recordDisposal: { about: 'body', needs: 'register', perform: recordDisposal },
};

/** Every row of a body's journal in a year is compared with what was written; what is not the same is named (S8). */
async function verifyJournal(acting: InBody, { year }: ActFields<'verifyJournal'>): Promise<ActAnswer> {
  const { facts, world, language } = acting;
  const { journal } = keepingTexts(language);
  const ofYear = year ?? yearOf(dayOf(world.now()));
  const verified = await verifyAndSeal(world, facts.site, bodyYear(facts.body.nr, ofYear));
  const { entries, faults, waiting, seals } = verified;
  const said = journal.verified(ofYear, { entries, faults: faults.length });
  const named = faults.map(({ kind, id }) => journal.fault[kind](id));
  return done(acting, said, null, [...named, journal.sealed(waiting, seals)]);
}

/** A decision has been sent to somebody who is to carry it out or know of it, under its number. */
async function dispatchDecision(
  acting: InBody,
  decision: Stored<Decision>,
  fields: ActFields<'dispatchDecision'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = keepingTexts(language);
  if (!maySee(acting, decision)) return refuse('notFound', acting.texts.notFound);
  const dispatch = {
    key: `dispatch:${String(decision.id)}:${pressOf(acting)}`,
    actedBy: member.person.upn,
    bodyNr: decision.bodyNr,
    bodyYear: decision.bodyYear,
    decisionId: decision.id,
    to: fields.to,
    on: fields.sentOn,
    number: fields.number,
  };
  const noted = recordDispatch(decision, dispatch, dayOf(world.now()));
  if (!noted.ok) return no(acting, facts, texts.dispatch, noted.refusal);
  const stored = await facts.site.add(lists.dispatches, noted.value);
  return done(acting, texts.dispatched(stored.to, stored.on), stored);
}

/** Somebody finds that a decision can no longer be appealed: a person says it, never the product (DEC-11). */
async function setLegalForce(
  acting: InBody,
  decision: Stored<Decision>,
  fields: ActFields<'setLegalForce'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = keepingTexts(language);
  if (!maySee(acting, decision)) return refuse('notFound', acting.texts.notFound);
  const { meetingId, section } = decision;
  const { postings } = await facts.site.read({ postings: { list: lists.postings, where: { meetingId } } });
  // A § that was approved at once is appealed by its own notices, all else by those of the first minutes.
  const alone = postings.rows.filter((one) => section !== null && one.section === section);
  const posted = alone.length > 0 ? alone : postings.rows.filter((one) => one.section === null && one.edition === 1);
  const set = inForce(
    decision,
    posted.map((one) => one.posted),
    facts.body.rules.appeal,
    { legalForceOn: fields.on, legalForceBy: member.person.upn },
    dayOf(world.now()),
  );
  if (!set.ok) return no(acting, facts, texts.legalForce, set.refusal);
  if (decision.version !== fields.version) return changedByOther(acting);
  const changed = await facts.site.change(lists.decisions, decision, { ...set.value, actedBy: member.person.upn });
  return changed.ok ? done(acting, texts.inForce(fields.on), changed.value) : changedByOther(acting);
}

/** A request for a public document is answered; where something is kept back, how that can be appealed is told with it. */
async function answerRequest(
  acting: InBody,
  incoming: Stored<Incoming>,
  fields: ActFields<'answerRequest'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = keepingTexts(language);
  if (!isRequest(incoming)) return refuse('notARequest', texts.notARequest);
  const { outcome, documents, ground, reasons } = fields;
  const { before, copies } = await facts.site.read({
    before: { list: lists.requestAnswers, where: { incomingId: incoming.id } },
    copies: { list: lists.maskedCopies, where: { incomingId: incoming.id } },
  });
  const wanted = {
    key: `request-answer:${String(incoming.id)}`,
    actedBy: member.person.upn,
    bodyNr: incoming.bodyNr,
    incomingId: incoming.id,
    receivedAt: incoming.receivedAt,
    ...{ outcome, documents, ground: ground.trim(), reasons: reasons.trim() },
  };
  const [earlier] = before.rows;
  // The same answer from the same person is this one: what was said to the first try was lost.
  const own = earlier !== undefined && saysAlready<RequestAnswer>(earlier, wanted) ? earlier : undefined;
  const copied = copies.rows.map(({ documentId }) => documentId);
  const answer = answered(
    own === undefined ? earlier : undefined,
    { ...wanted, answeredOn: dayOf(world.now()) },
    copied,
  );
  if (!answer.ok) return no(acting, facts, texts.request, answer.refusal);
  const stored = own ?? (await facts.site.add(lists.requestAnswers, answer.value));
  return done(acting, texts.answered[outcome], stored, outcome === 'givenOut' ? [] : texts.appeal);
}

function maySee({ facts, member, world }: InBody, decision: Stored<Decision>): boolean {
  const { body, rooms, mandates } = facts;
  return isOpenTo(decision, readerOf(member.person.upn, body.nr, rooms, mandates, dayOf(world.now())));
}
