import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFault } from './fault';
import { readOrganisation } from './readOrganisation';

const folder = join(__dirname, '..', '..', '..', 'local', 'examples');

/** The faults of an example once something right in it has been written wrong. */
function faultsIn(name: string, right: string, wrong: string): readonly string[] {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(text).toContain(right);
  const read = readOrganisation(text.replace(right, wrong));
  return read.ok ? [] : read.refusal.map((fault) => describeFault({ ...fault, line: null }));
}

describe('Bodies, projects and measures with a fault', () => {
  it.each([
    ['stockholm.yaml', 'parent: 1', 'parent: 2', /Ett organ hör inte under sig självt/],
    ['stockholm.yaml', 'parent: 1', 'parent: 99', /Organ nummer 99 finns inte/],
    [
      'stockholm.yaml',
      'name: Kluster 2\n      districts',
      'name: Kluster 1\n      districts',
      /Ett kluster har en enda/,
    ],
    ['stockholm.yaml', 'kind: preparatoryGroup', 'kind: clusterGroup', /arbetar för ett kluster/],
    ['stockholm.yaml', 'appointedBy: fk', 'appointedBy: fkk', /Parten "fkk" finns inte/],
    ['stockholm.yaml', 'after: samrad', 'after: samroad', /ska komma efter "samroad"/],
    ['stockholm.yaml', 'key: samrad', 'key: budget', /har nyckeln "budget"/],
    ['sormland.yaml', 'steers: [tris, tuna, ibis]', 'steers: [tris, tunna, ibis]', /Menade du "tuna"/],
    ['sormland.yaml', 'applicants: [1, 2, 3, 4]', 'applicants: [1, 2, 3, 44]', /Organ nummer 44/],
    ['sormland.yaml', 'to: 2018-06-30', 'to: 2015-06-30', /Projektet slutar 2015-06-30 men börjar 2016-07-01/],
    ['badesa.yaml', 'parties: [fk, vgr]', 'parties: [fk, fk]', /En insats bygger på minst två parter/],
    ['badesa.yaml', '{ party: arjang, tkr', '{ party: arvika, tkr', /Parten "arvika" finns inte/],
  ] as const)('in %s: %s becomes %s (SFB-03, LSG-08, BAD-18)', (name, right, wrong, sentence) => {
    expect(faultsIn(name, right, wrong).join('\n')).toMatch(sentence);
  });

  it('is told when somebody in the working committee has no seat in the board (ORG-01)', () => {
    const wrong =
      'mandates:\n  - { person: lovisa.trygg@region-stockholm.example, body: 2, role: representative, party: fk, from: 2025-01-01 }\n';
    expect(faultsIn('stockholm.yaml', 'mandates:\n', wrong).join('\n')).toMatch(
      /Ett arbetsutskott utses inom styrelsen/,
    );
  });

  it('is told when a substitute is for nobody in the body, and a delegation gives nothing (SFB-04)', () => {
    const mandate = (rest: string) =>
      `mandates:\n  - { person: nils.arkvist@samordning-stockholm.example, body: 1, ${rest}, from: 2025-01-01 }\n`;
    const substitute = mandate(
      'role: substitute, party: fk, substituteFor: ingrid.falkenhem@samordning-stockholm.example',
    );
    expect(faultsIn('stockholm.yaml', 'mandates:\n', substitute).join('\n')).toMatch(/är inte ledamot i organ 1/);
    expect(faultsIn('stockholm.yaml', 'mandates:\n', mandate('role: delegate')).join('\n')).toMatch(
      /Skriv vad under rights/,
    );
  });

  it('takes what 1 of 8 took: a duty with one day, a board by name alone (FIN-01)', () => {
    const duty = 'datedDuties: { value: [{ title: Budget, due: 11-30 }], source: { document: D, clause: C } }';
    const boards = 'noticeBoards: { value: [Stadens anslagstavla], source: { document: D, clause: C } }';
    expect(faultsIn('goteborg.yaml', '    registrar: null', `    registrar: null\n    ${duty}\n    ${boards}`)).toEqual(
      [],
    );
  });
});
