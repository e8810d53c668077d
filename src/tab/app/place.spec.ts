import { placeFrom, placeOf, queryOf, type Place } from './place';

describe('Places in the tab', () => {
  it.each<[string, Place]>([
    ['', { kind: 'bodies' }],
    ['?body=goteborg-2', { kind: 'body', body: 'goteborg-2' }],
    [
      '?body=goteborg-2&meeting=goteborg-17',
      { kind: 'meeting', body: 'goteborg-2', meeting: 'goteborg-17', step: null },
    ],
    ['?meeting=goteborg-17&step=send', { kind: 'meeting', body: null, meeting: 'goteborg-17', step: 'send' }],
    [
      '?body=goteborg-2&meeting=goteborg-17&step=prepare&row=goteborg-30',
      { kind: 'meeting', body: 'goteborg-2', meeting: 'goteborg-17', step: 'prepare', row: 'goteborg-30' },
    ],
    ['?body=goteborg-2&act=', { kind: 'acts', body: 'goteborg-2', meeting: null, act: null }],
    [
      '?body=goteborg-2&meeting=goteborg-17&act=sendAgenda',
      { kind: 'acts', body: 'goteborg-2', meeting: 'goteborg-17', act: 'sendAgenda' },
    ],
    ['?body=goteborg-2&act=../x', { kind: 'acts', body: 'goteborg-2', meeting: null, act: null }],
    [
      '?body=goteborg-2&act=changeWheelEntry&row=goteborg-4',
      { kind: 'acts', body: 'goteborg-2', meeting: null, act: 'changeWheelEntry', row: 'goteborg-4' },
    ],
    ['?body=goteborg-2&wheel=', { kind: 'wheel', body: 'goteborg-2', year: null }],
    ['?body=goteborg-2&wheel=2027', { kind: 'wheel', body: 'goteborg-2', year: 2027 }],
    ['?body=goteborg-2&wheel=1066', { kind: 'wheel', body: 'goteborg-2', year: null }],
    ['?body=goteborg-2&page=settings', { kind: 'noun', body: 'goteborg-2', noun: 'settings' }],
    [
      '?body=goteborg-2&page=settings&row=goteborg-4',
      { kind: 'noun', body: 'goteborg-2', noun: 'settings', row: 'goteborg-4' },
    ],
    ['?body=goteborg-2&page=other', { kind: 'body', body: 'goteborg-2' }],
    ['?page=settings', { kind: 'bodies' }],
    ['?wheel=2027', { kind: 'bodies' }],
    ['?body=<script>', { kind: 'bodies' }],
    ['?body=goteborg-2&meeting=../acts', { kind: 'body', body: 'goteborg-2' }],
  ])('%s', (query, place) => {
    expect(placeOf(query)).toEqual(place);
  });

  it('have addresses that lead back to them', () => {
    for (const query of [
      '?',
      '?body=goteborg-2',
      '?body=goteborg-2&act=',
      '?body=goteborg-2&meeting=goteborg-17&act=sendAgenda',
      '?body=goteborg-2&act=changeWheelEntry&row=goteborg-4',
      '?body=goteborg-2&page=settings',
      '?body=goteborg-2&page=settings&row=goteborg-4',
      '?body=goteborg-2&wheel=',
      '?body=goteborg-2&wheel=2027',
      '?body=goteborg-2&meeting=goteborg-17&step=meet',
    ]) {
      expect(queryOf(placeOf(query))).toBe(query);
    }
  });

  it('a deep link comes before the address of the tab it opens', () => {
    expect(placeFrom('?body=goteborg-2', 'meeting=goteborg-17&step=prepare', 'forum-goteborg-2')).toEqual({
      kind: 'meeting',
      body: 'goteborg-2',
      meeting: 'goteborg-17',
      step: 'prepare',
    });
    expect(placeFrom('?body=goteborg-2', 'goteborg-17', '')).toMatchObject({ kind: 'meeting', meeting: 'goteborg-17' });
  });

  it('a tab added to a channel knows its forum from the id it was added with', () => {
    expect(placeFrom('', undefined, 'forum-goteborg-3')).toEqual({ kind: 'body', body: 'goteborg-3' });
    expect(placeFrom('', undefined, 'home')).toEqual({ kind: 'bodies' });
  });
});
