import { createHash } from 'node:crypto';
import { isAsked, REHEARSED_FROM, rehearsedNumber, type RehearsedRow } from '../core/rehearsals/rehearsal';
import { ok, refused, type Result } from '../core/result';
import type { Row, Stored } from '../core/stored';
import type { AnyList, List, Readable } from './list';
import { rehearsedRows } from './lists/rehearsedRows';
import type { Change, Conflict, Rows, Site, StoredDocument } from './site';
import { StorageError } from './storageError';

type Kept = Stored<RehearsedRow>;
type Questions = Readonly<
  Record<string, { readonly list: Readable; readonly where: Readonly<Record<string, unknown>> }>
>;

/** Never a name of a question that anybody asks. */
const REHEARSED = 'rehearsed rows';

/**
 * A site as it is in a rehearsal: it reads what the site has with what the rehearsal has written before it, and everything
 * that is written lies in the rehearsal's own rows. Nothing that is done with it reaches a list, a library, a group or the
 * outbox of the site, so that nothing is sent, numbered, counted or archived, whatever act is done.
 */
export function rehearsingSite(site: Site, { rehearsal, bodyNr }: Pick<RehearsedRow, 'rehearsal' | 'bodyNr'>): Site {
  const rowFor = (listTitle: string, entity: Row, standsFor: number | null): RehearsedRow => ({
    key: keyOf(rehearsal, listTitle, standsFor === null ? entity.key : `row ${String(standsFor)}`),
    actedBy: entity.actedBy,
    ...{ bodyNr, rehearsal, listTitle, standsFor, state: 'kept', content: contentOf(entity) },
  });

  async function addAll<Entity extends Row>(
    list: List<Entity>,
    entities: readonly Entity[],
  ): Promise<readonly Stored<Entity>[]> {
    const kept = await site.addAll(
      rehearsedRows,
      entities.map((entity) => rowFor(list.title, entity, null)),
    );
    return kept.map((row) => asWritten<Entity>(row));
  }

  async function change<Entity extends Row>(
    list: List<Entity>,
    from: Stored<Entity>,
    to: Partial<Omit<Entity, 'key'>>,
  ): Promise<Result<Stored<Entity>, Conflict>> {
    const entity = { ...from, ...to };
    const own = await ownRow(list, from.id);
    if (own === undefined) {
      const added = await site.add(rehearsedRows, rowFor(list.title, entity, from.id));
      return ok(asWritten<Entity>(added));
    }
    if (own.version !== from.version) return refused({ reason: 'changedByOther' });
    const changed = await site.change(rehearsedRows, own, { content: contentOf(entity), actedBy: entity.actedBy });
    return changed.ok ? ok(asWritten<Entity>(changed.value)) : changed;
  }

  /** The rehearsal's row of that number: one that is new there, or one that stands before a row on record. */
  async function ownRow(list: AnyList | List<never>, id: number): Promise<Kept | undefined> {
    const { mine } = await site.read({ mine: { list: rehearsedRows, where: { rehearsal, state: 'kept' } } });
    const number = rehearsedNumber(id);
    return mine.rows.find((one) =>
      number === null ? one.listTitle === list.title && one.standsFor === id : one.id === number,
    );
  }

  async function read(asked: Questions): Promise<Readonly<Record<string, Rows<object>>>> {
    const onRecord = Object.fromEntries(
      Object.entries(asked).map(([name, { list, where }]) => [name, { list, where: onRecordOnly(where) }]),
    );
    // The compiler cannot follow a question of any kind; the site answers each with rows of its own list.
    const questions = { ...onRecord, [REHEARSED]: { list: rehearsedRows, where: { rehearsal, state: 'kept' } } };
    const read = (await site.read(questions as never)) as Readonly<Record<string, Rows<object>>>;
    const kept = (read[REHEARSED]?.rows ?? []) as readonly Kept[];
    return Object.fromEntries(
      Object.entries(asked).map(([name, { list, where }]) => {
        const own = kept.filter((one) => one.listTitle === list.title);
        const hidden = new Set(own.flatMap(({ standsFor }) => standsFor ?? []));
        const rows = [
          ...(read[name]?.rows ?? []).filter(({ id }) => !hidden.has(id)),
          ...own.map((one) => asWritten<object>(one)).filter((one) => isAsked({ ...one }, where)),
        ];
        return [name, { rows, unreadable: read[name]?.unreadable ?? [] }];
      }),
    );
  }

  const notHere = () => Promise.reject(new StorageError(rehearsedRows.title, 'rehearse', null, 'not in a rehearsal'));
  return {
    ...site,
    read: (questions) => read(questions) as never,
    async add(list, entity) {
      const [row] = await addAll(list, [entity]);
      if (row === undefined) throw new RangeError('An add gives one row.');
      return row;
    },
    addAll,
    change,
    async changeAll(changes) {
      const outcomes = [];
      for (const { list, from, to } of changes as readonly Change<Row>[]) outcomes.push(await change(list, from, to));
      return outcomes as never;
    },
    async publish(document, fileName) {
      const row = rowFor('Documents', { ...document, path: `/rehearsed/${fileName}` } as Row, null);
      return asWritten<StoredDocument>(await site.add(rehearsedRows, row));
    },
    documentBytes: (path) => (path.startsWith('/rehearsed/') ? Promise.resolve(undefined) : site.documentBytes(path)),
    followMandates: notHere,
    admit: notHere,
    furnish: notHere,
    keepFile: notHere,
    discardFile: notHere,
    destroyFiles: notHere,
  };
}

/** Throws a rehearsal away: of what was written nothing is left but that there was something. */
export async function throwAway(site: Site, rehearsal: string, actedBy: string): Promise<void> {
  const { mine } = await site.read({ mine: { list: rehearsedRows, where: { rehearsal, state: 'kept' } } });
  await site.changeAll(
    mine.rows.map((from) => ({
      list: rehearsedRows,
      from,
      to: { content: {}, state: 'thrownAway' as const, actedBy },
    })),
  );
}

function keyOf(...parts: readonly string[]): string {
  return `rehearsed:${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}

function contentOf(entity: object): RehearsedRow['content'] {
  return Object.fromEntries(Object.entries(entity).filter(([name]) => name !== 'id' && name !== 'version'));
}

/** The row as its own list would give it. */
function asWritten<Entity>({ id, version, standsFor, content }: Kept): Stored<Entity> {
  return { ...content, id: standsFor ?? REHEARSED_FROM + id, version } as unknown as Stored<Entity>;
}

/** No list on record has the numbers of a rehearsal: they are not asked for. */
function onRecordOnly(where: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { id } = where;
  if (id === undefined) return where;
  const asked = (Array.isArray(id) ? id : [id]).filter((one) => typeof one === 'number' && one < REHEARSED_FROM);
  return { ...where, id: asked };
}
