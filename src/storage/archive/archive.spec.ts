import { createHash } from 'node:crypto';
import { eventually, word } from '../../../local/sharepoint/specs/searching';
import { OWNER, prepareSite, READER } from '../../../test/storage/preparedSite';
import type { PreparedSite } from '../../../test/storage/preparedSite';
import { aDocument, aMeeting } from '../../../test/storage/rows';
import { day } from '../../core/calendar';
import type { Decision } from '../../core/decisions/decision';
import type { Passage } from '../../core/matters/matter';
import { bodies, decisions, documents, meetings, passages } from '../lists';
import { kqlOf, type ArchiveQuestion } from './kql';
import { markedIn, stretchesOf } from './marked';
import { openArchive, type Archive } from './openArchive';

const row = { actedBy: OWNER, bodyNr: 1, bodyYear: '0001-2026', meetingId: 1, room: null, ground: null };

function aDecision(said: Partial<Decision> = {}): Decision {
  return {
    ...row,
    key: 'decision:1',
    matterId: 7,
    itemTitle: 'Belysning i parken',
    text: 'Forumet enades om att be förvaltningen om fler lampor.',
    theme: null,
    decidedOn: day('2026-03-12'),
    section: null,
    clauses: [],
    tags: [],
    outcomes: [],
    conditionalOn: [],
    effectiveFrom: null,
    ...said,
  };
}

const aPassage: Passage = {
  ...row,
  key: 'passage:1',
  matterId: 7,
  title: 'Belysning i parken',
  day: day('2026-03-12'),
  outcome: 'handled',
  document: '/sites/goteborg/Documents/0001/2026/Anteckningar.docx',
  from: null,
  to: null,
  personName: 'Åsa Öberg',
};

let site: PreparedSite;
let archive: Archive;
const archiveOf = (upn: string) =>
  openArchive({ organisation: 'goteborg', url: site.url, token: () => Promise.resolve(`dev:${upn}`) });
const bytes = (text: string) => new TextEncoder().encode(text);
const ALL: ArchiveQuestion = { text: '', bodyNr: null, years: null, kind: null, from: 0 };

beforeAll(async () => {
  site = await prepareSite([bodies, meetings, documents, decisions, passages]);
  const owner = site.as(OWNER);
  await owner.add(meetings, aMeeting());
  await owner.publish(aDocument(), 'Dagordning.txt', bytes('Fika och lampor'));
  const notes = { key: 'notes:1:1', title: 'Anteckningar 12 mars 2026', kind: 'notes' } as const;
  await owner.publish(aDocument(notes), 'Anteckningar.txt', bytes('Vi enades om fler lampor i parken & på torget.'));
  const old = { key: 'notes:old', title: 'Anteckningar 2009', bodyYear: '0001-2009', day: day('2009-05-04') };
  await owner.publish(aDocument(old), 'Gamla.txt', bytes('Lampor även då'));
  const whole = bytes('Lika');
  const same = { key: 'notes:same', title: 'Samma', sha256: createHash('sha256').update(whole).digest('hex') };
  await owner.publish(aDocument({ ...same, kind: 'annex' }), 'Samma.txt', whole);
  const annex = word('Befolkningen är drygt 641\u00a0000. Ohälsotalet är 20,5 mot 22,0 i länet.');
  const figures = { key: 'annex:figures', title: 'Bilaga med siffror', kind: 'annex' } as const;
  await owner.publish(aDocument(figures), 'Siffror.docx', new Uint8Array(annex));
  const others = { key: 'annex:others', title: 'Bilaga med andra siffror', kind: 'annex' } as const;
  await owner.publish(
    aDocument(others),
    'Andra.docx',
    new Uint8Array(word('År 2016 kom 20 av 5 kommuner, 641 och 000.')),
  );
  const other = { key: 'notes:2:1', bodyNr: 2, bodyYear: '0002-2026', title: 'Annat organ' };
  await owner.publish(aDocument(other), 'Annat.txt', bytes('Lampor hos andra'));
  await owner.add(decisions, aDecision());
  await owner.add(decisions, aDecision({ key: 'decision:2', bodyNr: 2, bodyYear: '0002-2026' }));
  await owner.add(passages, aPassage);
  archive = archiveOf(READER);
}, 120_000);
afterAll(() => site.stop());

