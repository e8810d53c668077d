import type { ActAnswer, ActName } from '../../api/acts';
import { enclosureOf } from '../../core/confidential/confidential';
import { sameUpn } from '../../core/people/person';
import { rehearsedNumber } from '../../core/rehearsals/rehearsal';
import { ok, refused } from '../../core/result';
import type { Enclosable } from '../../core/rooms/room';
import type { Row, Stored } from '../../core/stored';
import type { List } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Change, Conflict, Site } from '../../storage/site';
import { layOver } from '../confidential/beneath';
import type { AnyAct } from './act';
import type { Asked } from './acting';
import { saidBefore } from './already';
import { placeOf } from './place';
import { actOf } from './registry';

type AnyRow = Stored<Row & Enclosable>;

/** The row an act is about, as whoever pressed saw it and as it stands now. */
interface Changed {
  readonly list: List<Row>;
  readonly before: AnyRow;
  readonly now: AnyRow;
}

/**
 * The same press again, after a process that ended between two of its writes: what it had changed makes the rules say no
 * to it. Where the row it is about was changed last by the same person since the version they saw, the act is done anew
 * from that version: a change that stands already is none, what is added has a key of its own, and what was never
 * reached is done now. Undefined where it was not this press, or one that was finished: then the first answer holds.
 */
export async function takenUpAgain(
  asked: Asked,
  name: ActName,
  id: number,
  fields: { readonly version?: string | undefined },
): Promise<TakenUp | undefined> {
  const act = actOf(name);
  const changed = await changedSince(asked, act, id, fields.version);
  if (changed === undefined || (await isFinished(asked, name, changed)) === 'finished') return undefined;
  const member = { ...asked.member, site: asItWas(asked.member.site, changed) };
  const place = await placeOf({ ...asked, member }, act, id, fields);
  const answer = await place?.perform().catch((thrown: unknown) => {
    if (thrown instanceof AnotherPress) return undefined;
    throw thrown;
  });
  return place !== undefined && answer !== undefined && 'done' in answer
    ? { answer, bodyYear: place.bodyYear }
    : undefined;
}

/** What came of it, and the body and year the act was about then: it may have moved its row to another. */
interface TakenUp {
  readonly answer: ActAnswer;
  readonly bodyYear: string;
}

/** Something was to be written before what stands had been found to be this press's own: it is another's. */
class AnotherPress extends Error {}

async function changedSince(
  { member: { site, person } }: Asked,
  act: AnyAct<unknown>,
  id: number,
  version: string | undefined,
): Promise<Changed | undefined> {
  const list = listOf(act);
  // Of a rehearsal nothing is lost that anybody would miss.
  if (list === undefined || version === undefined || rehearsedNumber(id) !== null) return undefined;
  const { found } = await site.read({ found: { list, where: { id } } });
  const now = found.rows[0] as AnyRow | undefined;
  if (now === undefined || now.version === version || !sameUpn(now.actedBy, person.upn)) return undefined;
  const before = (await site.earlier(list, now, version)) as AnyRow | undefined;
  // Where it lies, and to whom it is open, is as it is now.
  return before === undefined || enclosureOf(before).room !== enclosureOf(now).room ? undefined : { list, before, now };
}

/**
 * Whether the same person has done this act to its end since the version they saw: the journal tells of it. Then this is
 * another press, from an older page, and nothing is told of twice.
 */
async function isFinished(
  { member: { site, person } }: Asked,
  name: ActName,
  { list, before }: Changed,
): Promise<'finished' | 'no'> {
  const { lines } = await site.read({ lines: { list: lists.journal, where: { subjectId: before.id } } });
  const own = lines.rows.filter(
    ({ act, actedBy, subjectList }) => act === name && subjectList === list.title && sameUpn(actedBy, person.upn),
  );
  const left = own.map(({ rowVersion = null }) => (rowVersion === null ? 0 : countIn(rowVersion)));
  return left.some((version) => version > countIn(before.version)) ? 'finished' : 'no';
}

/** Versions are counted up from 1, and written `"3"`. */
function countIn(version: string): number {
  return Number(version.replaceAll('"', ''));
}

