import type { ImportPreviewView } from '../../api/importing';
import type { ImportField } from '../../core/importing/columns';
import type { Difference } from '../../core/importing/comparing';
import { IMPORT_LISTS } from '../../core/importing/facts';
import type { ImportTexts } from '../../texts/importing/texts';
import { say } from '../../texts/said';
import { mayChange, type ImportPreview } from './importing';

/** Where a property has another name than its column. */
const COLUMN_OF: Readonly<Record<string, ImportField>> = { partyKey: 'party', turnOf: 'chair', itemTitle: 'item' };

/** A preview in words: what each fault is and where, and both sides of each row that differs. */
export function showPreview(preview: ImportPreview, texts: ImportTexts): ImportPreviewView {
  const { added, changed, same, faults, remarks } = preview;
  const counts = { added: added.length, changed: changed.length, kept: 0, same: same.length, faults: faults.length };
  const lists = IMPORT_LISTS.map((list) => ({ list, count: added.filter((wish) => wish.list === list).length }))
    .filter(({ count }) => count > 0)
    .map(({ list, count }) => texts.rows(list, count));
  return {
    text: [texts.preview(counts), ...(lists.length > 1 ? [`(${lists.join(', ')})`] : [])].join(' '),
    added: added.map(({ list, place, label }) => ({ list, row: place.row, label })),
    changed: changed.map((row) => ({
      list: row.wish.list,
      key: row.wish.entity.key,
      version: row.stored.version,
      row: row.wish.place.row,
      label: row.wish.label,
      may: mayChange(row) ? 'choose' : 'fixed',
      differences: row.differences.map((difference) => shown(difference, texts)),
    })),
    same: same.length,
    faults: showFaults(preview, texts),
    remarks: remarks.map(({ place, hint }) => ({ ...place, reason: hint.reason, text: say(texts.hint, hint) })),
  };
}

/** The faults in words, each with its place. */
export function showFaults({ faults }: Pick<ImportPreview, 'faults'>, texts: ImportTexts): ImportPreviewView['faults'] {
  return faults.map(({ place, problem }) => ({ ...place, reason: problem.reason, text: say(texts.problem, problem) }));
}

function shown({ property, inFile, inProduct }: Difference, texts: ImportTexts) {
  const field = COLUMN_OF[property] ?? (property as ImportField);
  return { column: texts.field(field), inFile: written(inFile, texts), inProduct: written(inProduct, texts) };
}

function written(value: unknown, texts: ImportTexts): string {
  if (value === null || value === undefined || value === '') return texts.nothing;
  return typeof value === 'string' ? `”${value}”` : JSON.stringify(value);
}
