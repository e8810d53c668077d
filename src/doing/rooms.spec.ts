import { createHash } from 'node:crypto';
import { startGoteborg, type Goteborg } from '../../test/doing/goteborg';
import { killedAfter } from '../../test/doing/killed';
import { aDocument, anItem } from '../../test/storage/rows';
import { day } from '../core/calendar';
import { FROM_NOTES, type Decision } from '../core/decisions/decision';
import type { Room } from '../core/rooms/room';
import type { Stored } from '../core/stored';
import * as lists from '../storage/lists';
import type { Site } from '../storage/site';
import { StorageError } from '../storage/storageError';
import { freezeRoom } from './freezing';
import { loadMeeting } from './meetings/facts';
import { holdRoom, nameInRoom, roomOf, type RoomWanted } from './rooms';

jest.setTimeout(120_000);

const OWNER = 'ulf.garbo@goteborg.example';
/** Members of Hisingen; the forum is open to the organisation. */
const KARIM = 'karim.haddad@goteborg.example';
const NADIA = 'nadia.benali@goteborg.example';
/** Works in the city, in no forum. */
const PER = 'per.hellman@goteborg.example';

/** Prepares together with Hisingen, and is a member of Sydväst. */
const ANDREJ = 'andrej.novak@goteborg.example';

let goteborg: Goteborg;
beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
});
afterAll(() => goteborg.stop());

const closed = (heldFor: string, named: readonly string[], bodyNr = 2): RoomWanted => ({
  ...{ bodyNr, kind: 'closed', heldFor, title: 'Sekretess', ground: 'OSL 18 kap. 1 §', named, actedBy: KARIM },
});
const decision = (key: string, room: string | null): Decision => ({
  ...{ key, actedBy: KARIM, bodyNr: 2, bodyYear: '0002-2026', meetingId: 1, matterId: null, theme: null },
  ...{ itemTitle: 'Hot mot enskild', text: 'Polisen följer upp.', decidedOn: day('2026-11-20'), room, ...FROM_NOTES },
});
const held = async (wanted: RoomWanted, site = goteborg.site): Promise<Stored<Room>> => {
  const room = await holdRoom(goteborg.world, site, wanted);
  if (!room.ok) throw new Error(room.refusal.reason);
  return room.value;
};
const decisionSeenBy = async (upn: string, key: string) => {
  const { found } = await goteborg.as(upn).read({ found: { list: lists.decisions, where: { key } } });
  return found.rows.length === 1 ? 'reads' : 'nothing';
};
const readersOf = async (key: string) => {
  const seen = await Promise.all(
    [OWNER, KARIM, NADIA, PER].map(async (upn) => ((await decisionSeenBy(upn, key)) === 'reads' ? [upn] : [])),
  );
  return seen.flat();
};

describe('A closed room', () => {
  it('keeps what is put in it from everybody but those named and the owners', async () => {
    const room = await held(closed('decision:secret', [KARIM, PER]));
    await goteborg.site.add(lists.decisions, decision('secret', room.name));
    await goteborg.site.add(lists.decisions, decision('open', null));
    expect(await readersOf('secret')).toEqual([OWNER, KARIM, PER]);
    expect(await readersOf('open')).toEqual([OWNER, KARIM, NADIA, PER]);
  });

  it('keeps a document and a line of the agenda the same way', async () => {
    const room = await held(closed('item:secret', [NADIA]));
    const document = aDocument({ key: 'secret', bodyNr: 2, bodyYear: '0002-2026', room: room.name });
    const published = await goteborg.site.publish(document, 'Hemlig.docx', new TextEncoder().encode('hemligt'));
    const item = await goteborg.site.add(lists.agendaItems, anItem({ key: 'secret', bodyNr: 2, room: room.name }));
    for (const [who, sees] of [
      [NADIA, 1],
      [KARIM, 0],
      [PER, 0],
    ] as const) {
      const site = goteborg.as(who);
      const read = await site.read({
        documents: { list: lists.documents, where: { key: 'secret' } },
        items: { list: lists.agendaItems, where: { id: item.id } },
      });
      expect([who, read.documents.rows.length, read.items.rows.length]).toEqual([who, sees, sees]);
      const bytes = await site.documentBytes(published.path).catch(() => undefined);
      expect([who, bytes === undefined]).toEqual([who, sees === 0]);
    }
  });

  it('lets in whoever is named later, and nobody who is no longer named', async () => {
    const room = await roomOf(goteborg.site, 'decision:secret');
    if (room === undefined) throw new Error('The room is held.');
    const changed = await nameInRoom(goteborg.world, goteborg.site, room, { named: [NADIA], actedBy: KARIM });
    expect(changed.ok && changed.value.admitted).toEqual([NADIA]);
    expect(await readersOf('secret')).toEqual([OWNER, NADIA]);
  });

  it('lets go of somebody named whose mandate has ended', async () => {
    const { found } = await goteborg.site.read({ found: { list: lists.mandates, where: { upn: NADIA } } });
    for (const from of found.rows) await goteborg.site.change(lists.mandates, from, { to: day('2026-11-19') });
    await goteborg.site.followMandates(day('2026-11-20'));
    expect(await readersOf('secret')).toEqual([OWNER]);
  });

  it('is refused where every room made ready is in use', async () => {
    expect(await holdRoom(goteborg.world, goteborg.site, closed('one more', []))).toEqual({
      ok: false,
      refusal: { reason: 'noRoomReady' },
    });
  });

  it('is one, whoever asks for it at the same time', async () => {
    const rooms = await Promise.all([1, 2, 3].map(() => held(closed('raced', [PER], 3), goteborg.as(OWNER))));
    expect(new Set(rooms.map(({ name }) => name)).size).toBe(1);
    const { free } = await goteborg.site.read({ free: { list: lists.rooms, where: { bodyNr: 3, state: 'free' } } });
    expect(free.rows.filter(({ kind }) => kind === 'closed')).toHaveLength(1);
  });

  it('is readable by nobody else when the process is killed after any request, and is there when it runs again', async () => {
    const put = async (site: Site) => {
      const room = await held(closed('killed', [PER], 1), site);
      await site.add(lists.decisions, { ...decision('killed', room.name), bodyNr: 1, bodyYear: '0001-2026' });
    };
    let kills = 0;
    for (let done = false; !done; kills += 1) {
      const dying = goteborg.as(OWNER, killedAfter(kills));
      done = await put(dying).then(
        () => true,
        (error: unknown) => {
          if (error instanceof StorageError) return false;
          throw error;
        },
      );
      expect((await readersOf('killed')).filter((upn) => upn !== OWNER && upn !== PER)).toEqual([]);
    }
    // Each run finds what those before it left done; the last of them still asks this often.
    expect(kills).toBeGreaterThan(6);
    expect(await readersOf('killed')).toEqual([OWNER, PER]);
  });
});

