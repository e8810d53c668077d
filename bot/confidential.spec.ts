import type { StageView } from '../src/api/stageView';
import * as lists from '../src/storage/lists';
import { callerOf } from '../test/bot/calling';
import { startOneMachine, type OneMachine } from '../test/bot/oneMachine';
import { askingAs } from '../test/bot/reading';
import { aboutAnnexes } from '../test/bot/secretAnnexCases';
import { aboutEveryPage, aboutTheCrash } from '../test/bot/secretPageCases';
import { ANNA, GROUND, holdSecretMeeting, PER, WORD, type SecretMeeting } from '../test/bot/secretMeeting';
import { ASKED_OF_THE_BOT, choicesOf, eventually, NOT_NAMED, OTHERS_IN_SHAREPOINT } from '../test/bot/secretReaders';
import { hand } from '../test/bot/talking';
import { allIn, allTold, RECORD, searched, textsOf, words } from '../test/bot/told';

jest.setTimeout(600_000);

let machine: OneMachine;
let held: SecretMeeting;
beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  held = await holdSecretMeeting(machine);
});
afterAll(() => machine.stop());

describe('A confidential line, to those named', () => {
  it('is there with all its texts, through the meeting and into the next (design decision 16)', async () => {
    const lines = await held.secretLines();
    expect(lines.map(({ secrecy }) => secrecy)).toEqual([
      { face: 'open', ground: GROUND },
      { face: 'open', ground: GROUND },
    ]);
    for (const line of lines) {
      const { title, description, purpose, presenter, notes, decisions, assignments } = line;
      for (const one of [title, description, purpose, presenter, notes, decisions, assignments])
        expect(words(one)).toContain(WORD);
    }
    // The screen is everybody's: also where she who is named for the line shows it.
    const stage = await callerOf(machine).view<StageView>('anna.lindgren', '/bodies/goteborg-2/stage');
    expect(stage.item).toMatchObject({ title: 'Sekretessbelagd punkt', kind: null, decisions: [] });
    const next = (await held.anna.meeting(held.nextId)).items.filter(({ secrecy }) => secrecy !== null);
    const origins = next.map(({ origin }) => origin).sort();
    expect(origins).toEqual(['assignment', 'assignment', 'carriedOver']);
    for (const { title } of next) expect(words(title)).toContain(WORD);
    expect(words(await choicesOf(machine, 'anna.lindgren'))).toContain(WORD);
  });

  it('lies in the record with its decision, assignment, document and annex, and search finds it (design decision 16)', async () => {
    const per = await askingAs(machine, PER);
    for (const list of RECORD)
      expect([list.title, words(await allIn(per, machine.site, list))]).toEqual([
        list.title,
        expect.stringContaining(WORD),
      ]);
    const texts = await textsOf(per);
    expect(
      Object.keys(texts).filter((path) => /\/S0\d\//.test(path) && words(texts[path]).includes(WORD)),
    ).toHaveLength(17);
    expect(await eventually(() => searched(per, WORD))).toContain(WORD);
  });
});

describe('A note or a decision that is confidential by itself', () => {
  const lineTo = async (who: SecretMeeting['anna']) =>
    (await who.meeting(held.id)).items
      .map((line) => ({ ...line, enclosed: line.enclosed.filter(({ kind }) => kind !== 'annex') }))
      .find(({ enclosed }) => enclosed.length > 0);

  it('is read by those named, and is by its kind and ground to others, on a line that is open (design decision 16)', async () => {
    const toAnna = await lineTo(held.anna);
    expect(toAnna).toMatchObject({ secrecy: null, notes: '', decisions: [{ text: 'Ett öppet beslut' }] });
    expect(toAnna?.enclosed.map(({ kind, face, text }) => [kind, face, text.toLowerCase()])).toEqual([
      ['decision', 'open', `beslut för sig ${WORD}`],
      ['note', 'open', `sagt för sig ${WORD}`],
      ['decision', 'open', `beslut för sig ${WORD}, det andra`],
    ]);
    const toKarim = await lineTo(held.karim);
    expect(toKarim?.enclosed.map(({ face, said, text }) => [face, said, text])).toEqual([
      ['masked', `Sekretessbelagt beslut (${GROUND}).`, ''],
      ['masked', `Sekretessbelagd anteckning (${GROUND}).`, ''],
      ['masked', `Sekretessbelagt beslut (${GROUND}).`, ''],
    ]);
  });

  it('lies in a room of its own in the record, and the open notes say that it is there (design decision 16)', async () => {
    const { decisions } = await machine.site.read({
      decisions: { list: lists.decisions, where: { bodyYear: '0002-2026' } },
    });
    const own = decisions.rows.filter(({ text }) => text.startsWith('Beslut för sig'));
    expect(own.map(({ room, ground }) => [typeof room, ground])).toEqual([
      ['string', GROUND],
      ['string', GROUND],
    ]);
    const texts = await textsOf(await askingAs(machine, 'karim.haddad@goteborg.example'));
    const notes = Object.entries(texts).find(([path]) => path.endsWith('2026-12-10 Anteckningar Hisingen.docx'))?.[1];
    expect(notes).toContain(`sekretessbelagd anteckning (${GROUND.toLowerCase()})`);
    expect(notes).toContain('ett öppet beslut');
  });

  it('is not there for whoever is not named, and is open again when somebody named says so (design decision 16)', () => {
    for (const answer of held.parts.refused)
      expect(answer).toMatchObject({ status: 409, answer: { refused: { reason: 'notFound' } } });
    expect(held.parts.opened.notes).toBe(`Sagt och ändrat ${WORD}`);
    expect(held.parts.opened.enclosed.filter(({ kind }) => kind !== 'annex')).toEqual([]);
  });

  it('is hidden from the moment that is written down, and taken out of the line by the next run after a crash (design decision 16)', async () => {
    for (const line of [held.parts.afterCrash, held.parts.afterRun]) {
      expect(line).toMatchObject({ notes: '', secrecy: null });
      expect(words(line)).not.toContain(WORD);
    }
    const { items } = await machine.site.read({ items: { list: lists.agendaItems, where: { bodyYear: '0002-2026' } } });
    const line = items.rows.find(({ decisions }) => decisions.some(({ text }) => text === 'Ett öppet beslut'));
    expect(words(line)).not.toContain(WORD);
  });
});

aboutAnnexes(() => ({ machine, held }));
aboutEveryPage(() => ({ machine, held }));

describe.each(NOT_NAMED)('A confidential line, to %s', (_who, name) => {
  it('shows its number and its ground at most in every view, and none of its words (design decision 16)', async () => {
    const who = await hand(machine, name);
    const views = [
      () => who.body('goteborg-2'),
      () => who.meeting(held.id),
      () => who.meeting(held.nextId),
      () => choicesOf(machine, name),
      () => callerOf(machine).view(name, `/bodies/goteborg-2/live?meeting=${held.id}`),
      () => callerOf(machine).view(name, '/bodies/goteborg-2/stage'),
    ];
    for (const view of views) {
      const said = await view().catch((error: unknown) => String(error));
      expect(words(said)).not.toContain(WORD);
    }
    if (name === 'robert.chen') return;
    const masked = (await who.meeting(held.id)).items.filter(({ secrecy }) => secrecy !== null);
    expect(masked).toHaveLength(2);
    for (const line of masked) {
      expect(line).toMatchObject({ title: 'Sekretessbelagd punkt', secrecy: { face: 'masked', ground: GROUND } });
      expect(line).toMatchObject({ description: '', presenter: '', originText: '', notes: '', decisions: [] });
    }
  });
});

describe.each(NOT_NAMED)('A question of %s to the bot', (_who, name) => {
  it('is answered without a word of what is confidential (design decision 16)', async () => {
    const who = await hand(machine, name);
    for (const question of ASKED_OF_THE_BOT) {
      const { replies } = await who.say(question);
      expect(replies.length).toBeGreaterThan(0);
      expect([question, words(replies)]).toEqual([question, expect.not.stringContaining(WORD)]);
    }
  });
});

describe('A confidential line, to a chair who is not named', () => {
  it('is carried through the meeting whole: it is neither dropped nor rewritten by what he arranges (design decision 16)', async () => {
    expect(words(await held.secretLines())).not.toContain('karims ord');
    expect((await held.anna.meeting(held.id)).meeting.stage).toBe('notesPublished');
    expect(
      (await held.karim.meeting(held.nextId)).items.filter(({ secrecy }) => secrecy?.face === 'masked'),
    ).toHaveLength(3);
  });

  it('is not there for any act on it (design decision 16)', () => {
    expect(held.refused).toHaveLength(5);
    for (const answer of held.refused) {
      expect(answer).toMatchObject({ status: 409, answer: { refused: { reason: 'notFound' } } });
      expect(words(answer)).not.toContain(WORD);
    }
  });
});

describe('What leaves the product', () => {
  it('says in no chat, channel or letter, nor in its attachment, what is confidential, to whomever it goes (design decision 16)', async () => {
    const { outbox } = await machine.site.read({
      outbox: { list: lists.outbox, where: { meetingId: Number(held.id.slice(9)) } },
    });
    const told = (await allTold(machine, held.karim)).filter((one) => !held.toldBefore.has(one.id));
    expect(told.length).toBeGreaterThan(10);
    for (const { text } of told) expect(text).not.toContain(WORD);
    const kinds = new Set(outbox.rows.filter(({ state }) => state === 'sent').map(({ kind }) => kind));
    for (const kind of ['proposalAnswered', 'agendaSent', 'notesPublished', 'proposalOutcome', 'assignmentGiven'])
      expect([...kinds]).toContain(kind);
    const nadia = words(await (await hand(machine, 'nadia.benali')).conversation());
    expect(nadia).toContain('du har fått ett uppdrag: sekretessbelagt uppdrag');
    expect(nadia).toContain('det som sades och beslutades är sekretessbelagt');
    expect(words(outbox.rows)).not.toContain(WORD);
  });

  it('leaves no text in the journal (design decision 16)', async () => {
    const journal = await machine.site.read({ rows: { list: lists.journal, where: { bodyYear: '0002-2026' } } });
    expect(journal.rows.rows.map(({ act }) => act)).toEqual(expect.arrayContaining(['encloseItem', 'publishNotes']));
    expect(words(journal)).not.toContain(WORD);
  });
});

describe.each(OTHERS_IN_SHAREPOINT)('In SharePoint, %s', (upn) => {
  it('finds the word in no row, version, file, file name or search (design decision 16)', async () => {
    const me = await askingAs(machine, upn);
    for (const list of lists.allLists)
      expect([list.title, words(await allIn(me, machine.site, list))]).toEqual([
        list.title,
        expect.not.stringContaining(WORD),
      ]);
    expect(words(await textsOf(me))).not.toContain(WORD);
    expect(await searched(me, WORD)).not.toContain(WORD);
  });
});

describe('The published documents', () => {
  it('show the number, the ground and the time of a confidential line (design decision 16)', async () => {
    const texts = await textsOf(await askingAs(machine, 'karim.haddad@goteborg.example'));
    const open = Object.entries(texts).filter(([path]) => path.includes('2026-12-10'));
    expect(open.map(([path]) => path.slice(path.lastIndexOf('/') + 1)).sort()).toEqual([
      '2026-12-10 Anteckningar Hisingen.docx',
      '2026-12-10 Anteckningar Hisingen.pdf',
      expect.stringMatching(/^2026-12-10 Bilaga \d+-\d+ Karta\.pdf$/) as string,
      '2026-12-10 Dagordning Hisingen.docx',
      '2026-12-10 Dagordning Hisingen.pdf',
    ]);
    for (const [, text] of open.filter(([path]) => /(Dagordning|Anteckningar) /.test(path))) {
      const said = text.replace(/\s+/g, ' ');
      expect(said).toContain('sekretessbelagd punkt');
      expect(said).toContain(GROUND.toLowerCase());
    }
  });

  it('say who left the room for it and came back, and so does the meeting (design decision 16)', async () => {
    const texts = await textsOf(await askingAs(machine, 'karim.haddad@goteborg.example'));
    const notes = Object.entries(texts).find(([path]) => path.endsWith('2026-12-10 Anteckningar Hisingen.docx'))?.[1];
    const said = 'Karim Haddad lämnade rummet kl. 13:40 och kom tillbaka kl. 13:55.';
    expect(notes).toContain(said.toLowerCase());
    for (const who of [held.karim, held.anna]) {
      const lines = (await who.meeting(held.id)).items.filter(({ leftRoom }) => leftRoom.length > 0);
      expect(lines).toMatchObject([{ secrecy: { ground: GROUND }, leftRoom: [{ text: said }] }]);
    }
  });
});

aboutTheCrash(() => ({ machine, held }));

describe('A line made open again', () => {
  it('is seen by all who see the agenda, and its origin with it (design decision 16)', async () => {
    const line = (await held.anna.meeting(held.nextId)).items.find(({ origin }) => origin === 'carriedOver');
    await held.did(held.anna, 'openItem', { id: line?.id, version: line?.version });
    const seen = (await held.karim.meeting(held.nextId)).items.filter(({ title }) => title.includes(WORD));
    expect(seen).toMatchObject([{ origin: 'carriedOver', secrecy: null, description: `Om ${WORD}` }]);
  });

  it('cannot be what the meeting has sent: that cannot be made unseen (design decision 16)', async () => {
    const sent = (await held.anna.meeting(held.id)).items.find(({ secrecy }) => secrecy === null);
    const about = { id: sent?.id, version: sent?.version };
    const { answer } = await held.does(held.anna, 'encloseItem', { ...about, ground: GROUND, named: [ANNA] });
    expect(answer).toMatchObject({ refused: { reason: 'alreadyPublished' } });
  });

  it.each([
    ['groundMissing', { ground: ' ', named: [ANNA] }],
    ['nobodyNamed', { ground: GROUND, named: [] }],
    ['noRoomReady', { ground: GROUND, named: [ANNA] }],
  ])('is not closed with %s (design decision 16)', async (reason, fields) => {
    const line = (await held.anna.meeting(held.nextId)).items.find(({ origin }) => origin === 'standing');
    const { answer } = await held.does(held.anna, 'encloseItem', { id: line?.id, version: line?.version, ...fields });
    expect(answer).toMatchObject({ refused: { reason, text: expect.stringMatching(/\w+/) as string } });
  });
});
