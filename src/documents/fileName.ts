import type { Day } from '../core/calendar';
import type { DocumentKind } from '../core/documents/document';
import { documentTexts } from '../texts/documents';

/** What a file is named after. */
export interface FileNameOf {
  readonly kind: DocumentKind;
  readonly bodyName: string;
  readonly day: Day;
  /** 1 for the first; said in the name from the second on. */
  readonly edition: number;
}

/** Characters SharePoint forbids in a name, those that break links (# and %), and those nobody sees. */
const FORBIDDEN = /["*:<>?/\\|#%&{}~\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
/** Names Windows keeps for itself, and those SharePoint does. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|_vti_.*|forms|desktop\.ini)$/i;
/** Room for the rest of the path, of SharePoint's 400 characters. */
const NAME_LENGTH = 80;

/** The name of a published file, safe in SharePoint and Windows (T6): `2026-12-10 Dagordning Hisingen.docx`. */
export function documentFileName({ kind, bodyName, day, edition }: FileNameOf): string {
  const texts = documentTexts('sv');
  const words = [day, texts.inFileName[kind], nameInFile(bodyName)];
  if (edition > 1) words.push(texts.edition(edition));
  return `${words.filter((word) => word !== '').join(' ')}.docx`;
}

/** A body's name as it may stand in a file name; nothing where nothing of it may. */
function nameInFile(bodyName: string): string {
  const clean = bodyName
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/_vti_/gi, ' ')
    .replace(/\.{2,}/g, '.')
    .replace(/\s+/g, ' ')
    .slice(0, NAME_LENGTH)
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/\uD800$/, '');
  return RESERVED.test(clean) ? '' : clean;
}
