import type { AnyList } from '../list';
import { listIn, type Access } from '../sharepoint/access';

/** The number of the newest row, file or folder of a list; 0 where there is none. */
export async function newestIn(access: Access, list: AnyList): Promise<number> {
  const [newest] = await access.patience.until({ list: list.title, operation: 'newest' }, () =>
    listIn(access.sp, access, list).items.select('Id').orderBy('Id', false).top(1)<
      readonly { readonly Id: number }[]
    >(),
  );
  return newest?.Id ?? 0;
}
