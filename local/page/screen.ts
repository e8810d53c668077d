import type { FrameContext } from './host/context';
import { FRAME_CONTEXTS } from './host/context';
import { oneOf } from './place';

/** Which of the page's three screens an address asks for. */
export type Screen =
  | { readonly show: 'teams' }
  | {
      readonly show: 'tab';
      readonly as: string;
      readonly body: string | null;
      readonly sub: string;
      readonly view: string;
      readonly frame: FrameContext;
      readonly theme: string;
    }
  | { readonly show: 'site'; readonly site: string; readonly folder: string; readonly as: string };

/** Reads path and query; `/sites/<site>/<path>` opens that folder of the site. */
export function screenOf(path: string, search: string): Screen {
  const fields = new URLSearchParams(search);
  const value = (name: string) => fields.get(name) ?? '';
  const [area = '', name = '', ...rest] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  if (area === 'sites' && name !== '') return { show: 'site', site: name, folder: rest.join('/'), as: value('as') };
  if (area !== 'local' || name !== 'tab') return { show: 'teams' };
  return {
    show: 'tab',
    as: value('as'),
    body: fields.get('body'),
    sub: value('sub'),
    view: value('view'),
    frame: oneOf(FRAME_CONTEXTS, value('context')),
    theme: value('theme'),
  };
}
