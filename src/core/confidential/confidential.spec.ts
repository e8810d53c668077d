import fc from 'fast-check';
import { day, parseClockTime, type ClockTime } from '../calendar';
import type { Room } from '../rooms/room';
import { aMandate, anAssignment, anItem, aProposal } from '../specimens';
import { CONFIDENTIAL_KINDS, enclosureOf, faceFor, isConfidential, isOpenTo, readerOf } from './confidential';
import { encloseThing, openThing, type Enclose } from './enclosing';
import { cameBack, whoLeft, type LeftRoom } from './leftRoom';
import { maskedAssignment, maskedProposal } from './masked';
import { lineFor } from './seenLine';

const GROUND = '26 kap. 1 § OSL';
const thing = (differs: { room?: string | null; ground?: string | null } = {}) => ({
  kind: 'item' as const,
  number: '5',
  key: 'item:5',
  bodyNr: 2,
  title: 'Hot mot medborgarkontoret',
  text: 'En person har hotat personalen.',
  parties: ['polisen'],
  presenter: 'Bo Ström',
  ...differs,
});
const secret = thing({ room: 'S01', ground: GROUND });
const at = (text: string): ClockTime => parseClockTime(text) ?? ('00:00' as ClockTime);

describe('A confidential thing', () => {
  it('is itself to those named, in the room it lies in (design decision 16)', () => {
    expect(faceFor(secret, { rooms: ['S01'] })).toEqual({ face: 'open', thing: secret });
  });

  it.each([
    ['named in no room', { rooms: [] }],
    ['named in another room', { rooms: ['S02'] }],
    ['everybody: a document, a notice', 'everybody' as const],
  ])('shows its number, its kind and the ground alone to one %s (design decision 16)', (_who, reader) => {
    expect(faceFor(secret, reader)).toEqual({
      face: 'masked',
      kind: 'item',
      number: '5',
      label: 'secrecy',
      ground: GROUND,
    });
  });

  it('is masked for everybody while it has a ground and no room yet, and the other way round (design decision 16)', () => {
    expect(faceFor(thing({ ground: GROUND }), { rooms: ['S01'] })).toMatchObject({ face: 'masked' });
    expect(faceFor(thing({ room: 'S01' }), 'everybody')).toMatchObject({ face: 'masked', ground: null });
  });

  it.each([{}, { room: null, ground: null }, { room: '', ground: ' ' }])(
    'is not one with %j: open to all (design decision 16)',
    (differs) => {
      expect(faceFor(thing(differs), 'everybody')).toMatchObject({ face: 'open' });
      expect(isConfidential(differs)).toBe(false);
    },
  );

  it('lets nothing of its own words through the mask, whatever they are (design decision 16)', () => {
    const words = fc.stringMatching(/^[a-zåäö]{12,30}$/);
    fc.assert(
      fc.property(words, words, words, fc.constantFrom(...CONFIDENTIAL_KINDS), (title, text, person, kind) => {
        const face = JSON.stringify(
          faceFor({ ...secret, kind, title, text, presenter: person, extra: text }, 'everybody'),
        );
        for (const word of [title, text, person, 'polisen']) expect(face).not.toContain(word);
      }),
    );
  });
});

describe('A line of the agenda', () => {
  const words = ['Hot mot kontoret', 'Hela bakgrunden', 'Ta ställning', 'Bo Ström', 'Sagt på mötet', 'Polisanmälan'];
  const [title = '', description = '', purpose = '', presenter = '', notes = '', text = ''] = words;
  const line = anItem({
    ...{ title, description, purpose, presenter, notes, theme: 'safety', parties: ['polisen'], matterId: 7 },
    ...{ order: 5, minutes: 20, room: 'S01', ground: GROUND, outcome: 'carriedOver', originId: 3 },
    decisions: [{ key: 'd', text }],
    assignments: [{ key: 'a', what: text, upn: 'bo', who: presenter, due: day('2026-12-20') }],
  });

  it('is itself to those named', () => {
    expect(lineFor(line, { rooms: ['S01'] }, 'Sekretessbelagd punkt')).toEqual({ line, masked: null });
    const open = anItem();
    expect(lineFor(open, 'everybody', 'Sekretessbelagd punkt')).toEqual({ line: open, masked: null });
  });

  it('keeps its place and its minutes for the others, and none of its words (design decision 16)', () => {
    const seen = lineFor(line, { rooms: ['S02'] }, 'Sekretessbelagd punkt');
    expect(seen.masked).toEqual({ face: 'masked', kind: 'item', number: '5', label: 'secrecy', ground: GROUND });
    expect(seen.line).toMatchObject({ id: line.id, order: 5, minutes: 20, title: 'Sekretessbelagd punkt' });
    for (const word of [...words, 'polisen', 'safety', 'carriedOver'])
      expect(JSON.stringify(seen.line)).not.toContain(word);
  });

  it('gives what comes of it its room and its ground, and an open one nothing', () => {
    expect(enclosureOf(line)).toEqual({ room: 'S01', ground: GROUND });
    expect(enclosureOf({ ground: GROUND })).toEqual({ room: null, ground: GROUND });
    expect(enclosureOf({ room: 'S01' })).toEqual({ room: 'S01', ground: null });
    expect(enclosureOf(anItem())).toEqual({});
  });

  it('hides the proposal it came from and the assignment given on it from all but those named', () => {
    const within = { room: 'S01', ground: GROUND };
    const proposal = aProposal({ ...within, title, description, submitterName: presenter, reason: text });
    const assignment = anAssignment({ ...within, what: text, who: presenter, itemTitle: title });
    for (const one of [proposal, assignment]) {
      expect(isOpenTo(one, { rooms: ['S01'] })).toBe(true);
      expect(isOpenTo(one, 'everybody')).toBe(false);
    }
    const told = JSON.stringify([
      maskedProposal(proposal, 'Punkt'),
      maskedAssignment(assignment, { line: 'Punkt', assignment: 'Uppdrag' }),
    ]);
    for (const word of words) expect(told).not.toContain(word);
    expect(told).toContain(assignment.due);
  });
});

