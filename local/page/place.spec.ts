import type { Place } from './place';
import { readHash, writeHash } from './place';
import { screenOf } from './screen';

describe('Where a person is', () => {
  const places: readonly Place[] = [
    { at: 'chat' },
    { at: 'teams' },
    { at: 'channel', channel: '19:abc@thread.tacv2', tab: 'samverka', sub: 'meeting-4', shown: 'sidePanel' },
    { at: 'app', body: 'goteborg-1', sub: '' },
    { at: 'app', body: null, sub: '' },
    { at: 'mail', mail: '7' },
    { at: 'calendar' },
    { at: 'sharepoint', spot: { site: 'goteborg', list: '', folder: 'Documents/0003/2026' } },
    { at: 'sharepoint', spot: { site: 'goteborg', list: '', folder: '', archive: 'organ=4&ar=2026' } },
  ];

  it.each(places)('is found again from the address: $at', (place) => {
    expect(readHash(writeHash({ as: 'asa', place }))).toEqual({ as: 'asa', place });
  });

  it('is the personal chat when the address says nothing known', () => {
    expect(readHash('#at=moon')).toEqual({ as: '', place: { at: 'chat' } });
    expect(readHash('')).toEqual({ as: '', place: { at: 'chat' } });
  });
});

describe('The screen of an address', () => {
  it('is Teams at the root', () => {
    expect(screenOf('/', '')).toEqual({ show: 'teams' });
  });

  it('is the tab alone for a browser test', () => {
    expect(screenOf('/local/tab', '?as=asa&body=goteborg-1&context=meetingStage&theme=dark')).toEqual({
      show: 'tab',
      as: 'asa',
      body: 'goteborg-1',
      sub: '',
      view: '',
      frame: 'meetingStage',
      theme: 'dark',
    });
  });

  it('is a site, or a folder in it', () => {
    expect(screenOf('/sites/goteborg', '')).toEqual({ show: 'site', site: 'goteborg', folder: '', as: '' });
    expect(screenOf('/sites/goteborg/Documents/0003/', '?as=asa')).toMatchObject({
      folder: 'Documents/0003',
      as: 'asa',
    });
  });
});
