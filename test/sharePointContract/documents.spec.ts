import { createHash } from 'node:crypto';
import { Document, Packer, Paragraph } from 'docx';
import { places, type Place } from './places';
import { addColumn, ask, MERGE, rowsOf, withList, type Scratch } from './workbench';

describe.each(places)('Documents, on $name', ({ open }) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.close());

  const literal = (path: string) => encodeURIComponent(path.replaceAll("'", "''"));
  const put = (scratch: Scratch, name: string, bytes: Uint8Array, overwrite: 'true' | 'false') =>
    ask(
      place,
      `web/getFolderByServerRelativePath(decodedUrl='${literal(scratch.folder)}')/files/addUsingPath(decodedUrl='${literal(name)}',overwrite=${overwrite})`,
      { body: bytes, headers: { 'Content-Type': 'application/octet-stream' } },
    );
  const fileAt = (scratch: Scratch, name: string) =>
    `web/getFileByServerRelativePath(decodedUrl='${literal(`${scratch.folder}/${name}`)}')`;
  const bytesOf = async (path: string) =>
    new Uint8Array(
      await (
        await fetch(`${place.url}/_api/${path}/$value`, {
          headers: { Authorization: `Bearer ${await place.provision()}` },
        })
      ).arrayBuffer(),
    );
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  it('C30 a Word file comes back byte for byte, also when its columns have been set: nothing is written into it', () =>
    withList(place, 'library', async (scratch) => {
      const off = await ask(place, scratch.path, {
        body: { ParserDisabled: true },
        headers: { ...MERGE, 'If-Match': '*' },
      });
      expect(off.status).toBe(204);
      await addColumn(place, scratch.path, "Name='BodyNr' StaticName='BodyNr' DisplayName='Organ' Type='Number'");
      const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Anteckningar')] }] }));
      const bytes = new Uint8Array(word);
      expect((await put(scratch, 'a.docx', bytes, 'false')).status).toBe(200);
      const item = await ask(place, `${fileAt(scratch, 'a.docx')}/listItemAllFields?$select=Id`);
      const set = await ask(place, `${scratch.path}/items(${String(item.json['Id'])})`, {
        body: { Title: 'Anteckningar', BodyNr: 3, Key: 'doc:1' },
        headers: { ...MERGE, 'If-Match': '*' },
      });
      expect(set.status).toBe(204);
      expect(hash(await bytesOf(fileAt(scratch, 'a.docx')))).toBe(hash(bytes));
    }));

  it('C31 a file that is there is not written over unasked, and is refused by number', () =>
    withList(place, 'library', async (scratch) => {
      await put(scratch, 'a.txt', Buffer.from('ett'), 'false');
      const again = await put(scratch, 'a.txt', Buffer.from('två'), 'false');
      expect([again.status, again.code]).toEqual([400, '-2130575257']);
      expect(Buffer.from(await bytesOf(fileAt(scratch, 'a.txt'))).toString()).toBe('ett');
    }));

  it('C32 names with å, ä, ö, #, %, & and quotes are kept', () =>
    withList(place, 'library', async (scratch) => {
      const name = "Anteckningar åäö #1 100 % & L'Isle.txt";
      expect((await put(scratch, name, Buffer.from('x'), 'false')).status).toBe(200);
      const { json } = await ask(place, `${fileAt(scratch, name)}?$select=Name`);
      expect(json['Name']).toBe(name);
    }));

  it('C33 a file written over keeps the version before it', () =>
    withList(place, 'library', async (scratch) => {
      await put(scratch, 'a.txt', Buffer.from('ett'), 'false');
      await put(scratch, 'a.txt', Buffer.from('två'), 'true');
      const versions = rowsOf(await ask(place, `${fileAt(scratch, 'a.txt')}/versions`));
      expect(versions.map((version) => version['VersionLabel'])).toEqual(['1.0']);
    }));
});
