import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf } from '../../../core/calendar';
import { giveNotice } from '../../../core/membership/leaving';
import * as lists from '../../../storage/lists';
import { membershipTexts } from '../../../texts/membership';
import { say } from '../../../texts/said';
import { changedByOther, done, refuse, toConfirm, type InBody } from '../acting';

/** Notes that a party has given notice, with the day it has left by the body's own rule (FIN-13). */
export async function noteLeaving(acting: InBody, fields: ActFields<'noteLeaving'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = membershipTexts(language).leaving;
  const { partyKey, noticeOn } = fields;
  const party = facts.parties.find((one) => one.partyKey === partyKey);
  if (party === undefined) return refuse('unknownParty', acting.texts.unknownParty);
  // The answer to an earlier press was lost: the notice stands already.
  if (party.leaving?.noticeOn === noticeOn) return done(acting, texts.noted(party.name, party.leaving), party);
  const noticed = giveNotice({
    party,
    parties: facts.body.parties,
    noticeOn,
    today: dayOf(world.now()),
    rule: facts.body.rules.noticeYears,
  });
  if (!noticed.ok) return refuse(noticed.refusal.reason, say(texts.refused, noticed.refusal));
  const { leaving, years, source } = noticed.value;
  const lines = [texts.time(years, acting.texts.clause(source))];
  if (fields.consequencesRead !== true) return toConfirm(texts.toConfirm(party.name, leaving), lines);
  const changed = await facts.site.change(lists.parties, party, { leaving, actedBy: member.person.upn });
  return changed.ok ? done(acting, texts.noted(party.name, leaving), changed.value, lines) : changedByOther(acting);
}
