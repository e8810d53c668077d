import { etagMismatch } from '../odata/errors';
import type { Item } from '../store/rows';

/** The form of the body: a quoted number. */
export const bodyEtag = (item: Item): string => `"${item.version}"`;

/** The form of the header: guid and number. */
export const headerEtag = (item: Item): string => `"${item.guid},${item.version}"`;

/** Files have their own form, with the identifier in braces and capitals. */
export const fileEtag = (item: Item): string => `"{${item.guid.toUpperCase()}},${item.version}"`;

/** Refuses a change made from another version. Every form SharePoint hands out is taken back. */
export function demandMatch(ifMatch: string | null, item: Item): void {
  if (ifMatch === null || ifMatch.trim() === '*') return;
  const sent = /^(?:W\/)?"?(?:\{?([0-9a-f-]{36})\}?,)?(\d+)"?$/i.exec(ifMatch.trim());
  const sameGuid = sent?.[1] === undefined || sent[1].toLowerCase() === item.guid;
  if (sent === null || !sameGuid || Number(sent[2]) !== item.version) throw etagMismatch(ifMatch, headerEtag(item));
}
