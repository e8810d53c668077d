import type { Body } from '../../core/bodies/body';
import { dayOf } from '../../core/calendar';
import { compareImport, type ComparedImport, type Differing, type ExistingRows } from '../../core/importing/comparing';
import { IMPORT_LISTS, type ImportList, type ImportFacts, type Wish } from '../../core/importing/facts';
import type { ImportFault, ImportRemark } from '../../core/importing/fault';
import { readImport } from '../../core/importing/readImport';
import { scopeOf } from '../../core/importing/scope';
import type { ImportKind, Table } from '../../core/importing/table';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import type { World } from '../world';

/** What is to be imported, by whom, and into which bodies. */
export interface ImportOrder {
  readonly kind: ImportKind;
  /** Name of the file, which imported rows carry. */
  readonly file: string;
  readonly tables: readonly Table[];
  /** UPN of the one who imports, or `system`. */
  readonly actedBy: string;
  /** Whether the one who imports may write to a body. */
  readonly mayWriteTo: (body: Stored<Body>) => boolean;
}

/** What an import would do, before anything has been written. */
export interface ImportPreview extends ComparedImport {
  readonly faults: readonly ImportFault[];
  readonly remarks: readonly ImportRemark[];
  readonly bodies: readonly Stored<Body>[];
}

/** Reads the file against the site: what is new, what differs, what is there, and what is at fault. Writes nothing. */
export async function previewImport(world: World, site: Site, order: ImportOrder): Promise<ImportPreview> {
  const { kind, tables } = order;
  const known = await site.read({
    bodies: { list: lists.bodies, where: {} },
    parties: { list: lists.parties, where: {} },
  });
  const bodies = known.bodies.rows.filter(order.mayWriteTo);
  const scope = scopeOf(kind, tables, bodies);
  const around = await site.read({
    mandates: { list: lists.mandates, where: { bodyNr: scope.bodyNrs } },
    meetings: { list: lists.meetings, where: { bodyYear: scope.bodyYears } },
    byUpn: { list: lists.people, where: { upn: scope.addresses } },
    byMail: { list: lists.people, where: { mail: scope.addresses } },
  });
  const facts: ImportFacts = {
    bodies,
    parties: known.parties.rows,
    mandates: around.mandates.rows,
    people: [...around.byUpn.rows, ...around.byMail.rows],
    meetings: around.meetings.rows,
    today: dayOf(world.now()),
    actedBy: order.actedBy,
    file: order.file,
  };
  const { wishes, faults, remarks } = readImport(kind, tables, facts);
  return { ...compareImport(wishes, await existing(site, wishes)), faults, remarks, bodies };
}

/** What there is with the keys that are asked for. */
async function existing(site: Site, wishes: readonly Wish[]): Promise<ExistingRows> {
  const keysOf = (list: ImportList) => wishes.filter((wish) => wish.list === list).map(({ entity }) => entity.key);
  const found = await site.read({
    people: { list: lists.people, where: { key: keysOf('people') } },
    mandates: { list: lists.mandates, where: { key: keysOf('mandates') } },
    yearWheel: { list: lists.yearWheel, where: { key: keysOf('yearWheel') } },
    meetings: { list: lists.meetings, where: { key: keysOf('meetings') } },
    assignments: { list: lists.assignments, where: { key: keysOf('assignments') } },
  });
  const { people, mandates, yearWheel, meetings, assignments } = found;
  return {
    people: people.rows,
    mandates: mandates.rows,
    yearWheel: yearWheel.rows,
    meetings: meetings.rows,
    assignments: assignments.rows,
  };
}

/** How many rows were written; how many of those that differ kept what the product has. */
export interface ImportDone {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
}

/** Rows are added this many at a time, so that whoever waits hears how far it has come. */
const PORTION = 200;

/**
 * Adds what is new, and changes the rows that differ for which `take` gives leave. Every row has a key of its own: done
 * twice, or again after it was broken off, nothing is there twice. A row that somebody changed since it was shown keeps
 * what they wrote.
 */
export async function doImport(
  site: Site,
  preview: ComparedImport,
  take: (row: Differing) => boolean,
  report: (done: number, all: number) => void = () => undefined,
): Promise<ImportDone> {
  const taken = preview.changed.filter((row) => take(row) && mayChange(row));
  const all = preview.added.length + taken.length;
  let done = 0;
  for (const list of IMPORT_LISTS) {
    const wishes = preview.added.filter((wish) => wish.list === list);
    for (let start = 0; start < wishes.length; start += PORTION) {
      const portion = wishes.slice(start, start + PORTION);
      await addAll(site, list, portion);
      done += portion.length;
      report(done, all);
    }
  }
  const outcomes = await site.changeAll(taken.map(changeOf));
  report(all, all);
  const changed = outcomes.filter((outcome) => outcome.ok).length;
  return { added: preview.added.length, changed, kept: preview.changed.length - changed };
}

/** A meeting whose agenda has gone out stands as it was sent: a file does not move it. */
export function mayChange({ wish, stored }: Differing): boolean {
  return wish.list !== 'meetings' || ('stage' in stored && stored.stage === 'planned');
}

async function addAll(site: Site, list: ImportList, wishes: readonly Wish[]): Promise<void> {
  // A wish holds the entity of its own list; the compiler cannot follow that through the choice of list.
  const entities = wishes.map(({ entity }) => entity);
  await site.addAll(lists[list], entities);
}

function changeOf({ wish, stored, differences }: Differing) {
  const asked = new Map<string, unknown>(Object.entries(wish.entity));
  const to = Object.fromEntries(differences.map(({ property }) => [property, asked.get(property)]));
  return {
    list: lists[wish.list] as Parameters<Site['changeAll']>[0][number]['list'],
    from: stored,
    to: { ...to, ...following(wish), actedBy: wish.entity.actedBy },
  };
}

/** What goes with a meeting's day and chair, and is not written in a file. */
function following(wish: Wish) {
  if (wish.list !== 'meetings') return {};
  return { bodyYear: wish.entity.bodyYear, chairName: wish.entity.chairName };
}
