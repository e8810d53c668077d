import type { RegistrarView } from '../../src/api/registrarView';
import * as lists from '../../src/storage/lists';
import { arrangedAs, callerOf } from './calling';
import { doorOf } from './linked';
import { sweepOpenly } from './openSweep';
import { ASKED_OF_THE_BOT } from './secretReaders';
import type { Within } from './secretMeeting';
import { ANNA, GROUND, PER, WORD } from './secretWords';
import { pagesOf, readRoutes, sweep } from './sweep';
import { hand } from './talking';
import { words } from './told';

/** The forum of the secret meeting, and one that shares people with it. */
const BODIES = ['goteborg-2', 'goteborg-5'];
/** Prepares the forum and is not named; reached by mail as well. */
const DEPUTY = 'lars.bohman@goteborg.example';

/** What every page of the API says of the secret meeting, to one in every role. */
export function aboutEveryPage(within: () => Within): void {
  describe('Every page of the API, out of its table of routes', () => {
    it('says no word of what is confidential to anybody but those named, whatever their role (design decision 16)', async () => {
      const { machine, held } = within();
      await held.did(await hand(machine, 'karim.haddad'), 'draftCharter', { id: BODIES[0], name: 'Vandringsgruppen' });
      await giveACopy(within());
      const pages = await pagesOf(machine, BODIES);
      const readers = await sweep(machine, 'anna.lindgren', pages, WORD);
      expect(readers.hits).toEqual(expect.arrayContaining([`/meetings/${within().held.id}`]));
      const answered = new Set(readers.answered);
      const hits: string[] = [];
      for (const [role, name] of await oneInEachRole(within())) {
        const swept = await sweep(machine, name, pages, WORD);
        for (const route of swept.answered) answered.add(route);
        hits.push(...swept.hits.map((path) => `${role} ${name}: ${path}`));
      }
      expect(hits).toEqual([]);
      // A page that answers nobody shows nothing of what it hides.
      expect(readRoutes(machine).filter((route) => !answered.has(route))).toEqual([]);
    });

    it('that is open without signing in says no word of it either (design decision 16)', async () => {
      const { machine, held } = within();
      expect(await sweepOpenly(machine, Number(held.id.slice(9)), WORD)).toEqual({ hits: [], unanswered: [] });
    });

    it('that is reached without Teams says no word of it either: a subscribed calendar, the page of a link (design decision 16)', async () => {
      const { machine, held } = within();
      const karim = await hand(machine, 'karim.haddad');
      const { answer } = await karim.act('makeCalendarFeed', { id: BODIES[0], version: '1', key: 'secret-feed' });
      const address = 'done' in answer ? (answer.done.address ?? '') : '';
      const feed = await (await fetch(`${machine.serviceUrl}${address}`)).text();
      expect(feed).toContain('BEGIN:VEVENT');
      expect(feed.toLowerCase()).not.toContain(WORD);
      const door = doorOf(machine);
      for (const meetingId of [held.id, held.nextId]) {
        const sent = { id: BODIES[0], version: '1', upn: DEPUTY, purpose: 'meeting', meetingId };
        await held.did(await hand(machine, 'anna.lindgren'), 'sendPersonalLink', sent);
        const view = await (await door.open(await door.linkTo(DEPUTY, 'Din länk'), DEPUTY)).view();
        expect(view.status).toBe(200);
        expect(view.body.meeting?.items.map(({ title }) => title)).toContain('Sekretessbelagd punkt');
        expect(words(view.body)).not.toContain(WORD);
      }
    });
  });
}

/** What is said while an enclosure has been written down and nothing has been moved: the process died there. */
export function aboutTheCrash(within: () => Within): void {
  describe('A line on its way into its room, where the process died', () => {
    it('is masked on every page and in every answer, and lies in its room after the next run (design decision 16)', async () => {
      const { machine, held } = within();
      const itemId = await crashed(within());
      const { hits } = await sweep(machine, 'karim.haddad', await pagesOf(machine, BODIES), WORD);
      expect(hits).toEqual([]);
      const karim = await hand(machine, 'karim.haddad');
      for (const question of [...ASKED_OF_THE_BOT, 'Visa dagordningen för Hisingen den 28 januari']) {
        const { replies } = await karim.say(question);
        expect([question, words(replies)]).toEqual([question, expect.not.stringContaining(WORD)]);
      }
      await machine.service.runDuties();
      const { items } = await machine.site.read({ items: { list: lists.agendaItems, where: { id: itemId } } });
      expect(words(items.rows)).not.toContain(WORD);
      const mine = (await held.anna.meeting(held.nextId)).items.find(({ title }) => title === `Kraschad ${WORD}`);
      expect(mine?.secrecy).toEqual({ face: 'open', ground: GROUND });
    });
  });
}

