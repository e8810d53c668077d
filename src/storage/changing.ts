import { ok, refused } from '../core/result';
import type { Result } from '../core/result';
import type { Row, Stored } from '../core/stored';
import { readOnce, rowsOf } from './reading';
import { alreadySays, asStored, asVersion, writeRow } from './row';
import { listIn } from './sharepoint/access';
import type { Access } from './sharepoint/access';
import { sendTogether } from './sharepoint/client';
import { failureOf, mayPass } from './sharepoint/failure';
import { inPortions } from './sharepoint/portions';
import type { Change, Conflict } from './site';
import { StorageError } from './storageError';
import { compileWhere } from './where';

type Outcome<Entity> = Result<Stored<Entity>, Conflict>;

/** What came of one attempt at one change: an outcome, or an error over which nothing is known yet. */
type Attempted<Entity> = { readonly outcome: Outcome<Entity> } | { readonly lost: unknown };

const changedByOther = refused<Conflict>({ reason: 'changedByOther' });

/**
 * Changes rows, each from the version it was read at, in as few batches as SharePoint's limits allow. Where an answer was
 * lost, the row is read again: it either has our change, or is untouched and is changed now, or is somebody else's.
 */
export async function changeRows<Entity extends Row>(
  access: Access,
  changes: readonly Change<Entity>[],
): Promise<readonly Outcome<Entity>[]> {
  const outcomes: Outcome<Entity>[] = [];
  for (const portion of inPortions(changes, ({ list, to }) => writeRow(list, to)))
    outcomes.push(...(await changePortion(access, portion)));
  return outcomes;
}

async function changePortion<Entity extends Row>(
  access: Access,
  changes: readonly Change<Entity>[],
): Promise<readonly Outcome<Entity>[]> {
  const outcomes = changes.map((): Outcome<Entity> | undefined => undefined);
  const lists = [...new Set(changes.map(({ list }) => list.title))].join('+');
  return access.patience.until({ list: lists, operation: 'change' }, async (attempt) => {
    const open = changes.flatMap((change, index) => (outcomes[index] === undefined ? [{ change, index }] : []));
    const asked = open.map(({ change }) => change);
    const known = attempt === 0 ? asked.map(() => undefined) : await lookAgain(access, asked);
    open.forEach(({ index }, at) => (outcomes[index] = known[at]));
    const untouched = open.filter(({ index }) => outcomes[index] === undefined);
    const attempted = await attemptAll(
      access,
      untouched.map(({ change }) => change),
    );
    const lost: unknown[] = [];
    untouched.forEach(({ index }, at) => {
      const one = attempted[at];
      if (one !== undefined && 'outcome' in one) outcomes[index] = one.outcome;
      else lost.push(one?.lost);
    });
    if (lost.length > 0) throw lost[0];
    return outcomes.filter((outcome) => outcome !== undefined);
  });
}

async function attemptAll<Entity extends Row>(
  access: Access,
  changes: readonly Change<Entity>[],
): Promise<readonly Attempted<Entity>[]> {
  const settled = await sendTogether(access.sp, access.connection, changes, (sp, { list, from, to }) =>
    listIn(sp, access, list).items.getById(from.id).update(writeRow(list, to), from.version),
  );
  return Promise.all(changes.map((change, at) => outcomeOf(access, change, settled[at])));
}

async function outcomeOf<Entity extends Row>(
  access: Access,
  change: Change<Entity>,
  settled: PromiseSettledResult<unknown> | undefined,
): Promise<Attempted<Entity>> {
  if (settled?.status === 'fulfilled') {
    const version = versionIn(settled.value);
    if (version !== undefined) {
      return { outcome: ok({ ...change.from, ...asStored(change.list, change.to), version }) };
    }
    const [read] = await lookAgain(access, [change]);
    return { outcome: read ?? changedByOther };
  }
  const failure = await failureOf(settled?.reason, 0);
  if (failure === undefined || mayPass(failure) === 'mayPass') return { lost: settled?.reason };
  // A row that is gone was changed by another too.
  if (failure.status === 412 || failure.status === 404) return { outcome: changedByOther };
  throw new StorageError(change.list.title, 'change', failure.status, failure.code);
}

function versionIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('etag' in answer)) return undefined;
  return typeof answer.etag === 'string' ? asVersion(answer.etag) : undefined;
}

/** After a lost answer: undefined where the row is untouched and the change is still to be made. */
async function lookAgain<Entity extends Row>(
  access: Access,
  changes: readonly Change<Entity>[],
): Promise<readonly (Outcome<Entity> | undefined)[]> {
  const answers = await readOnce(
    access,
    changes.map(({ list, from }) => ({ list, filters: compileWhere(list, { id: from.id }) })),
  );
  return changes.map(({ list, from, to }, at) => {
    const [row] = rowsOf(access, list, answers[at] ?? []).rows;
    if (row === undefined) return changedByOther;
    if (alreadySays(list, row, to) === 'yes') return ok(row);
    return row.version === from.version ? undefined : changedByOther;
  });
}
