import fc from 'fast-check';
import { day } from '../calendar';
import { closeMatter } from './closing';
import { backFrom, crossingsAt, hopOfPassage, onwardFrom, preparationOf, wayOf, type Hop } from './hop';
import type { Passage } from './matter';
import { justPlace, placeOfBody, samePlace, type Place } from './place';
import { aPlace, CITY, HISINGEN } from './specimens';

const CENTRUM = aPlace(1, 'FSS Centrum');
const GROUP: Place = { kind: 'group', key: 'grupp:3', name: 'Trygghetsgruppen', organisation: 'goteborg' };

function aHop(at: Place, differs: Partial<Hop> = {}): Hop {
  return {
    key: `hop:${at.key}`,
    actedBy: 'anna',
    matterId: 7,
    day: day('2026-12-10'),
    personName: 'Anna Ek',
    at,
    outcome: 'handled',
    from: null,
    to: null,
    document: null,
    ...differs,
  };
}

const raised = aHop(HISINGEN, { outcome: 'escalated', to: CITY, document: '/sites/gbg/0002/notes.docx' });
const spread = [CENTRUM, HISINGEN].map((to) => aHop(CITY, { day: day('2026-12-17'), outcome: 'spread', to }));
const down = aHop(CENTRUM, { day: day('2027-01-14'), outcome: 'assigned', from: CITY, to: GROUP });
const reported = aHop(GROUP, { day: day('2027-03-01'), outcome: 'reported', from: CENTRUM, to: CENTRUM });
const handled = aHop(CENTRUM, { day: day('2027-03-20') });
const elsewhere = aHop(CENTRUM, { matterId: 8, to: CITY });
const HOPS = [handled, reported, elsewhere, ...spread, down, raised];

describe('The way of a matter', () => {
  it('is every hop with day, person, place, outcome, from, to and document, the first first (ESC-07, DEC-17)', () => {
    expect(wayOf(HOPS, 7)).toEqual([raised, ...spread, down, reported, handled]);
    expect(wayOf(HOPS, 7)[0]).toMatchObject({
      day: '2026-12-10',
      personName: 'Anna Ek',
      at: { name: 'FSS Hisingen' },
      outcome: 'escalated',
      from: null,
      to: { name: 'FSG' },
      document: '/sites/gbg/0002/notes.docx',
    });
  });

  it('is followed onward from where it began (ESC-07)', () => {
    expect(onwardFrom(HOPS, 7, HISINGEN).map(({ name }) => name)).toEqual(['FSG', 'FSS Centrum', 'Trygghetsgruppen']);
  });

  it('is followed back from where it ended (ESC-07)', () => {
    expect(backFrom(HOPS, 7, GROUP).map(({ name }) => name)).toEqual(['FSS Centrum', 'FSG', 'FSS Hisingen']);
  });

  it('is the same way read from either end, however often it comes back to a place (ESC-07)', () => {
    const places = [CENTRUM, HISINGEN, CITY, GROUP, aPlace(3, 'FSS Nordost')];
    const step = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...places));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), step, (steps, [start, end]) => {
        const hops = steps.map(([at, to]) => aHop(at, { to }));
        const onward = onwardFrom(hops, 7, start).some((place) => samePlace(place, end));
        const back = backFrom(hops, 7, end).some((place) => samePlace(place, start));
        expect(onward).toBe(back);
      }),
    );
  });

  it('fills "Ärendets beredning" with every hop elsewhere up to the day it is taken up (DEC-17)', () => {
    expect(preparationOf(HOPS, 7, { at: CENTRUM, on: day('2026-12-17') })).toEqual([
      {
        day: '2026-12-10',
        at: 'FSS Hisingen',
        personName: 'Anna Ek',
        outcome: 'escalated',
        document: '/sites/gbg/0002/notes.docx',
      },
      ...spread.map(({ day: on }) => ({
        day: on,
        at: 'FSG',
        personName: 'Anna Ek',
        outcome: 'spread',
        document: null,
      })),
    ]);
    expect(preparationOf(HOPS, 7, { at: CITY, on: day('2027-12-31') }).map(({ at }) => at)).toEqual([
      'FSS Hisingen',
      'FSS Centrum',
      'Trygghetsgruppen',
      'FSS Centrum',
    ]);
  });
});

describe('A published passage', () => {
  it('says where the matter came from and went, by its last hops to and from the body (ESC-07)', () => {
    expect(crossingsAt(HOPS, 7, CENTRUM)).toEqual({ from: GROUP, to: GROUP });
    expect(crossingsAt(HOPS, 7, HISINGEN)).toEqual({ from: CITY, to: CITY });
    expect(crossingsAt([handled], 7, CENTRUM)).toEqual({ from: null, to: null });
  });

  it('is a hop at its body', () => {
    const at = placeOfBody({ nr: 2, name: 'FSS Hisingen' }, 'goteborg');
    const passage: Passage = {
      ...{ key: 'passage:1', actedBy: 'anna', bodyNr: 2, bodyYear: '0002-2026', meetingId: 10, matterId: 7 },
      ...{ title: 'Belysning', day: day('2026-12-10'), document: '/a.docx' },
      outcome: 'handled',
      ...{ from: null, to: justPlace(CITY), personName: 'Anna Ek' },
    };
    expect(hopOfPassage(passage, at)).toMatchObject({
      at: { kind: 'body', key: '0002', name: 'FSS Hisingen', organisation: 'goteborg' },
      outcome: 'handled',
      to: { key: '0005' },
      document: '/a.docx',
    });
  });
});

describe('Closing a matter', () => {
  it('is done once, with a reason', () => {
    expect(closeMatter({ status: 'open' }, ' Klart. ')).toEqual({
      ok: true,
      value: { status: 'closed', closedBecause: 'Klart.' },
    });
    expect(closeMatter({ status: 'open' }, ' ')).toMatchObject({ refusal: { reason: 'reasonMissing' } });
    expect(closeMatter({ status: 'closed' }, 'Klart.')).toMatchObject({ refusal: { reason: 'alreadyClosed' } });
  });
});
