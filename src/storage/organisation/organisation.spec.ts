import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../core/stored';
import { describeFault, type Fault } from './fault';
import { entitiesOf, type OrganisationEntities } from './entities';
import { readOrganisation } from './readOrganisation';
import type { OrganisationFile } from './schema';

const root = join(__dirname, '..', '..', '..');
const goteborg = readFileSync(join(root, 'local/examples/goteborg.yaml'), 'utf8');

describe('The organisation file of Göteborg', () => {
  const file = read(goteborg);
  const rows = entitiesOf(file);

  it('has the four area forums and the city-wide forum (FSS-01, FSG-01)', () => {
    expect(rows.bodies.map(({ nr, shortName, conveners }) => [nr, shortName, conveners])).toEqual([
      [1, 'Centrum', ['sf-centrum']],
      [2, 'Hisingen', ['sf-hisingen']],
      [3, 'Nordost', ['sf-nordost']],
      [4, 'Sydväst', ['sf-sydvast']],
      [5, 'Stadengemensamma forumet', ['sf-centrum', 'sf-hisingen', 'sf-nordost', 'sf-sydvast']],
    ]);
  });

  it('gives each rule its source and leaves the undecided undecided (AMB-06, FSG-06)', () => {
    const [centrum, , , sydvast, city] = rows.bodies;
    const source = { document: 'Arbetsformer', clause: 'Beredning' };
    expect(centrum?.rules.proposalDaysBefore).toEqual({ value: 14, source });
    expect(centrum?.rules.targetMeetingsPerYear?.value).toBe(6);
    expect(city?.rules.targetMeetingsPerYear).toBeNull();
    expect(city?.rules.approval).toBeNull();
    expect([centrum, sydvast, city].map((body) => body?.rules.insight?.value)).toEqual([
      'organisation',
      'members',
      'organisation',
    ]);
  });

  it('lets the chair of the city-wide forum go round, the fifth meeting back to the first (FSG-03)', () => {
    const chairs = rows.meetings
      .filter((meeting) => meeting.bodyYear === '0005-2026')
      .map(({ chairName }) => chairName);
    expect(chairs).toEqual(['Helena Sandström', 'Karim Haddad', 'Birgitta Öberg', 'Mikael Ståhl', 'Helena Sandström']);
  });

  it('names the chair of every meeting', () => {
    expect(rows.meetings.filter((meeting) => meeting.chairName === '')).toEqual([]);
  });

  it('has the meetings the working forms are reckoned from, and four to six a year in every forum', () => {
    expect(rows.meetings.map(({ bodyNr, day }) => `${bodyNr} ${day}`)).toEqual(
      expect.arrayContaining(['2 2026-12-10', '5 2026-12-17']),
    );
    for (const { nr } of rows.bodies) {
      for (const year of [2026, 2027]) {
        const count = rows.meetings.filter((one) => one.bodyNr === nr && one.day.startsWith(String(year))).length;
        expect([nr, year, count >= 4 && count <= 6]).toEqual([nr, year, true]);
      }
    }
  });

  it('has one representative per party and forum, and one gap left open', () => {
    const gaps = rows.bodies.flatMap((body) =>
      body.parties
        .filter(
          (party) =>
            !rows.mandates.some(
              (one) =>
                one.bodyNr === body.nr && one.partyKey === party && one.role === 'representative' && one.to === null,
            ),
        )
        .map((party) => `${body.nr} ${party}`),
    );
    expect(gaps).toEqual(['4 funktionsstod']);
  });

  it('gives every row a key of its own, the same each time', () => {
    const keys = keysOf(rows);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keysOf(entitiesOf(read(goteborg)))).toEqual(keys);
  });
});

