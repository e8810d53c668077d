import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Body } from '../../../core/bodies/body';
import { day, dayOf, type Day } from '../../../core/calendar';
import type { Stored } from '../../../core/stored';
import {
  enterLiquidation as enter,
  notServed,
  presentAccounts,
  serveMember,
  type WindingUp,
  type WindingUpRefusal,
} from '../../../core/windingUp/windingUp';
import { showing } from '../../../storage/list';
import * as lists from '../../../storage/lists';
import { say } from '../../../texts/said';
import { windingUpTexts } from '../../../texts/windingUp';
import { changedByOther, done, refuse, toConfirm, type InBody } from '../acting';
import { saysAlready } from '../already';

/** No meeting is planned for later. */
const MOST_AHEAD = day('2199-12-31');

/** Begins the liquidation of an association, by a decision after consultation with every member (FIN-14). */
export async function enterLiquidation(acting: InBody, fields: ActFields<'enterLiquidation'>): Promise<ActAnswer> {
  const { facts, member, language, world } = acting;
  const { body } = facts;
  const texts = windingUpTexts(language);
  const { cause, consulted, consultedOn, decidedOn } = fields;
  const key = `windingUp:${String(body.nr)}`;
  const { before } = await facts.site.read({ before: { list: lists.windingUps, where: { key } } });
  const asked = { consulted, consultedOn, decidedOn };
  const [stands] = before.rows;
  const same = { cause, consultedOn, decidedOn, actedBy: member.person.upn };
  // The answer to an earlier press was lost: it has been noted, and no press before it asked for the same.
  if (stands !== undefined && fields.consequencesRead === true && saysAlready(stands, same)) {
    return done(acting, texts.done.entered(body.name, decidedOn), stands);
  }
  const entered = enter({ body, before: stands ?? null }, asked, dayOf(world.now()));
  if (!entered.ok) return refusedWindingUp(acting, entered.refusal);
  if (fields.consequencesRead !== true) return toConfirm(texts.enterAnyway(body.name), texts.enterMeans);
  const stored = await facts.site.add(lists.windingUps, {
    ...{ key, actedBy: member.person.upn, bodyNr: body.nr, title: body.name, cause, consultedOn, decidedOn },
    ...{ finalAccounts: null, served: [], dissolvedOn: null },
  });
  return done(acting, texts.done.entered(body.name, decidedOn), stored);
}

/** Notes the board's final report and accounts of the whole liquidation (FIN-14). */
export async function presentFinalAccounts(
  acting: InBody,
  windingUp: Stored<WindingUp>,
  fields: ActFields<'presentFinalAccounts'>,
): Promise<ActAnswer> {
  const { report, accounts, presentedOn: on, version } = fields;
  const presented = presentAccounts(windingUp, { report, accounts, on }, dayOf(acting.world.now()));
  if (!presented.ok) return refusedWindingUp(acting, presented.refusal);
  return store(acting, windingUp, version, presented.value, windingUpTexts(acting.language).done.presented(on));
}

/**
 * Notes that a member has been served the final report and accounts. With the last of them the association is dissolved:
 * the body and those under it become an archive to read, which is told before it is done (FIN-14).
 */
export async function noteServed(
  acting: InBody,
  windingUp: Stored<WindingUp>,
  fields: ActFields<'noteServed'>,
): Promise<ActAnswer> {
  const { facts, language, world } = acting;
  const texts = windingUpTexts(language);
  const { partyKey, servedOn: on, receipt, version } = fields;
  const members = facts.body.parties;
  // Broken off between the two writes, or asked again: what is left is that the bodies become an archive.
  if (windingUp.dissolvedOn !== null && (facts.body.dissolvedOn ?? null) === null) {
    return dissolve(acting, windingUp, windingUp.dissolvedOn);
  }
  const today = dayOf(world.now());
  const ahead = await meetingDaysAhead(acting, today);
  const served = serveMember(windingUp, { members, ahead }, { partyKey, on, receipt }, today);
  if (!served.ok) return refusedWindingUp(acting, served.refusal);
  const name = nameOf(acting, partyKey);
  const { dissolvedOn } = served.value;
  if (dissolvedOn !== null && fields.consequencesRead !== true) {
    return toConfirm(texts.dissolveAnyway(facts.body.name), [
      ...texts.dissolveMeans,
      ...beneath(facts.body, facts.otherBodies).map((body) => texts.alsoBeneath(body.name)),
    ]);
  }
  const left = notServed(served.value.served, members).map((key) => nameOf(acting, key));
  const answer = await store(acting, windingUp, version, served.value, texts.done.served(name, on, left));
  return dissolvedOn === null || !('done' in answer) ? answer : dissolve(acting, windingUp, dissolvedOn);
}

/** The days of the meetings that the body and those beneath it have left, the first of them first. */
async function meetingDaysAhead({ facts }: InBody, today: Day): Promise<readonly Day[]> {
  const numbers = new Set([facts.body, ...beneath(facts.body, facts.otherBodies)].map(({ nr }) => nr));
  const { meetings } = await facts.site.read({
    meetings: {
      list: showing(lists.meetings, 'bodyNr', 'day', 'stage'),
      where: { day: { from: today, to: MOST_AHEAD } },
    },
  });
  const left = meetings.rows.filter(({ bodyNr, stage }) => numbers.has(bodyNr) && stage !== 'cancelled');
  return left.map(({ day: on }) => on).sort();
}

/** The body and all beneath it are an archive from a day. What is one already stays as it is. */
async function dissolve(acting: InBody, { id, version }: Stored<WindingUp>, on: Day): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const bodies = [facts.body, ...beneath(facts.body, facts.otherBodies)];
  const changes = bodies
    .filter(({ dissolvedOn = null }) => dissolvedOn === null)
    .map((from) => ({ list: lists.bodies, from, to: { dissolvedOn: on, actedBy: member.person.upn } }));
  const outcomes = await facts.site.changeAll(changes);
  if (outcomes.some(({ ok }) => !ok)) return changedByOther(acting);
  return done(acting, windingUpTexts(language).done.dissolved(facts.body.name, on), { id, version });
}

/** The bodies that belong under a body, and under those. */
function beneath(body: Body, others: readonly Stored<Body>[]): readonly Stored<Body>[] {
  const own = others.filter(({ parent }) => parent === body.nr);
  const rest = others.filter(({ parent }) => parent !== body.nr);
  return [...own, ...own.flatMap((one) => beneath(one, rest))];
}

async function store(
  acting: InBody,
  windingUp: Stored<WindingUp>,
  version: string,
  change: Partial<WindingUp>,
  said: string,
): Promise<ActAnswer> {
  const { facts, member } = acting;
  if (windingUp.version !== version) {
    return saysAlready(windingUp, change) ? done(acting, said, windingUp) : changedByOther(acting);
  }
  const wanted = { ...change, actedBy: member.person.upn };
  const changed = await facts.site.change(lists.windingUps, windingUp, wanted);
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}

function refusedWindingUp(acting: InBody, refusal: WindingUpRefusal): ActAnswer {
  const texts = windingUpTexts(acting.language);
  const named =
    refusal.reason === 'notConsulted'
      ? { ...refusal, missing: refusal.missing.map((key) => nameOf(acting, key)) }
      : refusal;
  return refuse(refusal.reason, say(texts.refused, named));
}

function nameOf({ facts }: InBody, key: string): string {
  return facts.parties.find(({ partyKey }) => partyKey === key)?.name ?? key;
}
