import { readOrganisation } from '../../src/storage/organisation/readOrganisation';
import { describeFault } from '../../src/storage/organisation/fault';
import type { OrganisationFile } from '../../src/storage/organisation/schema';

/** The year the city stands in: the last of its years. */
export const THIS_YEAR = 2026;
/** Owns the site. */
export const OWNER = 'olga.ask@storstad.example';
export const SITE = '/sites/samverka-storstad';

const FIRST = ['Alva', 'Bo', 'Cecilia', 'Dag', 'Elin', 'Frej', 'Gun', 'Hugo', 'Inga', 'Jarl', 'Kim', 'Lova', 'Mio'];
const LAST = ['Alm', 'Borg', 'Ceder', 'Dahl', 'Ek', 'Fors', 'Gran', 'Hav', 'Ivars', 'Jord', 'Kvist', 'Lind', 'Moss'];
const PLACES = ['Almvik', 'Bergsjöby', 'Dalängen', 'Ekhamn', 'Fiskebro', 'Granlida', 'Hedåker', 'Kvarnö', 'Lundstrand'];
const PARTIES = [
  ['skola', 'Skolförvaltningen'],
  ['omsorg', 'Omsorgsförvaltningen'],
  ['kultur', 'Kulturförvaltningen'],
  ['miljo', 'Miljöförvaltningen'],
  ['bygg', 'Byggnadsförvaltningen'],
  ['fritid', 'Fritidsförvaltningen'],
  ['region', 'Region Storstad'],
  ['ledning', 'Stadsledningen'],
] as const;
const REPRESENTATIVES = 6;
/** Three neighbours share their representatives, five their process leader. */
const SHARED_BY = { representatives: 3, leaders: 5 };
const MEETING_MONTHS = ['02', '04', '06', '09', '11'];

/** A city with this many forums, of which the first is that of the whole city: everybody and everything made up. */
export function cityOf(bodies: number): OrganisationFile {
  const numbers = Array.from({ length: bodies }, (_, at) => at + 1);
  const people = new Map<string, string>([[OWNER, 'Olga Ask']]);
  const person = (role: string, number: number): string => {
    const name = `${at(FIRST, number)} ${at(LAST, Math.floor(number / FIRST.length) + number)}`;
    const upn = `${role}.${String(number)}@storstad.example`;
    people.set(upn, name);
    return upn;
  };
  const mandates = numbers.flatMap((body) => [
    mandate(body, person('ordf', body), 'chair', partyOf(body)),
    mandate(body, person('processledare', Math.ceil(body / SHARED_BY.leaders)), 'processLeader', null),
    ...Array.from({ length: REPRESENTATIVES }, (_, seat) => {
      const number = Math.ceil(body / SHARED_BY.representatives) * REPRESENTATIVES + seat;
      return mandate(body, person('ledamot', number), 'representative', partyOf(body + seat + 1));
    }),
  ]);
  const read = readOrganisation(
    JSON.stringify({
      organisation: {
        name: 'storstad',
        title: 'Storstads stad',
        site: SITE.slice('/sites/'.length),
        tenant: '7d1b2c3e-4f50-4a61-9b72-8c93d0a4e5f6',
        recordsCreator: 'Samverkansnämnden i Storstad',
        agreement: 'Överenskommelse om samverkan i Storstad',
      },
      siteOwners: [OWNER],
      parties: PARTIES.map(([key, name]) => ({ key, name })),
      ruleSets: { areaForum: RULES, cityForum: RULES },
      bodies: numbers.map((nr) => bodyOf(nr)),
      people: [...people].map(([upn, name]) => ({ name, upn, mail: upn })),
      mandates,
      yearWheel: numbers.flatMap((body) => MEETING_MONTHS.map((month) => wheel(body, month))),
      meetings: numbers.flatMap((body) => MEETING_MONTHS.map((month) => meeting(body, THIS_YEAR + 1, month))),
    }),
  );
  if (!read.ok) throw new Error(read.refusal.slice(0, 5).map(describeFault).join('\n'));
  return read.value;
}

const SOURCE = { document: 'Arbetsformer', clause: 'Mötesformer' };
const RULES = {
  proposalDaysBefore: { value: 14, source: SOURCE },
  agendaDaysBefore: { value: 7, source: SOURCE },
  minMeetingsPerYear: { value: 4, source: SOURCE },
  meetingMode: { value: 'digital', source: SOURCE },
  chair: { value: { kind: 'fixed' }, source: SOURCE },
  preparedBy: { value: 'chair', source: SOURCE },
  recordKind: { value: 'notes', source: SOURCE },
  insight: { value: 'organisation', source: SOURCE },
};

function bodyOf(nr: number): object {
  const place = `${at(PLACES, nr)} ${String(nr)}`;
  return {
    nr,
    name: nr === 1 ? 'Stadens samverkansforum' : `Forum ${place}`,
    shortName: nr === 1 ? 'Staden' : place,
    kind: nr === 1 ? 'cityForum' : 'areaForum',
    conveners: [partyOf(nr)],
    // Every tenth is closed to others.
    ...(nr % 10 === 0 ? { rules: { insight: { value: 'members', source: SOURCE } } } : {}),
  };
}

function mandate(body: number, upn: string, role: string, party: string | null): object {
  return { person: upn, body, role, party, from: `${String(THIS_YEAR - 1)}-01-01` };
}

function meeting(body: number, year: number, month: string): object {
  return {
    body,
    day: `${String(year)}-${month}-${String((body % 27) + 1).padStart(2, '0')}`,
    starts: '13:00',
    ends: '15:00',
  };
}

function wheel(body: number, month: string): object {
  return { body, year: THIS_YEAR + 1, month: Number(month), title: `Årets frågor, månad ${month}`, theme: 'safety' };
}

/** The key of a party, by any number. */
export function partyOf(number: number): string {
  return at(PARTIES, number)[0];
}

function at<Thing>(things: readonly Thing[], number: number): Thing {
  const thing = things[number % things.length];
  if (thing === undefined) throw new RangeError('There is nothing to choose from.');
  return thing;
}
