import { yearOf } from '../../core/calendar';
import { documents } from '../lists';
import { compileWhere } from '../where';
import { listIn } from '../sharepoint/access';
import type { Access } from '../sharepoint/access';

/** The year of a body's oldest document, or null. The body's number is indexed; one row is asked for. */
export async function firstYear(access: Access, bodyNr: number): Promise<number | null> {
  const [filter = ''] = compileWhere(documents, { bodyNr });
  const day = documents.columns.day.name;
  const found = await access.patience.until({ list: documents.title, operation: 'read' }, () =>
    listIn(access.sp, access, documents).items.select(day).filter(filter).orderBy(day).top(1)<
      readonly Readonly<Record<string, unknown>>[]
    >(),
  );
  const oldest = documents.columns.day.read(found[0]?.[day]);
  return oldest.ok ? yearOf(oldest.value) : null;
}
