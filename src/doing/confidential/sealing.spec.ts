import { startGoteborg, type Goteborg } from '../../../test/doing/goteborg';
import { anItem, aProposal } from '../../core/specimens';
import type { Enclosure } from '../../core/confidential/enclosure';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { topicOf } from '../outbox/topic';
import { loadRecords } from '../health/records';
import { loadMeeting } from '../meetings/facts';
import { finish } from './finishing';
import { sealSite } from './sealing';

jest.setTimeout(120_000);

const WORD = 'kvastfening';
const OF_YEAR = '0002-2026';
const titles = showing(lists.agendaItems, 'title', 'matterId', 'room', 'ground');
const notesAlone = showing(lists.agendaItems, 'notes');

let goteborg: Goteborg;
let raw: Site;
let site: Site;
let rows: Awaited<ReturnType<typeof written>>;
beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
  raw = goteborg.site;
  site = sealSite(raw);
  rows = await written();
});
afterAll(() => goteborg.stop());

/** A line from a proposal with a motion on it, an open line, and a line with a note: all say the word, all lie open. */
async function written() {
  const { meetings } = await raw.read({ meetings: { list: lists.meetings, where: { bodyYear: OF_YEAR } } });
  const meetingId = meetings.rows.find(({ stage }) => stage === 'planned')?.id ?? 0;
  const ofBody = { bodyNr: 2, bodyYear: OF_YEAR, meetingId };
  const proposal = await raw.add(lists.proposals, {
    ...aProposal({ ...ofBody, title: `Förslag ${WORD}`, description: WORD, submitterName: 'Nadia' }),
    key: 'spec:proposal',
  });
  const line = async (key: string, differs: Parameters<typeof anItem>[0]) => {
    return raw.add(lists.agendaItems, { ...anItem({ ...ofBody, matterId: null, ...differs }), key });
  };
  const fromProposal = { origin: 'proposal', originId: proposal.id } as const;
  return {
    meetingId,
    proposal,
    whole: await line('spec:whole', { title: `Hel ${WORD}`, notes: WORD, ...fromProposal }),
    noted: await line('spec:noted', { title: 'Med anteckning', notes: `Sagt ${WORD}` }),
    open: await line('spec:open', { title: 'Öppen', notes: 'Öppet sagt' }),
  };
}

const begin = (differs: Partial<Enclosure> & Pick<Enclosure, 'key' | 'itemId' | 'kind'>) =>
  raw.add(lists.enclosures, {
    ...{ actedBy: 'anna', bodyNr: 2, bodyYear: OF_YEAR, meetingId: rows.meetingId, part: '', text: '' },
    ...{ standing: 'moving', room: 'S01', ground: '26 kap. 1 § OSL' },
    ...differs,
  });
const ofYear = { bodyYear: OF_YEAR } as const;
const readAll = (from: Site) =>
  from.read({
    lines: { list: lists.agendaItems, where: ofYear },
    some: { list: titles, where: ofYear },
    notes: { list: notesAlone, where: ofYear },
    proposals: { list: lists.proposals, where: ofYear },
    meetings: { list: lists.meetings, where: ofYear },
  });

describe('A site read while a line is on its way into a closed room', () => {
  it('is read as it is, with nothing more, where nothing is on its way (design decision 16)', async () => {
    await goteborg.requests();
    expect(await readAll(site)).toEqual(await readAll(raw));
    expect(await goteborg.requests()).toHaveLength(2);
  });

  it('masks the line, its proposal and a note from the moment the enclosure is written, by whatever columns (design decision 16)', async () => {
    await begin({ key: 'spec:one', itemId: rows.whole.id, kind: 'item' });
    const note = await begin({ key: 'spec:two', itemId: rows.noted.id, kind: 'note', text: `Sagt ${WORD}` });
    const within = { room: 'S01', ground: '26 kap. 1 § OSL' };
    const read = await readAll(site);
    const [whole] = read.lines.rows.filter(({ id }) => id === rows.whole.id);
    expect(whole).toMatchObject({ title: `Hel ${WORD}`, ...within });
    expect(read.lines.rows.find(({ id }) => id === rows.noted.id)).toMatchObject({
      notes: '',
      title: 'Med anteckning',
    });
    expect(read.lines.rows.find(({ id }) => id === rows.open.id)).toEqual(rows.open);
    expect(read.some.rows.find(({ id }) => id === rows.whole.id)).toMatchObject(within);
    expect(Object.keys(read.some.rows.find(({ id }) => id === rows.noted.id) ?? {}).sort()).toEqual(
      ['ground', 'id', 'matterId', 'room', 'title', 'version'].sort(),
    );
    expect(read.notes.rows.find(({ id }) => id === rows.noted.id)?.notes).toBe('');
    expect(read.proposals.rows.find(({ id }) => id === rows.proposal.id)).toMatchObject(within);
    expect(Object.keys(read)).not.toContain('enclosures on their way');
    expect((await finish(site, note)).ok).toBe(true);
    const { lines } = await raw.read({ lines: { list: lists.agendaItems, where: { id: rows.noted.id } } });
    expect(lines.rows[0]?.notes).toBe('');
  });

  it('gives no word of it to a notice, to what health is worked out from, or to a meeting that is read (design decision 16)', async () => {
    const about = { kind: 'allAnswered', aboutId: rows.whole.id } as const;
    const notice = about as unknown as Parameters<typeof topicOf>[1];
    expect(await topicOf(raw, notice)).toMatchObject({ title: `Hel ${WORD}` });
    expect(await topicOf(site, notice)).toMatchObject({ title: '26 kap. 1 § OSL', text: '' });
    const { bodies, meetings } = await raw.read({
      bodies: { list: lists.bodies, where: { nr: 2 } },
      meetings: { list: lists.meetings, where: ofYear },
    });
    const published = meetings.rows.map((meeting) => ({ ...meeting, stage: 'notesPublished' as const }));
    for (const body of bodies.rows) {
      expect(JSON.stringify(await loadRecords({ site, body, meetings: published }, 2026))).not.toContain(WORD);
    }
    const meeting = await loadMeeting(site, rows.meetingId);
    expect(meeting?.items.find(({ id }) => id === rows.whole.id)).toMatchObject({ room: 'S01' });
  });
});