describe('A workroom', () => {
  const wanted: RoomWanted = {
    ...{ bodyNr: 2, kind: 'work', heldFor: 'item:17', title: 'Ärende 17: Trygghet / vandringar', ground: '' },
    ...{ named: [KARIM, ANDREJ], actedBy: KARIM },
  };
  let folder: string;
  const upload = (who: string, path: string, name: string) =>
    goteborg.ask(
      who,
      `web/getFolderByServerRelativePath(decodedurl='${path}')/files/AddUsingPath(decodedurl='${encodeURIComponent(name)}',overwrite=true)`,
      { method: 'POST', body: 'utkast' },
    );

  it('lets those named write in its folder, and nothing else of the workshop', async () => {
    const room = await held(wanted);
    folder = `/sites/goteborg/Workfiles/0002-${room.name}/Ärende 17- Trygghet - vandringar`;
    expect((await upload(ANDREJ, encodeURIComponent(folder), 'Underlag.docx')).status).toBe(200);
    expect((await upload(KARIM, encodeURIComponent(folder), 'Underlag.docx')).status).toBe(200);
    expect((await upload(NADIA, encodeURIComponent(folder), 'Intrång.docx')).status).not.toBe(200);
    expect((await upload(ANDREJ, '/sites/goteborg/Workfiles', 'Intrång.docx')).status).toBe(403);
    for (const list of lists.allLists.filter(({ zone, kind }) => zone === 'workshop' && kind === 'list')) {
      const items = `web/getlist('/sites/goteborg/Lists/${list.title}')/items?$top=1`;
      const { status, json } = await goteborg.ask(ANDREJ, items);
      expect([list.title, status === 200 ? json['value'] : []]).toEqual([list.title, []]);
    }
    expect((await goteborg.site.filesIn(room)).map(({ name }) => name)).toEqual(['Underlag.docx']);
  });

  it('is frozen: nobody writes, and exactly what stood there is in the record with its hash, once', async () => {
    const { meetings } = await goteborg.site.read({
      meetings: { list: lists.meetings, where: { bodyYear: '0002-2026', day: day('2026-12-10') } },
    });
    const facts = await loadMeeting(goteborg.site, meetings.rows[0]?.id ?? 0);
    if (facts === undefined) throw new Error('The meeting is there.');
    const [copy, ...others] = await freezeRoom(goteborg.world, facts, { heldFor: 'item:17', actedBy: KARIM });
    expect(others).toEqual([]);
    expect(copy).toMatchObject({ kind: 'annex', title: 'Underlag.docx', meetingId: facts.meeting.id });
    const bytes = await goteborg.as(KARIM).documentBytes(copy?.path ?? '');
    expect(new TextDecoder().decode(bytes)).toBe('utkast');
    expect(copy?.sha256).toBe(createHash('sha256').update('utkast').digest('hex'));
    expect((await upload(ANDREJ, encodeURIComponent(folder), 'Sent.docx')).status).not.toBe(200);
    expect(await freezeRoom(goteborg.world, facts, { heldFor: 'item:17', actedBy: KARIM })).toEqual([copy]);
    expect((await roomOf(goteborg.site, 'item:17'))?.state).toBe('frozen');
  });
});