describe('An organisation file with a fault', () => {
  it.each([
    [
      'a mistyped key',
      'conveners: [sf-centrum]',
      'convenors: [sf-centrum]',
      'bodies[0].convenors: Nyckeln "convenors" finns inte. Menade du "conveners"?',
    ],
    [
      'a role nobody has',
      'role: chair',
      'role: chairman',
      'mandates[0].role: "chairman" går inte att välja här. Menade du "chair"? Skriv chair, viceChair, deputy, jointPreparer, associationManager, coordinator, processLeader, secretary, representative, substitute, otherRepresentative, auditor, registrar, inspector, delegate, guest.',
    ],
    [
      'a rule without its source',
      'proposalDaysBefore: { value: 14, source: { document: Arbetsformer, clause: Beredning } }',
      'proposalDaysBefore: 14',
      'ruleSets.areaForum.proposalDaysBefore: Här står "14". Skriv en grupp av nycklar: value, source.',
    ],
    [
      'a day that is in no calendar',
      'day: 2026-02-03',
      'day: 2026-02-30',
      'meetings[0].day: "2026-02-30" har fel form. Skriv en dag som finns i kalendern, som "2026-12-10".',
    ],
    [
      'something left out',
      ', mail: helena.sandstrom@goteborg.example',
      '',
      'people[0].mail: Värdet saknas. Skriv text.',
    ],
    [
      'a party nobody has written',
      'role: chair, party: sf-centrum',
      'role: chair, party: sf-centrun',
      'mandates[0].party: Parten "sf-centrun" finns inte under parties. Menade du "sf-centrum"?',
    ],
    [
      'a person nobody has written',
      'person: helena.sandstrom@goteborg.example',
      'person: nobody@elsewhere.example',
      'mandates[0].person: nobody@elsewhere.example finns inte under people. Skriv personen där först.',
    ],
    [
      'a body nobody has written',
      'body: 1, day',
      'body: 9, day',
      'meetings[0].body: Organ nummer 9 finns inte under bodies. Nummer som finns: 1, 2, 3, 4, 5.',
    ],
    [
      'the same number twice',
      '- nr: 5',
      '- nr: 4',
      'bodies[4]: Numret 4 är redan ett annat organs. Ge organet ett eget nummer.',
    ],
    [
      'a turn that is nobody’s',
      '- karim.haddad@',
      '- karim.hadad@',
      'bodies[4].rules: karim.hadad@goteborg.example finns inte under people. Menade du "karim.haddad@goteborg.example"?',
    ],
    [
      'a meeting that ends before it starts',
      "ends: '11:00'",
      "ends: '08:00'",
      'meetings[0].ends: Mötet slutar 08:00 men börjar 09:00. Skriv ett senare slut.',
    ],
    [
      'a charter without follow-up (WG-05)',
      'followUp: Skriftlig rapport till forumet två gånger om året och en slutrapport i juni 2027.',
      "followUp: ' '",
      'workingGroups[0].followUp: Texten är tom. Skriv minst ett tecken, eller ta bort nyckeln om den får utelämnas.',
    ],
  ])('says what is wrong and what to write: %s', (_fault, right, wrong, sentence) => {
    expect(faultsIn(right, wrong)).toContain(sentence);
  });

  const newcomer =
    'mandates:\n  - { person: tove.malmsten@goteborg.example, body: 1, role: representative, party: stadsmiljo, from: ';

  it('is refused when a party has two representatives with mandate at the same time (FSS-14)', () => {
    expect(faultsIn('mandates:\n', `${newcomer}2026-05-01 }\n`)).toEqual([
      expect.stringMatching(/tove\.malmsten@goteborg\.example företräder redan parten "stadsmiljo" i organ 1 då/),
    ]);
  });

  it('lets one representative follow another', () => {
    expect(faultsIn('mandates:\n', `${newcomer}2024-01-01, to: 2024-12-31 }\n`)).toEqual([]);
  });

  it('tells the line', () => {
    const line = goteborg.split('\n').findIndex((text) => text.includes('role: chair')) + 1;
    expect(faults(readOrganisation(goteborg.replace('role: chair', 'role: boss')))[0]?.line).toBe(line);
  });

  it('tells all faults at once', () => {
    expect(faults(readOrganisation(goteborg.replaceAll('reach: both', 'reach: fax'))).length).toBeGreaterThan(3);
  });

  it.each([
    ['no YAML at all', 'organisation: [', /går inte att läsa som YAML/],
    ['an empty file', '', /Skriv en grupp av nycklar: organisation, siteOwners/],
  ])('is told of %s', (_what, text, sentence) => {
    expect(faults(readOrganisation(text)).map(describeFault).join('\n')).toMatch(sentence);
  });
});

function read(text: string): OrganisationFile {
  const result = readOrganisation(text);
  if (!result.ok) throw new Error(result.refusal.map(describeFault).join('\n'));
  return result.value;
}

function keysOf(rows: OrganisationEntities): readonly string[] {
  const { bodies, parties, people, mandates, meetings, yearWheel, workingGroups } = rows;
  const all: readonly Row[] = [
    ...bodies,
    ...parties,
    ...people,
    ...mandates,
    ...meetings,
    ...yearWheel,
    ...workingGroups,
  ];
  return all.map(({ key }) => key);
}

function faults(result: ReturnType<typeof readOrganisation>): readonly Fault[] {
  return result.ok ? [] : result.refusal;
}

/** The faults of the file once something right in it has been written wrong. */
function faultsIn(right: string, wrong: string): readonly string[] {
  expect(goteborg).toContain(right);
  return faults(readOrganisation(goteborg.replace(right, wrong))).map((fault) =>
    describeFault({ ...fault, line: null }),
  );
}