/** The index follows the lists with a delay, as SharePoint's does. */
const found = (question: Partial<ArchiveQuestion>, count: number, who = archive) =>
  eventually(
    () => who.search({ ...ALL, ...question }),
    ({ total }) => total === count,
  );

describe('The archive of a body', () => {
  it('gives a year in two requests: its meetings, documents and decisions, and where the archive begins', async () => {
    await site.requests();
    const year = await archive.year(1, 2026);
    expect((await site.requests()).length).toBe(2);
    expect(year.meetings.rows.map(({ title }) => title)).toEqual(['Områdesforum Hisingen, mars']);
    expect(year.documents.rows.map(({ kind }) => kind)).toEqual(['agenda', 'notes', 'annex', 'annex', 'annex']);
    expect(year.decisions.rows.map(({ itemTitle }) => itemTitle)).toEqual(['Belysning i parken']);
    expect(year.firstYear).toBe(2009);
  });

  it('gives nothing of a body that the person may not read', async () => {
    const year = await archive.year(2, 2026);
    expect([year.documents.rows, year.decisions.rows, year.firstYear]).toEqual([[], [], null]);
    expect(await archive.document('/sites/goteborg/Documents/0002/2026/Annat.txt')).toBeUndefined();
  });

  it('gives a document with what is kept about it, and whether its file is the one that was published', async () => {
    const at = (name: string) => `/sites/goteborg/Documents/0001/2026/${name}`;
    const notes = await archive.document(at('Anteckningar.txt'));
    expect(notes?.facts).toMatchObject({
      title: 'Anteckningar 12 mars 2026',
      kind: 'notes',
      path: at('Anteckningar.txt'),
    });
    expect([notes?.file, (await archive.document(at('Samma.txt')))?.file]).toEqual(['changed', 'asPublished']);
    const outside = [at('Saknas.txt'), at('../../Annat.txt'), '/sites/goteborg/Workfiles/0001/Utkast.txt'];
    expect(await Promise.all(outside.map((path) => archive.document(path)))).toEqual(outside.map(() => undefined));
  });

  it('gives the whole way of a matter in one request', async () => {
    await site.requests();
    const way = await archive.matter(7);
    expect((await site.requests()).length).toBe(1);
    expect(way.passages.rows.map(({ outcome }) => outcome)).toEqual(['handled']);
    expect(way.decisions.rows.map(({ bodyNr }) => bodyNr)).toEqual([1]);
  });
});

