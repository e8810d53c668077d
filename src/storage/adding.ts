import type { SPFI } from '@pnp/sp';
import type { IListItemFormUpdateValue } from '@pnp/sp/lists';
import type { Row, Stored } from '../core/stored';
import type { AnyList, List } from './list';
import { findByKeys } from './reading';
import { readRow, writeForm, writeRow } from './row';
import type { RawRow } from './row';
import { folderPath, listIn, roomPath } from './sharepoint/access';
import type { Access } from './sharepoint/access';
import { sendTogether } from './sharepoint/client';
import { DUPLICATE_VALUE, failureOf, mayPass } from './sharepoint/failure';
import { inPortions } from './sharepoint/portions';
import { StorageError } from './storageError';

/** What SharePoint said to one add: the row, that it is to be looked up (and why, where it was refused), or nothing. */
type Answer<Entity> =
  | { readonly said: 'stored'; readonly row: Stored<Entity> }
  | { readonly said: 'lookUp'; readonly code: string }
  | { readonly said: 'nothing'; readonly error: unknown };

/**
 * Adds rows. The key is unique in the list, so a repeated press, a lost answer or a second instance ends in the one row,
 * which is given back as it was first stored.
 */
export async function addRows<Entity extends Row>(
  access: Access,
  list: List<Entity>,
  entities: readonly Entity[],
): Promise<readonly Stored<Entity>[]> {
  const added: Stored<Entity>[] = [];
  for (const portion of inPortions(entities, (entity) => writeForm(list, entity))) {
    added.push(...(await addPortion(access, list, portion)));
  }
  return added;
}

async function addPortion<Entity extends Row>(
  access: Access,
  list: List<Entity>,
  entities: readonly Entity[],
): Promise<readonly Stored<Entity>[]> {
  const stored = entities.map((): Stored<Entity> | undefined => undefined);
  const open = () => entities.flatMap((entity, index) => (stored[index] === undefined ? [{ entity, index }] : []));
  const lookUp = async () => {
    const rows = await findByKeys(
      access,
      list,
      open().map(({ entity }) => entity.key),
    );
    for (const { entity, index } of open()) stored[index] = rows.get(entity.key.toLowerCase());
  };
  return access.patience.until({ list: list.title, operation: 'add' }, async (attempt) => {
    // After a lost answer the rows may be there: look before writing again.
    if (attempt > 0) await lookUp();
    const asked = open();
    const answers = await askAll(
      access,
      list,
      asked.map(({ entity }) => entity),
    );
    asked.forEach(({ index }, at) => {
      const answer = answers[at];
      if (answer?.said === 'stored') stored[index] = answer.row;
    });
    const lost = answers.find((answer) => answer.said === 'nothing');
    if (lost !== undefined) throw lost.error;
    const refusal = answers.find((answer) => answer.said === 'lookUp');
    if (refusal !== undefined) await lookUp();
    if (open().length > 0) throw new StorageError(list.title, 'add', 200, refusal?.code ?? 'none');
    return stored.filter((row) => row !== undefined);
  });
}

async function askAll<Entity extends Row>(
  access: Access,
  list: List<Entity>,
  entities: readonly Entity[],
): Promise<readonly Answer<Entity>[]> {
  const settled = await sendTogether(access.sp, access.connection, entities, (sp, entity) =>
    post(access, sp, list, entity),
  );
  return Promise.all(
    settled.map(async (outcome): Promise<Answer<Entity>> => {
      if (outcome.status === 'fulfilled') return answerOf(access, list, outcome.value);
      const failure = await failureOf(outcome.reason, 0);
      if (failure?.code === DUPLICATE_VALUE) return { said: 'lookUp', code: failure.code };
      if (failure === undefined || mayPass(failure) === 'mayPass') return { said: 'nothing', error: outcome.reason };
      throw new StorageError(list.title, 'add', failure.status, failure.code);
    }),
  );
}

type FormOutcome = IListItemFormUpdateValue & { readonly ErrorCode?: number };

/** POST to items would put the row in the root folder, outside the body's permissions (sharepoint.md §4.2). */
function post(access: Access, sp: SPFI, list: AnyList, entity: Row): Promise<RawRow | readonly FormOutcome[]> {
  const target = listIn(sp, access, list);
  const folder = folderOf(access, list, entity);
  if (folder === undefined) return target.items.add(writeRow(list, entity)) as Promise<RawRow>;
  return target.addValidateUpdateItemUsingPath([...writeForm(list, entity)], folder);
}

/** What says that it is confidential goes to its room; the rest to its body's folder; undefined for the list's root. */
function folderOf(access: Access, list: AnyList, entity: object): string | undefined {
  const facts = new Map<string, unknown>(Object.entries(entity));
  const room = list.rooms === 'closed' ? facts.get('room') : null;
  const bodyNr = facts.get(list.folderBy ?? 'bodyNr');
  const ground = facts.get('ground');
  if (list.rooms === 'closed' && typeof room !== 'string' && typeof ground === 'string' && ground !== '') {
    throw new RangeError(`A row of ${list.title} with a ground for secrecy needs its room.`);
  }
  if (typeof room === 'string') {
    if (typeof bodyNr !== 'number') throw new RangeError(`A confidential row of ${list.title} needs its body.`);
    return roomPath(access, list, { bodyNr, name: room });
  }
  if (list.folderBy === null) return undefined;
  if (typeof bodyNr !== 'number') throw new RangeError(`A row of ${list.title} needs ${list.folderBy}.`);
  return folderPath(access, list, bodyNr);
}

function answerOf<Entity extends Row>(
  access: Access,
  list: List<Entity>,
  answer: RawRow | readonly FormOutcome[],
): Answer<Entity> {
  if (isForm(answer)) {
    // The form is answered with 200 also when a field was refused; nothing is stored then.
    const refusal = answer.find((outcome) => outcome.HasException);
    return {
      said: 'lookUp',
      code: refusal === undefined ? 'none' : `${refusal.FieldName} ${String(refusal.ErrorCode)}`,
    };
  }
  const read = readRow(list, answer, access.url);
  return read.ok ? { said: 'stored', row: read.value } : { said: 'lookUp', code: 'unreadable' };
}

function isForm(answer: RawRow | readonly FormOutcome[]): answer is readonly FormOutcome[] {
  return Array.isArray(answer);
}
