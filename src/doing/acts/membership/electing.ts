import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Resolution } from '../../../core/decisions/resolution';
import { electedKey, electWithin as elect, type Elect } from '../../../core/membership/electing';
import { numberOf } from '../../../core/minutes/sections';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { membershipTexts } from '../../../texts/membership';
import { find } from '../../addressing';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, toConfirm, type InBody } from '../acting';
import { no } from '../saying';

/**
 * Elects one of the body's own members to an office, by the resolution the election rests on (SFB-07): the board its chair
 * and vice chair, and the seats of its working committee. Whom it ends is told first; the new mandate is given before.
 */
export async function electWithin(
  acting: InBody,
  resolution: Stored<Resolution>,
  fields: ActFields<'electWithin'>,
): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const texts = membershipTexts(language);
  const { site } = facts;
  const actedBy = member.person.upn;
  const nr = fields.body === undefined ? facts.body.nr : find(fields.body, [member])?.number;
  const body = [facts.body, ...facts.otherBodies].find((one) => one.nr === nr);
  if (body === undefined || (body.nr !== facts.body.nr && body.parent !== facts.body.nr)) {
    return refuse('notItsCommittee', texts.notItsCommittee);
  }
  const read = await site.read({
    mandates: { list: lists.mandates, where: { bodyNr: body.nr } },
    sections: { list: lists.sections, where: { bodyYear: resolution.bodyYear } },
  });
  const { office, upn, from } = fields;
  const command: Elect = {
    electing: { bodyNr: facts.body.nr, name: facts.body.name, mandates: facts.mandates },
    ...{
      bodyNr: body.nr,
      parties: body.parties,
      rule: body.rules.electedWithin,
      resolution,
      office,
      upn,
      from,
      to: fields.to ?? null,
      actedBy,
    },
    mandates: [],
  };
  const key = electedKey(command);
  // Given before the answer was lost: what it gave does not stand against it.
  const decided = elect({ ...command, mandates: read.mandates.rows.filter((one) => one.key !== key) });
  if (!decided.ok) return no(acting, facts, texts.elect, decided.refusal);
  if (resolution.version !== fields.version) return changedByOther(acting);
  const { mandate, ends } = decided.value;
  const section = numberOf(read.sections.rows, resolution.itemId);
  const text = texts.elected(mandate.personName, office, body.name, from);
  const lines = [
    texts.restsOn(resolution.title, resolution.decidedOn, section ?? null),
    ...ends.map((one) => texts.ended(one.mandate.personName, office, one.to)),
  ];
  if (ends.length > 0 && fields.consequencesRead !== true) {
    return toConfirm(texts.electToConfirm(mandate.personName, office, body.name, from), lines);
  }
  const added = await site.add(lists.mandates, mandate);
  const changed = await site.changeAll(
    ends.map((one) => ({ list: lists.mandates, from: one.mandate, to: { to: one.to, actedBy } })),
  );
  if (changed.some((one) => !one.ok)) return changedByOther(acting);
  await tellOf(acting, body.nr, { id: added.id, upn: added.upn }, 'roleGiven');
  for (const { mandate: left } of ends) await tellOf(acting, body.nr, left, 'roleEnded');
  return done(acting, text, added, lines);
}

async function tellOf(
  { world, facts, member }: InBody,
  bodyNr: number,
  { id, upn }: { readonly id: number; readonly upn: string },
  kind: 'roleGiven' | 'roleEnded',
): Promise<void> {
  await tell(world, facts.site, {
    ...{ bodyNr, meetingId: null, kind, aboutId: id, about: `${String(id)}-elected` },
    ...{ to: [upn], actedBy: member.person.upn },
  });
}
