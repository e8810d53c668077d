/** Names SharePoint or Windows keeps for itself, with any ending. */
const KEPT = /^(?:con|prn|aux|nul|com\d|lpt\d|desktop\.ini|forms|\.lock)(?:\..*)?$/i;
const LONGEST = 128;

/**
 * A name that SharePoint takes for a file: characters it refuses become hyphens, spaces and dots leave the ends, and the
 * ending is kept when a long name is cut. The same text gives the same name. Throws where nothing is left to name it by.
 */
export function fileName(wanted: string): string {
  const clean = wanted
    .normalize('NFC')
    // Controls and what turns or hides text: a name must read as it is. Pictures would be cut in half.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Extended_Pictographic}]/gu, '')
    .replace(/["*:<>?/\\|]/g, '-')
    .replace(/_vti_/gi, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~$]+|[\s.]+$/g, '');
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? '';
  const stem = clean
    .slice(0, clean.length - ending.length)
    .slice(0, LONGEST)
    .trim();
  if (!/[\p{L}\p{N}]/u.test(stem)) throw new RangeError('A file needs a name.');
  return KEPT.test(stem + ending) ? `-${stem}${ending}` : stem + ending;
}
