import { anItem } from '../specimens';
import type { Annex } from '../documents/annex';
import {
  annexOf,
  decisionOf,
  keptAnnexes,
  noteOf,
  partsOf,
  standingLines,
  standingParts,
  withoutPart,
  withPart,
  type Enclosure,
} from './enclosure';

const GROUND = '26 kap. 1 § OSL';
const anEnclosure = (differs: Partial<Enclosure> = {}): Enclosure & { id: number } => ({
  id: 9,
  key: 'enclosure:1',
  actedBy: 'anna@goteborg.example',
  bodyNr: 2,
  bodyYear: '0002-2026',
  meetingId: 17,
  itemId: 5,
  kind: 'note',
  part: '',
  text: 'Sagt i förtroende.',
  standing: 'moving',
  room: 'S01',
  ground: GROUND,
  ...differs,
});
/** As a row from before it had a room. */
const bareOf = (one: ReturnType<typeof anEnclosure>): ReturnType<typeof anEnclosure> =>
  Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'room' && name !== 'ground')) as typeof one;
const first = { key: 'a', text: 'Ett.' };
const second = { key: 'b', text: 'Två.' };
const line = anItem({ id: 5, key: 'item:5', notes: 'Sagt i förtroende.', decisions: [first, second] });

describe('A part of a line', () => {
  it('is its note, whole, or one of its decisions by number (design decision 16)', () => {
    expect(noteOf({ notes: ' Sagt. ', decisions: [] })).toEqual({
      ok: true,
      value: { kind: 'note', part: '', text: 'Sagt.' },
    });
    expect(decisionOf(line, 2)).toEqual({ ok: true, value: { kind: 'decision', part: 'b', text: 'Två.' } });
  });

  it('is not there where nothing is noted, or by a number no decision has (design decision 16)', () => {
    expect(noteOf({ notes: ' ', decisions: [] })).toMatchObject({ refusal: { reason: 'nothingNoted' } });
    expect(decisionOf(line, 3)).toMatchObject({ refusal: { reason: 'noSuchDecision', noted: 2 } });
  });

  it.each([
    ['a note', anEnclosure(), { notes: '', decisions: [first, second] }],
    [
      'a decision',
      anEnclosure({ kind: 'decision', part: 'a', text: 'Ett.' }),
      { notes: line.notes, decisions: [second] },
    ],
    [
      'an annex, which is a file',
      anEnclosure({ kind: 'annex', part: 'x.docx', text: '' }),
      { notes: line.notes, decisions: [first, second] },
    ],
    ['a note without words', anEnclosure({ text: '' }), { notes: line.notes, decisions: [first, second] }],
  ])('is taken out once, however often: %s (design decision 16)', (_what, part, left) => {
    expect(withoutPart(line, part)).toEqual(left);
    expect(withoutPart(withoutPart(line, part), part)).toEqual(left);
  });

  it('leaves what was written after it was taken (design decision 16)', () => {
    const later = { notes: 'Sagt i förtroende.\n\nSagt öppet.', decisions: [] };
    expect(withoutPart(later, anEnclosure()).notes).toBe('Sagt öppet.');
  });

  it('is put back last, once, and nothing else is (design decision 16)', () => {
    const open = { notes: 'Sagt öppet.', decisions: [second] };
    const note = withPart(open, anEnclosure());
    expect(note.notes).toBe('Sagt öppet.\n\nSagt i förtroende.');
    expect(withPart(note, anEnclosure())).toEqual(note);
    expect(withPart({ ...open, notes: '' }, anEnclosure()).notes).toBe('Sagt i förtroende.');
    const decision = withPart(open, anEnclosure({ kind: 'decision', part: 'a', text: 'Ett.' }));
    expect(decision.decisions).toEqual([second, first]);
    expect(withPart(decision, anEnclosure({ kind: 'decision', part: 'a', text: 'Ett.' }))).toEqual(decision);
    for (const one of [anEnclosure({ kind: 'annex' }), anEnclosure({ kind: 'item' }), anEnclosure({ text: '' })])
      expect(withPart(open, one)).toEqual(open);
  });

  it('is itself to those named, and its kind and ground to others; what has been opened is gone (design decision 16)', () => {
    const known = [
      anEnclosure({ standing: 'kept' }),
      { ...anEnclosure({ kind: 'decision', standing: 'kept', room: 'S02' }), id: 3 },
      { ...anEnclosure({ standing: 'removed' }), id: 4 },
      { ...anEnclosure({ kind: 'item' }), id: 6 },
      { ...anEnclosure({ itemId: 6 }), id: 7 },
    ];
    expect(partsOf(5, known, { rooms: ['S01'] })).toEqual([
      { part: known[1], masked: { face: 'masked', kind: 'decision', number: '', label: 'secrecy', ground: GROUND } },
      { part: known[0], masked: null },
    ]);
    const bare = bareOf(anEnclosure({ standing: 'kept' }));
    expect(partsOf(5, [bare], 'everybody')).toEqual([{ part: bare, masked: null }]);
  });
});

