import type { ActAnswer, ActFields } from '../../../api/acts';
import { giveCommission as give, received, type Recipient } from '../../../core/assignments/commission';
import { nameOf, representativeOf, rolesOf } from '../../../core/bodies/holding';
import { bodyYear } from '../../../core/bodies/body';
import { mayDo } from '../../../core/bodies/rights';
import { dayOf, yearOf } from '../../../core/calendar';
import { isConfidential } from '../../../core/confidential/confidential';
import type { Decision } from '../../../core/decisions/decision';
import { justPlace, placeOfBody, type Place } from '../../../core/matters/place';
import { BEFORE_THE_PRODUCT } from '../../../core/meetings/meeting';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { assignmentTexts } from '../../../texts/assignments';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { tell } from '../../outbox/telling';
import { done, refuse, type InBody } from '../acting';
import { actorOf, hereOf } from '../matters/receiving';

type Fields = ActFields<'giveCommission'>;

/** Who has it, and the body where they find it: null where that is the one that gives it. */
interface Found {
  readonly recipient: Recipient;
  readonly at: { readonly bodyNr: number; readonly place: Place } | null;
}

/**
 * Gives another body, a group, a function or a person an assignment by a day, to be reported back here (BAD-05, BAD-10,
 * PL-07). It stands in this body as any assignment does, and in the body that has it as received.
 */
export async function giveCommission(acting: InBody, fields: Fields): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = assignmentTexts(language);
  const { site, body } = facts;
  const upn = member.person.upn;
  const today = dayOf(world.now());
  const named = [fields.toBody, fields.toGroup, fields.operation, fields.upn].filter((one) => one !== undefined);
  if (named.length !== 1) return refuse('oneRecipient', texts.oneRecipient);
  const [found, decision] = await Promise.all([recipientOf(acting, fields), decisionOf(acting, fields.decision)]);
  if (found === undefined || decision === 'none') return refuse('unknownRecipient', texts.unknownRecipient);
  const here = justPlace(hereOf(acting));
  const decided = give({
    ...{ today, key: `commission:${acting.key}`, actedBy: upn, bodyNr: body.nr },
    ...{ bodyYear: bodyYear(body.nr, yearOf(today)), meetingId: decision?.meetingId ?? BEFORE_THE_PRODUCT },
    ...{ matterId: decision?.matterId ?? null, itemTitle: decision?.itemTitle ?? '', what: fields.what },
    ...{ due: fields.due, kind: fields.kind, takesPartIn: fields.takesPartIn, recipient: found.recipient },
    commissioner: { body: here, decisionKey: decision?.key ?? null },
    ...{ room: null, ground: null },
  });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  const answers = answersFor(acting, found.recipient);
  const given = await site.add(lists.assignments, { ...decided.value, upn: answers });
  if (found.at === null) {
    await tell(world, site, {
      ...{ bodyNr: body.nr, meetingId: null, kind: 'assignmentGiven', aboutId: given.id, about: String(given.id) },
      ...{ to: answers === null ? [] : [answers], actedBy: upn },
    });
    return done(acting, texts.done.given(given.who, given.due), given);
  }
  const { bodyNr, place } = found.at;
  const row = await site.add(
    lists.receivedCommissions,
    received({ ...given, ...decided.value }, place, { bodyNr, on: today }),
  );
  if (given.matterId !== null) {
    await site.add(lists.hops, {
      ...{ key: `hop:${given.key}`, actedBy: upn, matterId: given.matterId, day: today },
      ...{ personName: actorOf(acting).name, at: here, outcome: 'assigned', from: null, to: place, document: null },
    });
  }
  await tell(world, site, {
    ...{ bodyNr, meetingId: null, kind: 'commissionReceived', aboutId: row.id, about: String(row.id) },
    ...{ to: await preparersOf(acting, bodyNr), actedBy: upn },
  });
  return done(acting, texts.done.given(given.who, given.due), given);
}

async function recipientOf({ facts, member }: InBody, fields: Fields): Promise<Found | undefined> {
  const { organisation } = member.site;
  const number = (address: string) => find(address, [member])?.number;
  if (fields.toBody !== undefined) {
    const nr = number(fields.toBody);
    const body = [facts.body, ...facts.otherBodies].find((one) => one.nr === nr);
    if (body === undefined) return undefined;
    const place = justPlace(placeOfBody(body, organisation));
    return { recipient: { kind: 'place', place }, at: { bodyNr: body.nr, place } };
  }
  if (fields.toGroup !== undefined) {
    const id = number(fields.toGroup);
    if (id === undefined) return undefined;
    const [group] = (await facts.site.read({ found: { list: lists.workingGroups, where: { id } } })).found.rows;
    if (group === undefined) return undefined;
    const place: Place = { kind: 'group', key: group.key, name: group.name, organisation };
    return { recipient: { kind: 'place', place }, at: { bodyNr: group.bodyNr, place } };
  }
  if (fields.operation !== undefined) {
    const { operation: name, partyKey } = fields;
    const known = partyKey !== undefined && facts.body.parties.includes(partyKey);
    return known ? { recipient: { kind: 'operation', name, partyKey }, at: null } : undefined;
  }
  const upn = fields.upn ?? '';
  const name = nameOf(facts.mandates, upn);
  return name === undefined ? undefined : { recipient: { kind: 'person', upn, name }, at: null };
}

/** Who is reminded of it: the person, or the representative of the party whose function has it. */
function answersFor({ facts, world }: InBody, recipient: Recipient): string | null {
  if (recipient.kind === 'person') return recipient.upn;
  if (recipient.kind === 'place') return null;
  const on = dayOf(world.now());
  return representativeOf(facts.mandates, facts.body.nr, recipient.partyKey, on)?.upn ?? null;
}

async function decisionOf(
  { facts, member }: InBody,
  address: string | undefined,
): Promise<Stored<Decision> | null | 'none'> {
  if (address === undefined) return null;
  const id = find(address, [member])?.number;
  if (id === undefined) return 'none';
  const { found } = await facts.site.read({ found: { list: lists.decisions, where: { id } } });
  // What is confidential stays in its room: an assignment to another body is read by others than those named.
  return found.rows.find((one) => one.bodyNr === facts.body.nr && !isConfidential(one)) ?? 'none';
}

/** UPNs of those who prepare the meetings of a body: who hears of what comes to it. */
async function preparersOf({ facts, world }: InBody, bodyNr: number): Promise<readonly string[]> {
  const { held } = await facts.site.read({ held: { list: lists.mandates, where: { bodyNr } } });
  const on = dayOf(world.now());
  const upns = [...new Set(held.rows.map(({ upn }) => upn))];
  return upns.filter(
    (upn) => mayDo('prepare', { roles: rolesOf(held.rows, bodyNr, upn, on), chairsMeeting: 'doesNotChair' }) === 'yes',
  );
}
