import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf, momentOf, type ClockTime } from '../../../core/calendar';
import type { Stored } from '../../../core/stored';
import { markEntryDone } from '../../../core/yearWheel/editing';
import { datedOf, type WheelRow } from '../../../core/yearWheel/row';
import { sendLogOf } from '../../../core/yearWheel/sendLog';
import * as lists from '../../../storage/lists';
import { wheelTexts } from '../../../texts/wheel';
import { done, refuse, type InBody } from '../acting';
import { saysAlready } from '../already';
import { refusedWheel, store } from './editing';

/** Noon: a sending is noted by its day, and noon is on that day in every time of the year. */
const NOON = '12:00' as ClockTime;

/** Notes that what an entry says is done. */
export async function markDone(
  acting: InBody,
  row: Stored<WheelRow>,
  fields: ActFields<'markDone'>,
): Promise<ActAnswer> {
  const { upn } = acting.member.person;
  const said = wheelTexts(acting.language).done.done(row.title);
  if (saysAlready(row, { doneOn: fields.doneOn, actedBy: upn })) return done(acting, said, row);
  const marked = markEntryDone(row, fields.doneOn, dayOf(acting.world.now()));
  if (!marked.ok) return refusedWheel(acting, marked.refusal);
  return store(acting, row, fields.version, marked.value, said);
}

/** Notes that a duty was sent to one member; how it stands with each of them comes with the answer (FIN-04, FIN-05). */
export async function recordSending(
  acting: InBody,
  row: Stored<WheelRow>,
  fields: ActFields<'recordSending'>,
): Promise<ActAnswer> {
  const { facts, member, texts, language, world } = acting;
  const said = wheelTexts(language);
  const entry = datedOf(row);
  const { partyKey, sentOn, forecast } = fields;
  if (entry === undefined) return refuse('noDuty', said.noDuty);
  if (!facts.body.parties.includes(partyKey)) return refuse('unknownParty', texts.unknownParty);
  const today = dayOf(world.now());
  if (sentOn > today) return refusedWheel(acting, { reason: 'notYet', daysAhead: 1 });
  const sending = await facts.site.add(lists.sendings, {
    key: `sending:${row.key}:${partyKey}:${sentOn}:${forecast}`,
    actedBy: member.person.upn,
    bodyNr: facts.body.nr,
    entry: row.key,
    partyKey,
    sentAt: momentOf(sentOn, NOON),
    forecast,
  });
  const { sendings } = await facts.site.read({ sendings: { list: lists.sendings, where: { entry: row.key } } });
  const log = sendLogOf(entry, facts.body.parties, sendings.rows);
  const nameOf = new Map(facts.parties.map((party) => [party.partyKey, party.name] as const));
  const lines = log.members.map((one) => said.sentTo(nameOf.get(one.partyKey) ?? one.partyKey, one));
  return done(acting, said.done.sent(row.title, log.sent, log.of), sending, lines);
}
