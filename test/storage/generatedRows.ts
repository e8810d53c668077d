import { day } from '../../src/core/calendar';
import { columnsOf, type AnyList } from '../../src/storage/list';
import type { Column } from '../../src/storage/column';

/** What places a row where it can be come at: a body, a year, a meeting and a matter that are there. */
type Places = Readonly<Record<string, string | number | null>>;
const PLACES: Places = {
  ...{ bodyNr: 1, bodyYear: '0001-2026', meetingId: 1, matterId: 1, room: null, ground: null },
  // The name of a group is nobody's.
  groupName: 'Trygghetsgruppen',
};
/** A value of every shape a kept text has that is more than a list: what a shape does not name is left out of it. */
const SHAPES = {
  ...{ document: 'Arbetsformer', clause: 'Beredning', address: '/sites/x/brev.eml', sha256: 'a'.repeat(64) },
  ...{ ages: null, tags: [], about: 'x', statements: [], agreement: 'agree', by: 'association' },
  ...{ support: [], knowledge: [], development: [], lines: [], decisionKey: null },
};
const PLACE = { kind: 'body', key: '1', name: 'Forum', organisation: 'Göteborg' };
const AS_AGENDA = JSON.stringify({ ...SHAPES, kind: 'agenda', body: PLACE });
const AS_PLACE = JSON.stringify({ ...SHAPES, ...PLACE });
const MOMENT = '2026-03-12T09:00:00Z';

/** A row of any list, made from its declaration alone: whatever can be written about somebody says who they are. */
export function aRowNaming(
  list: AnyList,
  who: string,
  { key, ...places }: Places & { readonly key: string },
): Readonly<Record<string, unknown>> {
  const entries = columnsOf(list).map(
    ([property, column]) =>
      [property, valueOf(list, property, column, { who, place: { ...PLACES, ...places }[property] })] as const,
  );
  return { ...Object.fromEntries(entries), key };
}

function valueOf(
  list: AnyList,
  property: string,
  column: Column<unknown>,
  { who, place }: { readonly who: string; readonly place: string | number | null | undefined },
): unknown {
  const raws: readonly unknown[] = [
    ...(place === undefined ? [] : [place]),
    ...rawsOf(column, who),
    ...(column.kind === 'note' ? ['[]', '{}', 'null', AS_AGENDA, AS_PLACE] : []),
    null,
  ];
  for (const raw of raws) {
    const read = column.read(raw);
    if (read.ok) return read.value;
  }
  throw new RangeError(`${list.title}.${property} takes nothing that is tried: give it a value of its own here.`);
}

/** What SharePoint might hold in a column, that which names somebody first. */
function rawsOf(column: Column<unknown>, who: string): readonly unknown[] {
  switch (column.kind) {
    case 'text':
    case 'path':
      return [who, day('2026-03-12'), '13:00'];
    case 'note':
      return [JSON.stringify([who]), JSON.stringify(who), who];
    case 'number':
      return [1];
    case 'flag':
      return [false];
    case 'choice':
      return [column.choices[0]];
    case 'instant':
      return [MOMENT];
  }
}
