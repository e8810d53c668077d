import type { Row } from '../stored';
import type { LogoShape } from './logo';

/** The documents that may have a text of the organisation's own. */
export const WITH_OWN_TEXT = ['agenda', 'notes', 'minutes', 'statement', 'report'] as const;
export type WithOwnText = (typeof WITH_OWN_TEXT)[number];

/** What an organisation has of its own on its documents. */
export interface OwnLook {
  /** A picture over the title. */
  readonly logo: (LogoShape & { readonly base64: string; readonly alt: string }) | null;
  /** Colour of title and headings, `RRGGBB`; null for the product's. */
  readonly accent: string | null;
  /** At the foot of every page: an address, a telephone number. */
  readonly footer: string;
  /** Last in a document of that kind: how to tell that one cannot come, where to turn. */
  readonly texts: Readonly<Partial<Record<WithOwnText, string>>>;
}

/** The one row an organisation has for the look of its documents; null where its file says nothing of it any more. */
export interface KeptLook extends Row {
  readonly look: OwnLook | null;
}

/** What text of WCAG 2.1 AA needs against its ground. */
const LEAST_CONTRAST = 4.5;

/** Whether a colour, `RRGGBB`, can be read as text on white paper. */
export function isReadableOnWhite(colour: string): boolean {
  const light = (at: number) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * light(0) + 0.7152 * light(2) + 0.0722 * light(4) + 0.05) >= LEAST_CONTRAST;
}