/** The list of the row an act is about; none for what is about a body. */
function listOf(act: AnyAct<unknown>): List<Row> | undefined {
  const titles = {
    meeting: lists.meetings.title,
    item: lists.agendaItems.title,
    proposal: lists.proposals.title,
    body: null,
    row: act.about === 'row' ? act.list : null,
  };
  const every: readonly unknown[] = Object.values(lists);
  return every.filter(isList).find(({ title }) => title === titles[act.about]);
}

/**
 * The site with one row as it was, until what changed it is done again: that is none where it stands already. Before that
 * nothing may be written that does not stand already: only then is it known that what is done is this press again.
 */
function asItWas(site: Site, { list, before, now }: Changed): Site {
  let shown = before;
  const isBefore = (of: { readonly title: string }, from: Stored<Row>) =>
    of.title === list.title && from.id === before.id && from.version === before.version;
  const again = (to: object) => {
    // Who acted last says nothing of what they did. A claim of a row is this press's where nothing has been done since.
    const isTelling = Object.keys(to).some((name) => name !== 'actedBy');
    const stands = isTelling || countIn(now.version) === countIn(before.version) + 1;
    if (shown === now || !stands || !saidBefore<object>(now, to)) {
      return refused<Conflict>({ reason: 'changedByOther' });
    }
    shown = now;
    return ok(now);
  };
  const isOwn = () => shown === now;
  const afterwards =
    <Given extends readonly unknown[], Value>(write: (...given: Given) => Promise<Value>) =>
    (...given: Given): Promise<Value> =>
      isOwn() ? write(...given) : Promise.reject(new AnotherPress());
  /** What an act adds before its turning point is there already, where this is the same press. */
  const addAll = async (of: List<Row>, entities: readonly Row[]) => {
    if (isOwn()) return site.addAll(of, entities);
    const { there } = await site.read({ there: { list: of, where: { key: entities.map(({ key }) => key) } } });
    const known = new Map(there.rows.map((row) => [row.key.toLowerCase(), row]));
    return entities.map(({ key }) => {
      const row = known.get(key.toLowerCase());
      if (row === undefined) throw new AnotherPress();
      return row;
    });
  };
  const changeOther = async (of: List<Row>, from: Stored<Row>, to: object) => {
    if (isOwn()) return site.change(of, from, to);
    if (!saidBefore<object>(from, to)) throw new AnotherPress();
    return ok(from);
  };
  const read = async (questions: Parameters<Site['read']>[0]) => {
    const answers = await site.read(questions);
    const named = Object.entries(answers).map(([name, answer]) => {
      const isOf = questions[name]?.list.title === list.title;
      return [name, { ...answer, rows: answer.rows.map((row) => (isOf && row.id === now.id ? shown : row)) }] as const;
    });
    return Object.fromEntries(named);
  };
  const change = async (of: List<Row>, from: Stored<Row>, to: object) =>
    isBefore(of, from) ? again(to) : changeOther(of, from, to);
  const changeAll = async (changes: readonly Change<Row>[]) => {
    const own = new Map(changes.filter(({ list: of, from }) => isBefore(of, from)).map((one) => [one, again(one.to)]));
    const others = changes.filter((one) => !own.has(one));
    const outcomes = isOwn()
      ? [...(others.length === 0 ? [] : await site.changeAll(others))]
      : await Promise.all(others.map(({ list: of, from, to }) => changeOther(of, from, to)));
    return changes.map((one) => own.get(one) ?? outcomes.shift());
  };
  const layer: Site = {
    ...site,
    read: read as Site['read'],
    change: change as Site['change'],
    changeAll: changeAll as Site['changeAll'],
    add: (async (of: List<Row>, entity: Row) => (await addAll(of, [entity]))[0]) as Site['add'],
    addAll: addAll as Site['addAll'],
    publish: afterwards((document, name, bytes) => site.publish(document, name, bytes)),
    followMandates: afterwards((on) => site.followMandates(on)),
    admit: afterwards((room, on) => site.admit(room, on)),
    keepFile: afterwards((bodyNr, name, bytes) => site.keepFile(bodyNr, name, bytes)),
    discardFile: afterwards((path) => site.discardFile(path)),
    furnish: afterwards((room) => site.furnish(room)),
  };
  return layOver(layer, site);
}

function isList(one: unknown): one is List<Row> {
  return typeof one === 'object' && one !== null && 'title' in one && 'columns' in one;
}
