/** Characters no list can hold: SharePoint keeps its texts as XML, which has no controls but tab and line breaks. */
const UNSTORABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * The text without what cannot be stored; a text a person can read is the same text. For notes: a line that is asked for
 * is left as it is, or two different texts would find one row.
 */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '');
}

/** What ends a line or is drawn as room, but for a plain space: SharePoint refuses a line of text that has any of it. */
const NOT_IN_A_LINE = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** The text as one line that can be stored: what somebody pasted in several is one, with spaces between. */
export function storableLine(text: string): string {
  return storable(text.replace(NOT_IN_A_LINE, ' '));
}
