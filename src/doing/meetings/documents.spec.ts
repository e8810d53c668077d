import { startGoteborg, type Goteborg } from '../../../test/doing/goteborg';
import { aLogo } from '../../../test/logo';
import { aRowNaming } from '../../../test/storage/generatedRows';
import { anItem } from '../../../test/storage/rows';
import type { AgendaItem } from '../../core/agenda/item';
import type { OwnLook } from '../../core/documents/letterhead';
import type { Stored } from '../../core/stored';
import { readBackPdf } from '../../documents/pdf/readBackPdf';
import { readBack } from '../../documents/readBack';
import * as lists from '../../storage/lists';
import { publishAgenda } from './documents';
import { loadMeeting } from './facts';

jest.setTimeout(180_000);

const DAY = '2026-12-10';
const look: OwnLook = {
  logo: { type: 'png', width: 180, height: 60, base64: aLogo().toString('base64'), alt: 'Stadens vapen' },
  ...{ accent: '7A1F1F', footer: 'Box 1', texts: { agenda: 'Säg till om du inte kan komma.' } },
};
let goteborg: Goteborg;
beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
});
afterAll(() => goteborg.stop());

/** What a row says, to be written as another. */
function asNew<Row extends { readonly id: number; readonly version: string }>(row: Row): Omit<Row, 'id' | 'version'> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id' && name !== 'version')) as Row;
}

const meetingsThatDay = async () => {
  const { found } = await goteborg.site.read({ found: { list: lists.meetings, where: { bodyYear: '0002-2026' } } });
  return found.rows.filter(({ day }) => day === DAY);
};
const published = async (meetingId: number, items: readonly Stored<AgendaItem>[] = []) => {
  const facts = await loadMeeting(goteborg.site, meetingId);
  if (facts === undefined) throw new Error('There is no such meeting.');
  const agenda = { kind: 'agenda', items, edition: 1, key: `document:agenda:${String(meetingId)}` } as const;
  await publishAgenda(goteborg.world, facts, { ...agenda, actedBy: 'system' });
  const { found } = await goteborg.site.read({ found: { list: lists.documents, where: { meetingId } } });
  return found.rows.map(({ path }) => path);
};
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

describe('What is published of meetings', () => {
  it('of one body on one day has each its own name, and is the same again for the same meeting', async () => {
    const [morning] = await meetingsThatDay();
    if (morning === undefined) throw new Error('There is no meeting that day.');
    const { id, version, ...same } = morning;
    const starts = '16:00' as typeof same.starts;
    const evening = await goteborg.site.add(lists.meetings, { ...same, key: 'meeting:evening', starts });
    const names = (await published(id)).map(nameOf);
    expect([names, version]).toEqual([
      [`${DAY} Dagordning Hisingen.docx`, `${DAY} Dagordning Hisingen.pdf`],
      morning.version,
    ]);
    expect((await published(evening.id)).map(nameOf)).toEqual([
      `${DAY} Dagordning Hisingen 2.docx`,
      `${DAY} Dagordning Hisingen 2.pdf`,
    ]);
    expect((await published(id)).map(nameOf)).toEqual(names);
  });

  it('carries in its file the body, the meeting, the matters by their numbers, the kind and the version', async () => {
    const [first] = await meetingsThatDay();
    if (first === undefined) throw new Error('There is no meeting that day.');
    const { id: meetingId } = await goteborg.site.add(lists.meetings, { ...asNew(first), key: 'meeting:matters' });
    const registered = { key: 'matter:registered', bodyNr: 2, registrationNumber: 'SFH 2026-9' };
    const matter = await goteborg.site.add(lists.matters, aRowNaming(lists.matters, 'Lampor', registered) as never);
    const line = anItem({ key: 'item:matters', bodyNr: 2, bodyYear: '0002-2026', meetingId, matterId: matter.id });
    const item = await goteborg.site.add(lists.agendaItems, line);
    const [path = ''] = await published(meetingId, [item]);
    const file = await readBack((await goteborg.site.documentBytes(path)) ?? new Uint8Array());
    const said = file.part('docProps/custom.xml');
    for (const value of ['SFH 2026-9', 'Dagordning', DAY, 'published']) expect(said).toContain(value);
  });

  it('is one Word file and one PDF where two publish at once', async () => {
    const [first] = await meetingsThatDay();
    if (first === undefined) throw new Error('There is no meeting that day.');
    const same = asNew(first);
    const { id } = await goteborg.site.add(lists.meetings, { ...same, key: 'meeting:raced' });
    await Promise.all([published(id), published(id)]);
    const paths = await published(id);
    expect(paths.map((path) => path.slice(path.lastIndexOf('.')))).toEqual(['.docx', '.pdf']);
    const stem = (path = '') => path.slice(0, path.lastIndexOf('.'));
    expect(stem(paths[0])).toBe(stem(paths[1]));
  });

  it('is finished by the same press where somebody had the PDF open, and the Word file is not written anew', async () => {
    const [first] = await meetingsThatDay();
    if (first === undefined) throw new Error('There is no meeting that day.');
    const same = asNew(first);
    const { id } = await goteborg.site.add(lists.meetings, { ...same, key: 'meeting:open' });
    await goteborg.fail({ kind: '423', match: '.pdf', method: 'POST' });
    await expect(published(id)).rejects.toMatchObject({ name: 'StorageError', status: 423 });
    const rows = async () =>
      (await goteborg.site.read({ found: { list: lists.documents, where: { meetingId: id } } })).found.rows;
    const [docx, ...others] = await rows();
    expect([docx?.rendition, others]).toEqual([null, []]);
    await published(id);
    expect((await rows()).map(({ rendition }) => rendition)).toEqual([null, 'pdf']);
    expect((await rows())[0]).toEqual(docx);
  });

  it('has the look of the organisation, and goes out without a logo that somebody has spoilt', async () => {
    const row = await goteborg.site.add(lists.letterheads, { key: 'letterhead', actedBy: 'system', look });
    const another = async (key: string) => {
      const [first] = await meetingsThatDay();
      if (first === undefined) throw new Error('There is no meeting that day.');
      const same = asNew(first);
      const meeting = await goteborg.site.add(lists.meetings, { ...same, key });
      const pdf = (await published(meeting.id)).find((path) => path.endsWith('.pdf')) ?? '';
      return readBackPdf((await goteborg.site.documentBytes(pdf)) ?? new Uint8Array());
    };
    const whole = await another('meeting:whole');
    expect([whole.alts, whole.pages.at(-1)]).toEqual([
      ['Stadens vapen'],
      expect.stringContaining('Säg till om du inte kan komma.'),
    ]);
    const spoilt = look.logo === null ? null : { ...look.logo, base64: Buffer.from('spoilt').toString('base64') };
    await goteborg.site.change(lists.letterheads, row, { look: { ...look, logo: spoilt } });
    const without = await another('meeting:spoilt');
    expect([without.alts, without.pages[0]]).toEqual([[], expect.stringContaining('Box 1')]);
  });
});
