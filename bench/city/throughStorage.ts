import type { Site } from '../../src/storage/site';
import type { YearOfBody } from './years';

/** Writes a year of a forum as the product does: through the storage code, over HTTP. */
export async function writeThroughStorage(site: Site, year: YearOfBody): Promise<void> {
  let step = year.next([]);
  while (step.done !== true) {
    const { value } = step;
    if ('document' in value) {
      await site.publish(value.document, value.name, value.bytes);
      step = year.next([]);
    } else {
      const rows = await site.addAll(value.list, value.rows);
      step = year.next(rows.map(({ id }) => id));
    }
  }
}
