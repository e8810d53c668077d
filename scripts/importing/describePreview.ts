import type { ImportPreviewView } from '../../src/api/importing';
import type { ImportTexts } from '../../src/texts/importing/texts';

/** New rows are many and alike: the first of them are enough to see that the columns were understood. */
const MOST_SHOWN = 20;

/** A preview as lines: what is new, both sides of what differs, what to look at, and every fault with its place. */
export function describePreview(view: ImportPreviewView, texts: ImportTexts): string {
  const more = view.added.length - MOST_SHOWN;
  return [
    ...section('Nytt', [
      ...view.added.slice(0, MOST_SHOWN).map(({ label }) => label),
      ...(more > 0 ? [`… och ${String(more)} till`] : []),
    ]),
    ...section(
      'Finns men säger något annat (Samverkas värde behålls om inte --take-file anges)',
      view.changed.flatMap(({ label, may, differences }) => [
        may === 'fixed' ? `${label} (dagordningen är skickad och ändras inte)` : label,
        ...differences.map((difference) => `  ${texts.differs(difference)}`),
      ]),
    ),
    ...section(
      'Att titta på',
      view.remarks.map((one) => `${texts.place(one)}: ${one.text}`),
    ),
    ...section(
      'Fel, de raderna förs inte in',
      view.faults.map((one) => `${texts.place(one)}: ${one.text}`),
    ),
    view.text,
  ].join('\n');
}

/** A heading with its lines beneath it; nothing where there are none. */
export function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `  ${line}`)];
}
