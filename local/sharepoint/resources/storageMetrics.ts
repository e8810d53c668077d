import type { Resources } from '../graph/resource';
import { value } from '../graph/node';
import { isoSeconds } from '../odata/json';
import { fileNotFound } from '../odata/errors';
import { under } from '../store/items';

/** What a folder holds at any depth, in bytes and as texts. */
export const storageMetrics: Resources['storageMetrics'] = {
  read({ folder: { list, path, exists } }, context) {
    if (exists === 'missing') throw fileNotFound();
    const files = list === null ? [] : under(context.db, list.id, path).filter(({ blob }) => blob !== null);
    const size = files.reduce((sum, one) => sum + one.size, 0);
    const last = Math.max(list?.created ?? context.site.created, ...files.map(({ modified }) => modified));
    return value('StorageMetrics', 'SP.StorageMetrics', {
      LastModified: isoSeconds(last),
      TotalFileCount: String(files.length),
      TotalFileStreamSize: String(size),
      TotalSize: String(size),
    });
  },
};