/** Somebody asks for a public document, and whoever keeps the papers makes a masked copy of an agenda. */
async function giveACopy({ machine, held }: Within): Promise<void> {
  const karim = await hand(machine, 'karim.haddad');
  await held.did(karim, 'requestDocument', { id: BODIES[0], version: '1', request: 'Dagordningen' });
  const { rows } = await callerOf(machine).view<RegistrarView>('karim.haddad', '/registrar');
  const request = rows.find(({ kind }) => kind === 'request');
  const { documents } = await machine.site.read({ documents: { list: lists.documents, where: { bodyNr: 2 } } });
  const agenda = documents.rows.find(({ kind }) => kind === 'agenda');
  await held.did(karim, 'maskDocument', {
    ...{ id: request?.id, version: request?.version, document: agenda?.id },
    ...{ passages: 'Hisingen', ground: '26 kap. 1 § OSL', consequencesRead: true },
  });
}

/** Roles of the register, with one who has it and is not named; the secret meeting's own forum first. */
async function oneInEachRole({ machine }: Within): Promise<ReadonlyMap<string, string>> {
  const { mandates } = await machine.site.read({
    mandates: { list: lists.mandates, where: { bodyNr: [1, 2, 3, 4, 5] } },
  });
  const people = (await machine.get('/local/people')) as readonly { readonly upn: string }[];
  const nameOf = (upn: string) => upn.split(/[@_]/)[0] ?? upn;
  const known = new Set(people.map(({ upn }) => nameOf(upn)));
  const others = mandates.rows.filter(({ upn }) => upn !== ANNA && upn !== PER && known.has(nameOf(upn)));
  const ranked = [...others].sort((one, other) => Number(one.bodyNr !== 2) - Number(other.bodyNr !== 2));
  const byRole = new Map<string, string>([['member of another forum', 'robert.chen']]);
  for (const { role, upn } of ranked) if (!byRole.has(role)) byRole.set(role, nameOf(upn));
  return byRole;
}

/** A line with the word on the next meeting, as a process leaves it that wrote down that it is to be enclosed. */
async function crashed({ machine, held }: Within): Promise<number> {
  const { site } = machine;
  const title = `Kraschad ${WORD}`;
  const { meeting, items } = await held.anna.meeting(held.nextId);
  const line = { title, description: WORD, kind: 'decision', purpose: 'Besluta', theme: null, parties: ['kultur'] };
  const lines = [...arrangedAs(items), { ...line, presenter: 'Anna', minutes: 5 }];
  await held.did(held.anna, 'arrangeAgenda', { id: meeting.id, version: meeting.version, items: lines });
  const meetingId = Number(held.nextId.slice(9));
  const { found } = await site.read({ found: { list: lists.agendaItems, where: { meetingId } } });
  const item = found.rows.find((one) => one.title === title);
  if (item === undefined) throw new Error('The line is there.');
  const key = `enclosure:${item.key}:closed`;
  const { rooms } = await site.read({ rooms: { list: lists.rooms, where: { bodyNr: 2, state: 'held' } } });
  const room = rooms.rows.find(({ kind, named }) => kind === 'closed' && named.includes(ANNA) && named.includes(PER));
  if (room === undefined) throw new Error('A closed room is theirs.');
  await site.add(lists.enclosures, {
    ...{ key, actedBy: ANNA, bodyNr: 2, bodyYear: item.bodyYear, meetingId, itemId: item.id, kind: 'item', part: '' },
    ...{ text: '', standing: 'moving', room: room.name, ground: GROUND },
  });
  return item.id;
}