describe('The reader somebody is', () => {
  const room: Room = {
    key: 'room:1',
    actedBy: 'system',
    bodyNr: 2,
    kind: 'closed',
    name: 'S01',
    state: 'held',
    heldFor: 'item:5',
    title: '',
    ground: GROUND,
    named: ['Bo'],
    admitted: ['bo'],
  };
  const on = day('2026-12-10');
  const rooms = [room, { ...room, bodyNr: 3, name: 'S02' }, { ...room, kind: 'work' as const, name: 'A01' }];

  it('has the closed rooms of the body that they are named in, in capitals or not (design decision 16)', () => {
    expect(readerOf('BO', 2, rooms, [], on)).toEqual({ rooms: ['S01'] });
    expect(readerOf('eva', 2, rooms, [], on)).toEqual({ rooms: [] });
  });

  it('has none once their last mandate in the body has ended (design decision 16)', () => {
    const ended = aMandate('bo', 'representative', { to: day('2026-12-09') });
    expect(readerOf('bo', 2, rooms, [ended], on)).toEqual({ rooms: [] });
  });
});

describe('Making something confidential', () => {
  const enclosing = (differs: Partial<Enclose> = {}) =>
    encloseThing({
      thing: thing(),
      state: 'notPublished',
      ground: ` ${GROUND} `,
      named: ['Bo', 'bo ', '', 'Eva'],
      upn: 'anna',
      ...differs,
    });

  it('asks for a closed room with the ground and those named; the room does not tell the subject (design decision 16)', () => {
    expect(enclosing()).toEqual({
      ok: true,
      value: {
        bodyNr: 2,
        kind: 'closed',
        heldFor: 'item:5',
        title: 'item 5',
        ground: GROUND,
        named: ['bo', 'eva'],
        actedBy: 'anna',
      },
    });
  });

  it.each([
    ['without a ground', { ground: ' ' }, { reason: 'groundMissing' }],
    ['for nobody', { named: [' '] }, { reason: 'nobodyNamed' }],
    ['with a personal identity number as ground', { ground: '811218-9876' }, { reason: 'personalId' }],
    ['twice', { thing: secret }, { reason: 'alreadyConfidential', ground: GROUND }],
    ['twice, without a ground', { thing: thing({ room: 'S01' }) }, { reason: 'alreadyConfidential', ground: null }],
    ['when it has been published', { state: 'published' as const }, { reason: 'alreadyPublished' }],
  ])('is refused %s (design decision 16)', (_case, differs, refusal) => {
    expect(enclosing(differs)).toEqual({ ok: false, refusal });
  });
});

describe('Making something open again', () => {
  it('takes it out of its room, before the notes are published (design decision 16)', () => {
    expect(openThing(secret, 'notPublished')).toEqual({ ok: true, value: { room: null, ground: null } });
    expect(openThing(secret, 'published')).toEqual({ ok: false, refusal: { reason: 'alreadyPublished' } });
    expect(openThing(thing(), 'notPublished')).toEqual({ ok: false, refusal: { reason: 'notConfidential' } });
  });
});

describe('Those who left the room', () => {
  const gone = (differs: Partial<LeftRoom> = {}): LeftRoom => ({
    key: 'left:1',
    actedBy: 'siv',
    meetingId: 10,
    itemId: 50,
    name: 'Gun Hed',
    partyKey: null,
    left: at('13:40'),
    back: at('14:00'),
    ...differs,
  });
  it('are told under its line, the first to leave first (design decision 16)', () => {
    const all = [
      gone({ name: 'Bo', left: at('13:50') }),
      gone({ itemId: 60 }),
      gone({ name: 'Åke' }),
      gone({ name: 'Eva' }),
    ];
    expect(whoLeft(50, all).map(({ name, left }) => `${left} ${name}`)).toEqual(['13:40 Eva', '13:40 Åke', '13:50 Bo']);
  });

  it('come back once, and not before they left (design decision 16)', () => {
    const away = gone({ back: null });
    expect(cameBack(away, at('13:40'))).toEqual({ ok: true, value: { back: '13:40' } });
    expect(cameBack(away, at('13:39'))).toMatchObject({ refusal: { reason: 'backBeforeLeft' } });
    expect(cameBack(gone(), at('14:10'))).toMatchObject({ refusal: { reason: 'alreadyBack', at: '14:00' } });
  });
});
