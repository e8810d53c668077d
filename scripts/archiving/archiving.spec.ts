import { unzipSync, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '../../src/core/calendar';
import { aBody, decided } from '../../src/core/specimens';
import type { PackageOrder } from '../../src/doing/archiving/package';
import * as lists from '../../src/storage/lists';
import { folderPath } from '../../src/storage/sharepoint/access';
import type { Site } from '../../src/storage/site';
import { OWNER, prepareSite, type PreparedSite } from '../../test/storage/preparedSite';
import { aDocument, aMeeting } from '../../test/storage/rows';
import { makePackage } from './make';
import { sumFileOf, verifyPackage } from './verify';

let prepared: PreparedSite;
let site: Site;
let folder: string;
const OF_YEAR = 'samverka-goteborg-0001-2026';
const order: PackageOrder = {
  bodyNr: 1,
  year: 2026,
  confidential: 'withheld',
  now: instant('2027-01-12T09:00:00Z'),
  version: '1.2.3',
  schemas: new Map(),
};
const bytes = (text: string) => new TextEncoder().encode(text);
const SECRET = 'Kärnord som ingen annan ska läsa';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const { bodies, meetings, decisions, postings, mandates, documents } = lists;
  prepared = await prepareSite([bodies, meetings, decisions, postings, mandates, documents]);
  site = prepared.as(OWNER);
  const body = aBody({ nr: 1 });
  await site.add(bodies, { ...body, rules: { ...body.rules, recordsCreator: decided('Göteborgs Stad') } });
  const meeting = await site.add(meetings, aMeeting({ title: 'Möte <1> & "2"\u0007' }));
  await prepared.byHand.sp.web
    .getFolderByServerRelativePath(folderPath(prepared.byHand, documents, 1))
    .folders.addUsingPath('S01');
  await site.publish(
    aDocument({
      key: 'open',
      meetingId: meeting.id,
      title: '../..\\Dag#ordning %20 <b>',
      kind: 'agenda',
      sha256: sum('Dagordning'),
    }),
    'Dag ordning åäö.docx',
    bytes('Dagordning'),
  );
  await site.publish(
    aDocument({ key: 'pdf', meetingId: meeting.id, title: 'Dagordning', kind: 'agenda', sha256: 'annan' }),
    'Dagordning.pdf',
    bytes('PDF'),
  );
  await site.publish(
    aDocument({
      key: 'secret',
      title: SECRET,
      kind: 'annex',
      room: 'S01',
      ground: '26 kap. 1 § OSL',
      sha256: sum(SECRET),
    }),
    'Hemligt.docx',
    bytes(SECRET),
  );
  await site.publish(aDocument({ key: 'other', bodyYear: '0001-2025' }), 'I fjol.docx', bytes('I fjol'));
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await prepared.stop();
});

function sum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function made(name: string, differs: Partial<PackageOrder> = {}) {
  const file = join(folder, name);
  const told: string[] = [];
  const packed = await makePackage(site, { ...order, ...differs }, file, (taken, of) => {
    told.push(`${String(taken)}/${String(of)}`);
  });
  return { file, told, packed };
}

/** The package with some files as they are made to be: null takes one away. */
function changed(file: string, name: string, change: Readonly<Record<string, string | null>>): string {
  const files = unzipSync(new Uint8Array(readFileSync(file)));
  const kept = Object.entries(files).filter(([path]) => change[path] !== null);
  const put = Object.entries(change).flatMap(([path, text]) => (text === null ? [] : [[path, bytes(text)] as const]));
  const to = join(folder, name);
  writeFileSync(to, zipSync(Object.fromEntries([...kept, ...put])));
  return to;
}
const textsIn = (file: string) =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(readFileSync(file)))).map(([path, of]) => [
      path,
      new TextDecoder().decode(of),
    ]),
  );

