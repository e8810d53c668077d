import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOrganisations } from './organisations';

const examples = join(__dirname, '..', 'examples');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'organisations-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (...named: readonly string[]) => readOrganisations(named, { from: folder, examples });

describe('The organisations of a start', () => {
  it('are all examples when none is named', () => {
    expect(read().map(({ file }) => file.organisation.name)).toContain('goteborg');
  });

  it('may be named as an example or as a file, the same one once', () => {
    cpSync(join(examples, 'goteborg.yaml'), join(folder, 'egen.yaml'));
    expect(read('goteborg')).toHaveLength(1);
    expect(read('egen.yaml', './egen.yaml')).toHaveLength(1);
  });

  it('have the channel ids of the local Teams where the file names none', () => {
    const ids = read('goteborg').flatMap(({ file }) => file.bodies.map((body) => body.channelId));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.map(() => expect.stringMatching(/^19:[0-9a-f]{32}@thread\.tacv2$/) as unknown));
  });

  it('that are not there, or twice the same name, are refused in one sentence', () => {
    expect(() => read('ingen')).toThrow(/Exempel som finns: .*goteborg/);
    expect(() => read('goteborg', 'egen.yaml')).toThrow(/har samma namn \(goteborg\)/);
  });

  it('with a fault are refused with line and place', () => {
    const text = readFileSync(join(examples, 'goteborg.yaml'), 'utf8').replace('kind: areaForum', 'kind: aeraForum');
    writeFileSync(join(folder, 'fel.yaml'), text);
    expect(() => read('fel.yaml')).toThrow(
      /fel\.yaml går inte att använda:\n {2}rad \d+, bodies\[0\]\.kind: .*"areaForum"/,
    );
  });

  it('of two tenants are refused: a deployment serves one', () => {
    const text = readFileSync(join(examples, 'goteborg.yaml'), 'utf8')
      .replace('name: goteborg', 'name: annan')
      .replace(/tenant: .*/, 'tenant: 11111111-1111-4111-8111-111111111111');
    writeFileSync(join(folder, 'annan.yaml'), text);
    expect(() => read('goteborg', 'annan.yaml')).toThrow(/olika tenant/);
  });
});
