import type { AnyList } from '../list';
import { columnsOf } from '../list';
import { listIn } from '../sharepoint/access';
import { provisioned } from './columns';
import { doAll, step, type Job, type Workplace } from './workplace';

/**
 * Shows the columns of a list in its default view, in the order they are declared. A view that shows any of them has
 * been set before, by us or by whoever owns the site, and is left alone.
 */
export function arrangeViews(workplace: Workplace, lists: readonly AnyList[]): Promise<number> {
  const { access } = workplace;
  return step(workplace, 'views', async () => {
    const shown = await doAll(
      workplace,
      lists.map(
        (list): Job<{ readonly Items: readonly string[] }> =>
          (sp) =>
            listIn(sp, access, list).defaultView.fields<{ readonly Items: readonly string[] }>(),
      ),
    );
    const bare = lists.filter((list, at) => {
      const wanted = inView(list).filter((name) => !SHAREPOINTS_OWN.includes(name));
      return wanted.every((name) => shown[at]?.Items.includes(name) !== true);
    });
    await doAll(
      workplace,
      bare.flatMap((list): readonly Job<unknown>[] => [
        (sp) => listIn(sp, access, list).defaultView.fields.removeAll(),
        ...inView(list).map(
          (name): Job<unknown> =>
            (sp) =>
              listIn(sp, access, list).defaultView.fields.add(name),
        ),
      ]),
    );
    return bare.length;
  });
}

const SHAREPOINTS_OWN = ['DocIcon', 'LinkFilename', 'LinkTitle'];

/** Short columns only. The first is a link, by which folders are opened. */
function inView(list: AnyList): readonly string[] {
  const first = list.kind === 'library' ? ['DocIcon', 'LinkFilename'] : ['LinkTitle'];
  const title = list.kind === 'library' && columnsOf(list).some(([, { name }]) => name === 'Title') ? ['Title'] : [];
  const short = provisioned(list).filter((column) => column.index !== 'impossible' && column.name !== 'Key');
  return [...first, ...title, ...short.map(({ name }) => name)];
}
