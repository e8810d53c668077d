import type { ActAnswer, ActFields } from '../../../api/acts';
import { nameOf } from '../../../core/bodies/holding';
import type { Mandate } from '../../../core/bodies/mandate';
import { addDays, dayOf, type Day } from '../../../core/calendar';
import { endRole, gapsOn, giveRole } from '../../../core/membership/roles';
import { sameUpn } from '../../../core/people/person';
import { findPersonalId } from '../../../core/privacy/personalId';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { membershipTexts } from '../../../texts/membership';
import { say } from '../../../texts/said';
import { tell } from '../../outbox/telling';
import { changeOwn } from '../../settings/ownRow';
import { changedByOther, done, refuse, toConfirm, type InBody } from '../acting';
import { pressOf } from '../press';

/**
 * Gives somebody a role in the body from a day: representative, substitute, deputy, delegate. Somebody new to the register
 * is written in it. Those who may read follow the mandates by themselves.
 */
export async function giveOne(acting: InBody, fields: ActFields<'giveRole'>): Promise<ActAnswer> {
  const { facts, member, standing, language } = acting;
  const texts = membershipTexts(language);
  const upn = fields.upn.toLowerCase();
  if (findPersonalId([upn, fields.name, fields.mail, fields.appointedBy].join('\n')) === 'found') {
    return refuse('personalId', acting.texts.personalId);
  }
  const { people } = await facts.site.read({ people: { list: lists.people, where: { upn } } });
  const [known] = people.rows;
  const name = known?.name ?? fields.name ?? '';
  // Somebody who has been forgotten has no address here, and is reached again by the one that is given now.
  const mail = known === undefined || known.mail === '' ? (fields.mail ?? '') : known.mail;
  if (name === '' || mail === '') {
    return refuse('personUnknown', say(texts.give, { reason: 'personUnknown', upn }));
  }
  const { role, from, rights } = fields;
  const key = `role:${String(facts.body.nr)}:${upn}:${pressOf(acting)}`;
  const decided = giveRole(
    {
      bodyNr: facts.body.nr,
      parties: facts.body.parties,
      rules: facts.body.rules,
      // Given before the answer was lost: what it gave does not stand against it.
      mandates: facts.mandates.filter((one) => one.key !== key),
      asker: standing,
      actedBy: member.person.upn,
      key,
    },
    {
      ...{ upn, personName: name, role, from, rights },
      partyKey: fields.partyKey ?? null,
      to: fields.to ?? null,
      substituteFor: fields.substituteFor ?? null,
      appointedBy: fields.appointedBy ?? null,
    },
  );
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.give, decided.refusal));
  if (known === undefined) await register(acting, upn, name, mail);
  else if (known.mail === '') await changeOwn({ site: facts.site, person: known }, { mail: mail.toLowerCase() });
  const added = await facts.site.add(lists.mandates, decided.value);
  await tellOf(acting, added, 'roleGiven');
  const gaps = gapLines(acting, [...facts.mandates, added], from);
  return done(acting, texts.given(name, role, from, added.to), added, gaps);
}

/** Ends a role on a last day, after telling what it leaves: parties without a representative, turns without a chair. */
export async function endOne(
  acting: InBody,
  mandate: Stored<Mandate>,
  fields: ActFields<'endRole'>,
): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = membershipTexts(language);
  const { personName, role } = mandate;
  const decided = endRole(mandate, fields.lastDay, dayOf(world.now()));
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.end, decided.refusal));
  if (mandate.version !== fields.version) return changedByOther(acting);
  const after = facts.mandates.map((one) => (one.id === mandate.id ? { ...one, ...decided.value } : one));
  const lines = [
    ...gapLines(acting, after, addDays(fields.lastDay, 1)),
    ...facts.meetings
      .filter(({ day, turnOf }) => day > fields.lastDay && turnOf !== null && sameUpn(turnOf, mandate.upn))
      .map(({ day }) => texts.turnLeft(day)),
  ];
  if (fields.consequencesRead !== true) return toConfirm(texts.endToConfirm(personName, role, fields.lastDay), lines);
  const changed = await facts.site.change(lists.mandates, mandate, { ...decided.value, actedBy: member.person.upn });
  if (!changed.ok) return changedByOther(acting);
  await tellOf(acting, changed.value, 'roleEnded');
  return done(acting, texts.ended(personName, role, fields.lastDay), changed.value, lines);
}

/** The parties that nobody represents on a day, of those somebody did: old gaps are told where the body is shown. */
function gapLines({ facts, language }: InBody, after: readonly Mandate[], on: Day): readonly string[] {
  const { body, mandates, parties } = facts;
  const before = gapsOn(body.parties, mandates, body.nr, on);
  const texts = membershipTexts(language);
  return gapsOn(body.parties, after, body.nr, on)
    .filter((key) => !before.includes(key))
    .map((key) => texts.gap(parties.find(({ partyKey }) => partyKey === key)?.name ?? key, on));
}

async function register({ facts, member, language }: InBody, upn: string, name: string, mail: string): Promise<void> {
  await facts.site.add(lists.people, {
    key: `person:${upn}`,
    actedBy: member.person.upn,
    upn,
    name,
    mail: mail.toLowerCase(),
    // Until they have signed in, mail is the only way that is known.
    reach: 'mail',
    language,
    identity: null,
    conversation: null,
    settings: null,
  });
}

async function tellOf(acting: InBody, mandate: Stored<Mandate>, kind: 'roleGiven' | 'roleEnded'): Promise<void> {
  const { world, facts, member } = acting;
  await tell(world, facts.site, {
    bodyNr: facts.body.nr,
    meetingId: null,
    kind,
    aboutId: mandate.id,
    about: `${String(mandate.id)}-${mandate.to ?? ''}`,
    to: [mandate.upn],
    actedBy: member.person.upn,
  });
}

/** The name the register has for somebody, or the user name itself. */
export function named(mandates: readonly Mandate[], upn: string): string {
  return nameOf(mandates, upn) ?? upn;
}