describe('While something is on its way', () => {
  it('a line stands without the part that is being taken out, from that moment (design decision 16)', () => {
    const other = anItem({ id: 6, key: 'item:6', notes: 'Sagt i förtroende.' });
    const [now, same] = standingLines([line, other], [anEnclosure()]);
    expect(now).toMatchObject({ notes: '', decisions: [first, second] });
    expect(same).toEqual(other);
    expect(standingLines([line], [anEnclosure({ standing: 'kept' })])).toEqual([line]);
  });

  it('a line that is being enclosed is confidential at once, and there once (design decision 16)', () => {
    const toBe = anItem({ id: 8, key: 'item:5:closed', room: 'S01', ground: GROUND });
    const lines = standingLines([line, toBe], [anEnclosure({ kind: 'item' })]);
    expect(lines).toEqual([{ ...line, room: 'S01', ground: GROUND }]);
    const bare = bareOf(anEnclosure({ kind: 'item' }));
    expect(standingLines([line], [bare])).toEqual([{ ...line, room: null, ground: null }]);
  });

  it('a line that is being opened is what it was until it is there, and once (design decision 16)', () => {
    const closed = anItem({ id: 5, key: 'item:5:closed', room: 'S01', ground: GROUND });
    const toBe = anItem({ id: 8, key: 'item:5:closed:open' });
    expect(standingLines([closed, toBe], [anEnclosure({ kind: 'item', standing: 'opening' })])).toEqual([closed]);
  });

  it('a line that has been moved is the row it became (design decision 16)', () => {
    const was = anItem({ id: 5, key: 'item:5', standing: 'removed' });
    const is = anItem({ id: 8, key: 'item:5:closed', room: 'S01', ground: GROUND });
    expect(standingLines([was, is], [anEnclosure({ kind: 'item', standing: 'opening' })])).toContain(is);
    expect(standingLines([is], [anEnclosure({ kind: 'item', standing: 'removed' })])).toEqual([is]);
  });
});

describe('An annex of a line', () => {
  const anAnnex = (differs: Partial<Annex> = {}): Annex => ({
    key: 'annex:1',
    actedBy: 'anna@goteborg.example',
    meetingId: 17,
    lineKey: 'item:5',
    name: 'Hotbild.pdf',
    path: '/sites/s/Workfiles/0002-Bilagor/Hotbild.pdf',
    size: 5,
    addedBy: 'Anna',
    addedAt: 0 as Annex['addedAt'],
    state: 'attached',
    ...differs,
  });
  const kept = anEnclosure({ kind: 'annex', part: 'annex:1', text: 'Hotbild.pdf' });

  it('is one of those that whoever asks may read, by its number (design decision 16)', () => {
    expect(annexOf([anAnnex()], 1)).toEqual({ ok: true, value: anAnnex() });
    expect(annexOf([anAnnex()], 2)).toMatchObject({ refusal: { reason: 'noSuchAnnex', attached: 1 } });
  });

  it.each(['moving', 'kept', 'opening'] as const)(
    'has its room and ground while it is %s (design decision 16)',
    (standing) => {
      const other = anAnnex({ key: 'annex:2' });
      const within = { room: 'S01', ground: GROUND };
      expect(keptAnnexes([anAnnex(), other], [{ ...kept, standing }])).toEqual([{ ...anAnnex(), ...within }, other]);
      expect(keptAnnexes([anAnnex()], [bareOf({ ...kept, standing })])).toMatchObject([{ room: null, ground: null }]);
    },
  );

  it('is open when it has been opened, and whatever else is kept of the line (design decision 16)', () => {
    expect(keptAnnexes([anAnnex()], [{ ...kept, standing: 'removed' }, anEnclosure({ part: 'annex:1' })])).toEqual([
      anAnnex(),
    ]);
  });

  it('is not told of when it has been taken away (design decision 16)', () => {
    const note = anEnclosure();
    expect(standingParts([kept, note], [anAnnex()])).toEqual([kept, note]);
    expect(standingParts([kept, note], [anAnnex({ state: 'removed' })])).toEqual([note]);
  });
});
