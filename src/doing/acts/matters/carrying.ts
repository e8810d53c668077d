import type { ActAnswer, ActFields } from '../../../api/acts';
import { bodyYear } from '../../../core/bodies/body';
import { dayOf, yearOf } from '../../../core/calendar';
import {
  answerCarried as answered,
  carryQuestion as carry,
  returnAnswer,
  type KeptQuestion,
} from '../../../core/matters/carriedQuestion';
import { passOn, type PassedOn } from '../../../core/matters/passing';
import { justPlace, type Place } from '../../../core/matters/place';
import { sameUpn } from '../../../core/people/person';
import { findPersonalId } from '../../../core/privacy/personalId';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { may } from '../../meetings/standing';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { clauseOf } from '../clause';
import { handOn } from './handing';
import { actorOf, hereOf, meetingBefore, receivingOf, type Receiving } from './receiving';

type Fields = ActFields<'carryQuestion'>;

/**
 * Carries a question between a project and the body (PL-08). It is a matter with its way; from a project it is put before
 * the body's meeting, to a project it goes to the one who answers there. The question is stored last: with it, all is done.
 */
export async function carryQuestion(acting: InBody, fields: Fields): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  const { upn } = member.person;
  const [project, to] = await Promise.all([projectOf(acting, fields.project), receivingOf(acting, [facts.body])]);
  const [receiving] = to;
  if (project === undefined || receiving === undefined) return refuse('unknownProject', texts.unknownProject);
  const here = justPlace(hereOf(acting));
  const fromProject = fields.direction === 'fromProject';
  const on = dayOf(world.now());
  const key = `carried:${acting.key}`;
  const asked = fields.upn.toLowerCase();
  const decided = carry({
    ...{ key, askedOn: on, title: fields.title, question: fields.question },
    ...(fromProject ? { from: project, to: here, askedBy: asked } : { from: here, to: project, askedBy: upn }),
  });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  const passed = fromProject ? putBeforeBody(acting, fields, { project, receiving, key }) : undefined;
  if (passed?.ok === false)
    return refuse(passed.refusal.reason, say(texts.refused, passed.refusal), clauseOf(passed.refusal));
  const matter = await facts.site.add(lists.matters, {
    ...{ key: `matter:${key}`, actedBy: upn, bodyNr: facts.body.nr, bodyYear: bodyYear(facts.body.nr, yearOf(on)) },
    ...{ title: decided.value.title, status: 'open', openedOn: on, proposalId: null, closedBecause: '' },
    cameFrom: null,
  });
  const day = passed === undefined ? null : await meetingDay(acting, receiving, passed.value, matter.id);
  if (passed === undefined) {
    await facts.site.add(lists.hops, {
      ...{ key: `hop:${key}`, actedBy: upn, matterId: matter.id, day: on, personName: actorOf(acting).name },
      ...{ at: here, outcome: 'passedOn', from: null, to: project, document: null },
    });
  }
  const stored = await facts.site.add(lists.carriedQuestions, {
    ...{ ...decided.value, actedBy: upn, bodyNr: facts.body.nr, matterId: matter.id },
    asked: fromProject ? null : asked,
  });
  if (!fromProject) await tellOf(acting, stored, 'questionCarried', asked);
  return done(acting, texts.done.questionCarried(decided.value.to.name, day), stored);
}

/** Answers a carried question: the answer goes back to the one who asked, which is what closes it (PL-08). */
export async function answerCarried(
  acting: InBody,
  question: Stored<KeptQuestion>,
  fields: ActFields<'answerCarried'>,
): Promise<ActAnswer> {
  const { facts, member, standing, world, language } = acting;
  const texts = matterTexts(language);
  const on = dayOf(world.now());
  const { upn } = member.person;
  const theirs = question.asked !== null && sameUpn(question.asked, upn);
  if (!theirs && may(standing, 'note') === 'no') return refuse('notYoursToAnswer', texts.notYoursToAnswer);
  if (findPersonalId(fields.answer) === 'found') return refuse('personalId', acting.texts.personalId);
  const decided = answered(question, fields.answer, on);
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (question.version !== fields.version) return changedByOther(acting);
  const back = returnAnswer({ ...question, ...decided.value }, on);
  if (!back.ok) return refuse(back.refusal.reason, say(texts.refused, back.refusal));
  const { from, to, matterId, key, id } = question;
  await facts.site.add(lists.hops, {
    ...{ key: `hop:answer:${key}`, actedBy: upn, matterId, day: on, personName: actorOf(acting).name },
    ...{ at: to, outcome: 'answered', from: null, to: from, document: null },
  });
  const changed = await facts.site.change(lists.carriedQuestions, question, {
    ...{ answer: decided.value.answer, returnedOn: back.value.returnedOn, actedBy: upn },
  });
  if (!changed.ok) return changedByOther(acting);
  await tellOf(acting, { id }, 'questionAnswered', back.value.to);
  return done(acting, texts.done.carriedAnswered(from.name), changed.value);
}

async function projectOf({ facts, member }: InBody, address: string): Promise<Place | undefined> {
  const id = find(address, [member])?.number;
  if (id === undefined) return undefined;
  const [project] = (await facts.site.read({ found: { list: lists.projects, where: { id } } })).found.rows;
  return (
    project && { kind: 'project', key: project.projectKey, name: project.name, organisation: member.site.organisation }
  );
}

function putBeforeBody(
  acting: InBody,
  fields: Fields,
  { project, receiving, key }: { readonly project: Place; readonly receiving: Receiving; readonly key: string },
) {
  return passOn({
    ...{ now: acting.world.now(), from: project, to: receiving.place, rules: receiving.body.rules, key },
    ...meetingBefore(acting, receiving, fields.meetingId),
    line: { matterId: 0, title: fields.title, description: '', kind: 'question' },
    ...{ by: actorOf(acting), outcome: 'passedOn' },
    reason: matterTexts('sv').cameFrom(project.name, fields.question),
    asException: fields.askException === true ? 'ask' : 'no',
  });
}

async function meetingDay(acting: InBody, to: Receiving, passed: PassedOn, matterId: number) {
  const proposal = await handOn(acting, to, passed, matterId);
  return to.meetings.find(({ id }) => id === proposal.meetingId)?.day ?? null;
}

async function tellOf(
  { world, facts, member }: InBody,
  { id }: { readonly id: number },
  kind: 'questionCarried' | 'questionAnswered',
  to: string,
): Promise<void> {
  await tell(world, facts.site, {
    ...{ bodyNr: facts.body.nr, meetingId: null, kind, aboutId: id, about: String(id) },
    ...{ to: [to], actedBy: member.person.upn },
  });
}
