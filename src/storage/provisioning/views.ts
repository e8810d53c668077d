import type { AnyList } from '../list';
import { columnsOf } from '../list';
import { listIn } from '../sharepoint/access';
import { provisioned } from './columns';
import { doAll, JOBS_IN_A_BATCH, step, type Job, type Workplace } from './workplace';

/**
 * Shows the columns of a list in its default view, in the order they are declared. A view that shows any of them has
 * been set before, by us or by whoever owns the site, and is left alone. The first column is added last and then moved to
 * its place, so that a view that was broken off is told from one that somebody has taken columns out of.
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
      const items = shown[at]?.Items ?? [];
      const unfinished = items.every((name, place) => name === asAdded(list)[place]);
      return unfinished || wanted.every((name) => !items.includes(name));
    });
    for (const portion of wholeInPortions(bare.map((list) => arranging(workplace, list)))) {
      await doAll(workplace, portion);
    }
    return bare.length;
  });
}

function arranging({ access }: Workplace, list: AnyList): readonly Job<unknown>[] {
  return [
    (sp) => listIn(sp, access, list).defaultView.fields.removeAll(),
    ...asAdded(list).map(
      (name): Job<unknown> =>
        (sp) =>
          listIn(sp, access, list).defaultView.fields.add(name),
    ),
    (sp) => listIn(sp, access, list).defaultView.fields.move(inView(list)[0] ?? '', 0),
  ];
}

/** No view is divided between batches: two provisionings at once would mix its columns. */
function wholeInPortions(views: readonly (readonly Job<unknown>[])[]): readonly (readonly Job<unknown>[])[] {
  const portions: Job<unknown>[][] = [];
  for (const jobs of views) {
    const portion = portions.at(-1);
    if (portion !== undefined && portion.length + jobs.length <= JOBS_IN_A_BATCH) portion.push(...jobs);
    else portions.push([...jobs]);
  }
  return portions;
}

const SHAREPOINTS_OWN = ['DocIcon', 'LinkFilename', 'LinkTitle'];

function asAdded(list: AnyList): readonly string[] {
  const [first = '', ...others] = inView(list);
  return [...others, first];
}

/** Short columns only. The first is a link, by which folders are opened. */
function inView(list: AnyList): readonly string[] {
  const first = list.kind === 'library' ? ['DocIcon', 'LinkFilename'] : ['LinkTitle'];
  const title = list.kind === 'library' && columnsOf(list).some(([, { name }]) => name === 'Title') ? ['Title'] : [];
  const short = provisioned(list).filter((column) => column.index !== 'impossible' && column.name !== 'Key');
  return [...first, ...title, ...short.map(({ name }) => name)];
}
