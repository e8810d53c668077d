import { fileFromServerRelativePath, TemplateFileType } from '@pnp/sp/files/index.js';
import { quickXorHash } from '../store/xorHash';
import { pnp } from './pnp';
import { OWNER, running, SITE, WRITER, type Running } from './running';

let sp: Running;
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const files = () => web().lists.getByTitle('Records').rootFolder.files;
const path = (name: string) => `web/getFileByServerRelativePath(decodedurl='${SITE}/Records/${name}')`;
const file = (name: string) => fileFromServerRelativePath(web(), `${SITE}/Records/${name}`);
const id = '11111111-2222-3333-4444-555555555555';
beforeAll(async () => {
  sp = await running();
  await web().lists.add('Records', '', 101);
});
afterAll(() => sp.stop());

describe('A file sent in pieces', () => {
  it('is put together as recorded: each answer says as a text where the next piece begins', async () => {
    const made = await files().addUsingPath('Bok.docx', null as never);
    expect(made).toMatchObject({ Length: '0', UIVersion: 512, ETag: expect.stringContaining(',1"') as string });
    const at = `web/getFileById('${made.UniqueId}')`;
    const started = await sp.ask(OWNER, `${at}/startUpload(uploadId=guid'${id}')`, { body: 'first ' });
    expect(started.json).toMatchObject({ value: '6' });
    const by = `web/getFolderByServerRelativePath(decodedurl='${SITE}/Records')/files('Bok.docx')`;
    const more = await sp.ask(OWNER, `${by}/continueUpload(uploadId=guid'${id}',fileOffset=6)`, { body: 'second ' });
    expect(more.json).toMatchObject({ value: '13' });
    expect(await file('Bok.docx').getText()).toBe('');
    const last = await sp.ask(OWNER, `${path('Bok.docx')}/finishUpload(uploadId=guid'${id}',fileOffset=13)`, {
      body: 'third',
    });
    expect(last.json).toMatchObject({
      Length: '18',
      UIVersionLabel: '1.0',
      ETag: expect.stringContaining(',2"') as string,
      LinkingUrl: expect.stringMatching(/\/Records\/Bok\.docx\?d=w[0-9a-f]{32}$/) as string,
    });
    expect(await file('Bok.docx').getText()).toBe('first second third');
  });

  it('is refused at another offset, under another name, for another person, and after it was called off', async () => {
    const at = path('Bok.docx');
    await sp.ask(OWNER, `${at}/startUpload(uploadId=guid'${id}')`, { body: 'abc' });
    const to = (step: string, who = OWNER) => sp.ask(who, `${at}/${step}`, { body: 'x' });
    expect((await to(`continueUpload(uploadId=guid'${id}',fileOffset=2)`)).status).toBe(400);
    expect((await to(`finishUpload(uploadId=guid'${id}',fileOffset=4)`)).status).toBe(400);
    expect((await to(`continueUpload(uploadId=guid'${id.replaceAll('1', '9')}',fileOffset=3)`)).status).toBe(404);
    await web().siteUsers();
    const writer = await web().ensureUser(WRITER);
    await web().roleAssignments.add(writer.Id, 1073741827);
    expect((await to(`continueUpload(uploadId=guid'${id}',fileOffset=3)`, WRITER)).status).toBe(404);
    await file('Bok.docx').cancelUpload(id);
    expect((await to(`continueUpload(uploadId=guid'${id}',fileOffset=3)`)).status).toBe(404);
    expect(await file('Bok.docx').getText()).toBe('first second third');
  });

  it.each([
    ['small', 10],
    ['of many pieces', 2_500_000],
    ['of whole pieces', 2_000_000],
  ])('by PnPjs, %s', async (name, size) => {
    const bytes = Uint8Array.from({ length: size }, (_, n) => n % 251);
    const stages: string[] = [];
    const progress = ({ stage }: { readonly stage: string }) => void stages.push(stage);
    await files().addChunked(`${name}.bin`, new Blob([bytes]), { chunkSize: 1_000_000, progress });
    expect(Buffer.from(await file(`${name}.bin`).getBuffer()).equals(Buffer.from(bytes))).toBe(true);
    expect(await file(`${name}.bin`)()).toMatchObject({ Length: String(size), UIVersionLabel: '1.0' });
    expect(stages.at(-1)).toBe('finishing');
  });

  it('over one that is there is a version of it', async () => {
    await file('small.bin').setContentChunked(new Blob(['new']), {});
    expect(await file('small.bin')()).toMatchObject({ UIVersionLabel: '2.0', Length: '3' });
  });
});

describe('A file added', () => {
  it('with EnsureUniqueFileName gets a number where its name is taken', async () => {
    await files().addUsingPath('Kallelse.pdf', 'a');
    const again = await files().addUsingPath('Kallelse.pdf', 'b', { EnsureUniqueFileName: true });
    expect(again).toMatchObject({ Name: 'Kallelse1.pdf' });
    expect(await file('Kallelse.pdf').getText()).toBe('a');
  });

  it('must have the hash it is said to have', async () => {
    const XorHash = quickXorHash(Buffer.from('content'));
    await files().addUsingPath('hashed.txt', 'content', { XorHash, AutoCheckoutOnInvalidData: true });
    await expect(files().addUsingPath('other.txt', 'contents', { XorHash })).rejects.toMatchObject({ status: 400 });
    // The empty content hashes to nothing but its length.
    expect(quickXorHash(new Uint8Array())).toBe('AAAAAAAAAAAAAAAAAAAAAAAAAAA=');
  });

  it('by the older method and from a template is there too', async () => {
    const added = await sp.ask(
      OWNER,
      `web/getFolderByServerRelativeUrl('${SITE}/Records')/files/add(url='old.txt',overwrite=true)`,
      { body: 'old' },
    );
    expect(added.status).toBe(200);
    const page = await files().addTemplateFile(`${SITE}/Records/page.aspx`, TemplateFileType.StandardPage);
    expect(page).toMatchObject({ Name: 'page.aspx' });
  });

  it("may be called what looks dangerous and is not: # % & ' + = åäö", async () => {
    const name = "100% klar #1 & åäö's = a+b.txt";
    await files().addUsingPath(name, 'x');
    expect(await file(name)()).toMatchObject({ Name: name });
    expect(await files().filter(`Name eq '${name.replaceAll("'", "''")}'`)()).toHaveLength(1);
    const url = `${sp.sharePoint.url}${encodeURI(`${SITE}/Records/`)}${encodeURIComponent(name)}`;
    expect(await web().getFileByUrl(url)()).toMatchObject({ Name: name });
  });
});