describe('The archive package of a year', () => {
  it('holds each published document once, with METS, PREMIS, a page of contents and OParl (SFB-30)', async () => {
    const { file, packed, told } = await made('year.zip');
    const files = textsIn(file);
    expect(packed).toMatchObject({ id: OF_YEAR, documents: 2, leftOut: [{ kind: 'annex', why: 'confidential' }] });
    expect(told.at(-1)).toBe('3/3');
    const data = Object.keys(files).filter((path) => path.includes('/data/'));
    expect(data).toHaveLength(2);
    expect(data.every((path) => /^[a-z0-9/_.-]+$/.test(path) && !path.includes('..'))).toBe(true);
    const page = files[`${OF_YEAR}/documentation/index.html`] ?? '';
    expect(page).toContain('Göteborgs Stad');
    expect(page).not.toContain('<b>');
    expect(page).toMatch(/sekretess, 26 kap\. 1 § OSL/);
    const oparl = JSON.parse(files[`${OF_YEAR}/metadata/descriptive/oparl.json`] ?? '') as {
      readonly type: string;
      readonly meeting: readonly { readonly name: string; readonly auxiliaryFile: readonly string[] }[];
      readonly file: readonly unknown[];
    };
    expect(oparl.type).toBe('https://schema.oparl.org/1.1/Body');
    expect(oparl.meeting[0]?.auxiliaryFile).toHaveLength(2);
    expect(oparl.file).toHaveLength(2);
    expect(files[`${OF_YEAR}/METS.xml`]).toContain('Göteborgs Stad');
    // What was published as other bytes than those there now is told of, in PREMIS too.
    expect(packed?.changed).toEqual([expect.stringMatching(/\.pdf$/)]);
    expect(files[`${OF_YEAR}/metadata/preservation/premis.xml`]).toContain('published as annan');
  });

  it('is described by METS whose parts all have a name of their own and point at one that is there', async () => {
    const { file } = await made('parts.zip');
    const mets = textsIn(file)[`${OF_YEAR}/METS.xml`] ?? '';
    const all = (pattern: RegExp) => [...mets.matchAll(pattern)].flatMap(([, found]) => (found ?? '').split(' '));
    const ids = all(/ ID="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = [...all(/ FILEID="([^"]+)"/g), ...all(/ (?:DMDID|ADMID)="([^"]+)"/g)];
    expect(pointed.length).toBeGreaterThan(3);
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
    expect(mets).toContain('csip:OAISPACKAGETYPE="SIP"');
  });

  it('leaves what is confidential out, without a word of it', async () => {
    const { file } = await made('open.zip');
    expect(Object.values(textsIn(file)).join()).not.toContain(SECRET);
  });

  it('holds it with its mark where that is asked for', async () => {
    const { file, packed } = await made('closed.zip', { confidential: 'included' });
    const files = textsIn(file);
    expect(packed?.leftOut).toEqual([]);
    expect(Object.keys(files).filter((path) => path.includes('/data/sekretess/'))).toHaveLength(1);
    expect(files[`${OF_YEAR}/metadata/preservation/premis.xml`]).toContain('26 kap. 1 § OSL');
    expect(await verifyPackage(file)).toMatchObject({ missing: [], altered: [], added: [] });
  });

  it('is none where there is no such body, and of an empty year a whole one', async () => {
    expect((await made('none.zip', { bodyNr: 77 })).packed).toBeUndefined();
    const { file, packed } = await made('empty.zip', { year: 2020 });
    expect(packed?.documents).toBe(0);
    expect(await verifyPackage(file)).toMatchObject({ missing: [], altered: [], added: [] });
  });
});

describe('Verifying a package', () => {
  const DATA = (file: string) => Object.keys(textsIn(file)).find((path) => path.endsWith('.docx')) ?? '';
  const inside = (path: string) => path.slice(OF_YEAR.length + 1);

  it('says of an untouched one that it is complete and unaltered', async () => {
    const { file } = await made('whole.zip');
    expect(await verifyPackage(file)).toEqual({ id: OF_YEAR, files: 6, missing: [], altered: [], added: [] });
  });

  it('names what is missing, altered and added', async () => {
    const { file } = await made('before.zip');
    const document = DATA(file);
    expect(await verifyPackage(changed(file, 'gone.zip', { [document]: null }))).toMatchObject({
      missing: [inside(document)],
    });
    expect(await verifyPackage(changed(file, 'other.zip', { [document]: 'Dagordninf' }))).toMatchObject({
      altered: [inside(document)],
    });
    expect(await verifyPackage(changed(file, 'more.zip', { [`${OF_YEAR}/data/x.txt`]: 'x' }))).toMatchObject({
      added: [`${OF_YEAR}/data/x.txt`],
      altered: [],
    });
    const oparl = `${OF_YEAR}/metadata/descriptive/oparl.json`;
    expect(await verifyPackage(changed(file, 'json.zip', { [oparl]: '{}' }))).toMatchObject({
      altered: [inside(oparl)],
    });
  });

  it('names a file whose checksum METS was made to say anew: PREMIS says another, and so does the sum beside', async () => {
    const { file } = await made('mets.zip');
    const document = DATA(file);
    const mets = `${OF_YEAR}/METS.xml`;
    const other = textsIn(file)[mets]?.replace(sum('Dagordning'), sum('Dagordninf')) ?? '';
    const to = changed(file, 'both.zip', { [document]: 'Dagordninf', [mets]: other });
    expect(await verifyPackage(to)).toMatchObject({ altered: [inside(document)] });
    const label = changed(file, 'label.zip', { [mets]: (textsIn(file)[mets] ?? '').replace('LABEL="', 'LABEL="x') });
    writeFileSync(sumFileOf(label), readFileSync(sumFileOf(file)));
    expect(await verifyPackage(label)).toMatchObject({ altered: ['METS.xml'] });
  });

  it.each([
    ['no zip', 'Detta är ingen zip', 'notAPackage'],
    ['nothing', '', 'notAPackage'],
  ])('says of %s that it is no package', async (_what, text, unreadable) => {
    const file = join(folder, 'odd.zip');
    writeFileSync(file, text);
    expect(await verifyPackage(file)).toEqual({ unreadable });
  });

  it('says of a cut-off file, and of a zip without METS, what they are', async () => {
    const { file } = await made('cut.zip');
    const cut = join(folder, 'half.zip');
    writeFileSync(cut, readFileSync(file).subarray(0, 900));
    expect(await verifyPackage(cut)).toEqual({ unreadable: 'notAPackage' });
    expect(await verifyPackage(changed(file, 'nomets.zip', { [`${OF_YEAR}/METS.xml`]: null }))).toEqual({
      unreadable: 'noMets',
    });
    expect(await verifyPackage(changed(file, 'badmets.zip', { [`${OF_YEAR}/METS.xml`]: '<mets' }))).toEqual({
      unreadable: 'noMets',
    });
  });
});