describe('A search in the archive', () => {
  it('finds the text of documents and decisions the person may read, with the hit in its context', async () => {
    const answer = await found({ text: 'lampor' }, 4);
    expect(answer.hits.map(({ is, title }) => `${is}: ${title}`).sort()).toEqual([
      'decision: Belysning i parken',
      'document: Anteckningar 12 mars 2026',
      'document: Anteckningar 2009',
      'document: Dagordning 12 mars 2026',
    ]);
    const decision = answer.hits.find(({ is }) => is === 'decision');
    expect(decision?.context).toEqual([
      { text: 'Forumet enades om att be förvaltningen om fler ', is: 'around' },
      { text: 'lampor', is: 'hit' },
      { text: '.', is: 'around' },
    ]);
    const notes = answer.hits.find(({ kind }) => kind === 'notes');
    expect(notes).toMatchObject({
      bodyNr: 1,
      meetingId: 1,
      day: '2026-03-12',
      path: expect.stringMatching(/0001\/2026\/Ant/) as string,
    });
    expect(notes?.context.filter(({ is }) => is === 'hit').map(({ text }) => text)).toContain('lampor');
    expect(notes?.context.map(({ text }) => text).join('')).toContain('parken & på torget');
  });

  it.each(['641 000', '641\u00a0000', '20,5', '22,0 ohälsotalet', '(20,5)'])(
    'finds an annex in Word by the figures in it, and by %s whole (SFB-26)',
    async (text) => {
      const { hits } = await found({ text }, 1);
      expect(hits.map(({ title, kind }) => [title, kind])).toEqual([['Bilaga med siffror', 'annex']]);
    },
  );

  it('is narrowed by body, period and kind', async () => {
    const owner = archiveOf(OWNER);
    expect((await found({ text: 'lampor', bodyNr: 2 }, 2, owner)).hits.map(({ bodyNr }) => bodyNr)).toEqual([2, 2]);
    expect((await found({ text: 'lampor', years: { from: 2005, to: 2010 } }, 1)).hits[0]?.title).toBe(
      'Anteckningar 2009',
    );
    expect((await found({ text: 'lampor', years: { from: 2010, to: 2026 } }, 3)).total).toBe(3);
    expect((await found({ text: 'lampor', kind: 'notes' }, 1)).hits[0]?.kind).toBe('notes');
    expect((await found({ text: 'lampor', kind: 'decision' }, 1)).hits[0]?.is).toBe('decision');
    expect(
      (await found({ text: 'lampor', kind: 'decision', bodyNr: 1, years: { from: 2026, to: 2026 } }, 1)).total,
    ).toBe(1);
  });

  it('takes what people write as words, never as the language of the service', async () => {
    expect((await found({ text: 'lampor" OR path:"/ (' }, 0)).hits).toEqual([]);
    const years = { from: 2025, to: 2026 };
    expect(kqlOf('https://x.example/sites/a', { text: 'NOT (fika)', bodyNr: 4, years, kind: 'notes' })).toBe(
      'not* fika* (IsDocument:true path:"https://x.example/sites/a/Documents/0004" NOT RenditionOWSCHCS:"pdf") DocumentKindOWSCHCS:"notes" (DayOWSTEXT:2025* OR DayOWSTEXT:2026*)',
    );
  });

  it('finds a document once, not its PDF as well', async () => {
    const pdf = { key: 'notes:1:1:pdf', title: 'Anteckningar 12 mars 2026 (PDF)', rendition: 'pdf' } as const;
    await site.as(OWNER).publish(aDocument({ ...pdf, kind: 'notes' }), 'Anteckningar.pdf', bytes('och vidare'));
    const later = { key: 'notes:later', title: 'Senare', kind: 'notes' } as const;
    await site.as(OWNER).publish(aDocument(later), 'Senare.txt', bytes('vi går vidare'));
    expect((await found({ text: 'vidare' }, 1)).hits.map(({ title }) => title)).toEqual(['Senare']);
    expect((await archive.year(1, 2026)).documents.rows.map(({ title }) => title)).not.toContain(pdf.title);
  });

  it('gives the next page where there is one', async () => {
    await found({ text: 'lampor' }, 4);
    const first = await archive.search({ ...ALL, text: 'lampor', from: 0 });
    expect(first.next).toBeNull();
    const rest = await archive.search({ ...ALL, text: 'lampor', from: 3 });
    expect([rest.hits.length, rest.next]).toEqual([1, null]);
  });
});

it('a summary is read as text, whatever it holds', () => {
  expect(stretchesOf('Fler <c0>lampor</c0> &lt;b&gt; <ddd/> 1 < 2')).toEqual([
    { text: 'Fler ', is: 'around' },
    { text: 'lampor', is: 'hit' },
    { text: ' <b> ', is: 'around' },
    { text: ' … ', is: 'around' },
    { text: ' 1 ', is: 'around' },
    { text: '<', is: 'around' },
    { text: ' 2', is: 'around' },
  ]);
});

it('what was searched for is marked in a long text, where it stands', () => {
  const long = `${'Inledning. '.repeat(40)}Lampor (fler) och trygghet. ${'Slut. '.repeat(80)}`;
  const shown = markedIn(long, ['lamp', 'FLER']);
  expect(shown.filter(({ is }) => is === 'hit').map(({ text }) => text)).toEqual(['Lampor', 'fler']);
  expect([shown[0]?.text, shown.at(-1)?.text]).toEqual([' … ', ' … ']);
  expect(shown.map(({ text }) => text).join('').length).toBeLessThan(310);
  expect(markedIn('Kort.', ['annat'])).toEqual([{ text: 'Kort.', is: 'around' }]);
  expect(markedIn('', [])).toEqual([]);
  const figures = markedIn('Drygt 641\u00a0000 och 20,5, inte 2035.', ['641 000', '20,5']);
  expect(figures.filter(({ is }) => is === 'hit').map(({ text }) => text)).toEqual(['641\u00a0000', '20,5']);
});
