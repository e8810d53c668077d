import type { FrameContext } from './host/context';
import { FRAME_CONTEXTS } from './host/context';

/** Where in the local Teams a person is. It stands in the address, so that reload, back and a second window work. */
export type Place =
  | { readonly at: 'chat' }
  | { readonly at: 'teams' }
  | {
      readonly at: 'channel';
      readonly channel: string;
      readonly tab: ChannelTab;
      readonly sub: string;
      readonly shown: FrameContext;
    }
  | { readonly at: 'app'; readonly body: string | null; readonly sub: string }
  | { readonly at: 'mail'; readonly mail: string }
  | { readonly at: 'calendar' }
  | { readonly at: 'sharepoint'; readonly spot: Spot };

export const CHANNEL_TABS = ['posts', 'samverka'] as const;
type ChannelTab = (typeof CHANNEL_TABS)[number];

/** A place in a SharePoint site: the contents, a list by its title, a folder by its path below the site. */
export interface Spot {
  readonly site: string;
  readonly list: string;
  readonly folder: string;
  /** The place in the site's archive, as fields of an address; left out where the archive is not shown. */
  readonly archive?: string;
}

export type ChannelPlace = Extract<Place, { at: 'channel' }>;

export interface Whereabouts {
  /** The picked person's id; empty until somebody is picked. */
  readonly as: string;
  readonly place: Place;
}

/** Reads the part of the address after `#`. Anything unknown is the personal chat. */
export function readHash(hash: string): Whereabouts {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const value = (name: string) => fields.get(name) ?? '';
  return { as: value('as'), place: placeOf(value) };
}

function placeOf(value: (name: string) => string): Place {
  switch (value('at')) {
    case 'teams':
      return { at: 'teams' };
    case 'channel':
      return {
        at: 'channel',
        channel: value('channel'),
        tab: oneOf(CHANNEL_TABS, value('tab')),
        sub: value('sub'),
        shown: oneOf(FRAME_CONTEXTS, value('shown')),
      };
    case 'app':
      return { at: 'app', body: value('body') === '' ? null : value('body'), sub: value('sub') };
    case 'mail':
      return { at: 'mail', mail: value('mail') };
    case 'calendar':
      return { at: 'calendar' };
    case 'sharepoint':
      return { at: 'sharepoint', spot: spotOf(value) };
    default:
      return { at: 'chat' };
  }
}

function spotOf(value: (name: string) => string): Spot {
  const spot = { site: value('site'), list: value('list'), folder: value('folder') };
  return value('archive') === '' ? spot : { ...spot, archive: value('archive') };
}

/** The first is what an unknown word stands for. */
export function oneOf<Word extends string>(words: readonly [Word, ...Word[]], word: string): Word {
  return words.find((known) => known === word) ?? words[0];
}

/** The part of the address after `#` that leads back here. */
export function writeHash({ as, place }: Whereabouts): string {
  const { spot, ...plain } = { spot: undefined, ...place };
  const fields = Object.entries({ as, ...plain, ...spot }).filter(
    (field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '',
  );
  return `#${new URLSearchParams(fields).toString()}`;
}
