import { NOTHING_SAID, type Mandate, type Role } from '../bodies/mandate';
import type { Language, Person, Reach } from '../people/person';
import type { ImportFacts, Wish } from './facts';
import { bodyOf, nearlyKnown, partyCalled, personOf } from './lookUp';
import type { RowReader } from './rowReader';

const ROLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  chair: ['ordförande', 'chairperson', 'ordf'],
  viceChair: ['vice ordförande', 'vice ordf', 'vice chair'],
  deputy: ['ersättare för ordföranden', 'ställföreträdare'],
  jointPreparer: ['gemensam beredning', 'avdelningschef', 'joint preparer', 'bereder'],
  associationManager: ['förbundschef', 'association manager'],
  coordinator: ['samordnare'],
  processLeader: ['processledare', 'process leader'],
  secretary: ['sekreterare'],
  representative: ['representant', 'ledamot', 'ordinarie', 'member'],
  substitute: ['ersättare', 'suppleant'],
  otherRepresentative: ['annan företrädare', 'other representative', 'övrig'],
  auditor: ['revisor'],
  registrar: ['registrator'],
  inspector: ['inspektör', 'arkivinspektör', 'tillsyn'],
  delegate: ['delegerad', 'har delegation'],
  guest: ['inbjuden', 'gäst', 'adjungerad'],
};
const DECIDES_WORDS = {
  withMandate: ['ja', 'yes', 'med mandat', 'x', 'true'],
  withoutMandate: ['nej', 'no', 'utan mandat', 'false'],
} as const;
const REACH_WORDS: Readonly<Record<Reach, readonly string[]>> = {
  teams: ['teams'],
  mail: ['e-post', 'mejl', 'e-mail'],
  both: ['båda', 'teams och e-post'],
};
const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['svenska', 'swedish'],
  en: ['engelska', 'english'],
};
/** The roles a person has on behalf of a party. */
const FOR_A_PARTY: readonly Role[] = ['representative', 'substitute', 'otherRepresentative'];

/**
 * A row of a member register: a mandate, and the person where the register has none with that account or address. A
 * person who is known is left as they are: what reaches them, and what they sign in with, is never changed by a file.
 * `facts.people` are those known and those of earlier rows.
 */
export function readMember(row: RowReader, facts: ImportFacts): readonly Wish[] {
  const body = bodyOf(row, facts);
  const account = row.account('account');
  const mail = row.account('mail');
  const role = row.needed('role', row.word('role', ROLE_WORDS));
  const party = row.said('party') === '' ? null : partyCalled(row, facts, 'party', row.said('party'));
  const decides = row.word('decides', DECIDES_WORDS);
  const from = row.needed('from', row.day('from'));
  const to = row.day('to');
  const reach = row.word('reach', REACH_WORDS);
  const language = row.word('language', LANGUAGE_WORDS);
  const name = row.text('name');
  if (row.said('account') === '') row.needed('mail', mail);
  if (from !== undefined && to !== undefined && to < from) row.fault('to', { reason: 'endsFirst', from, to });
  if (role !== undefined && party === null && FOR_A_PARTY.includes(role)) row.fault('party', { reason: 'partyNeeded' });
  const upn = account ?? mail;
  const found = upn === undefined ? undefined : personOf(row, facts.people, account, mail);
  if (upn === undefined || found === undefined) return [];
  const person = found.person ?? newPerson(row, facts, { upn, name: row.needed('name', name), mail, reach, language });
  if (body === undefined || role === undefined || from === undefined || party === undefined || person === undefined)
    return [];
  const mandate: Mandate = {
    key: `mandate:${String(body.nr)}:${person.upn}:${role}:${from}`,
    actedBy: facts.actedBy,
    bodyNr: body.nr,
    upn: person.upn,
    personName: name ?? person.name,
    role,
    partyKey: party,
    decides: decides ?? (role === 'representative' ? 'withMandate' : 'withoutMandate'),
    from,
    to: to ?? null,
    ...NOTHING_SAID,
  };
  const { place } = row;
  const label = [body.shortName, mandate.personName, row.said('role'), row.said('party')]
    .filter((one) => one !== '')
    .join(', ');
  return [
    ...(found.person === undefined
      ? [{ list: 'people', entity: person, says: [], place, label: `${person.name} (${person.upn})` } as const]
      : []),
    {
      list: 'mandates',
      entity: mandate,
      says: [
        'partyKey',
        ...(decides === undefined ? [] : (['decides'] as const)),
        ...(to === undefined ? [] : (['to'] as const)),
      ],
      place,
      label,
    },
  ];
}

function newPerson(
  row: RowReader,
  facts: ImportFacts,
  said: {
    readonly upn: string;
    readonly name: string | undefined;
    readonly mail: string | undefined;
    readonly reach: Reach | undefined;
    readonly language: Language | undefined;
  },
): Person | undefined {
  const { upn, name, mail, reach, language } = said;
  if (name === undefined) return undefined;
  const near = nearlyKnown(facts, upn);
  if (near !== undefined)
    row.remark(row.said('account') === '' ? 'mail' : 'account', { reason: 'nearlyKnown', given: upn, near });
  return {
    key: `person:${upn}`,
    actedBy: facts.actedBy,
    upn,
    name,
    mail: mail ?? upn,
    reach: reach ?? 'teams',
    language: language ?? 'sv',
    identity: null,
    conversation: null,
    settings: null,
  };
}
