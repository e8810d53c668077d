import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Source } from '../../../core/bodies/ruleSet';
import type { Stored } from '../../../core/stored';
import { addEntry, changeEntry, takeOut, type EditingRefusal } from '../../../core/yearWheel/editing';
import type { WheelRow } from '../../../core/yearWheel/row';
import * as lists from '../../../storage/lists';
import { say } from '../../../texts/said';
import { wheelTexts } from '../../../texts/wheel';
import { changedByOther, done, refuse, toConfirm, type InBody } from '../acting';
import { saysAlready } from '../already';

/** Puts a theme or an event in the body's year wheel (FSS-07, BAD-27). */
export async function addWheelEntry(acting: InBody, fields: ActFields<'addWheelEntry'>): Promise<ActAnswer> {
  const { facts, member, key } = acting;
  const { body, site } = facts;
  const actedBy = member.person.upn;
  const row = { key: `wheel:${String(body.nr)}:${String(fields.year)}:by-hand:${key}`, actedBy };
  const added = addEntry({ ...fields, bodyNr: body.nr }, row);
  if (!added.ok) return refusedWheel(acting, added.refusal);
  const unknown = unknownParty(acting, fields.parties);
  if (unknown !== undefined) return unknown;
  const stored = await site.add(lists.yearWheel, added.value);
  return done(acting, wheelTexts(acting.language).done.added(stored.title, fields.year), stored);
}

/** Changes an entry of the wheel: a locked duty not past its last day, and no order broken (FIN-01, FIN-02, DEC-04). */
export async function changeWheelEntry(
  acting: InBody,
  row: Stored<WheelRow>,
  fields: ActFields<'changeWheelEntry'>,
): Promise<ActAnswer> {
  const changed = changeEntry(row, fields, await wheelWith(acting, row));
  if (!changed.ok) return refusedWheel(acting, changed.refusal);
  const unknown = unknownParty(acting, fields.parties);
  if (unknown !== undefined) return unknown;
  return store(acting, row, fields.version, changed.value, wheelTexts(acting.language).done.changed(row.title));
}

/** Takes an entry out of the wheel, once it is read what that means; a locked one stays, with its clause (FIN-01). */
export async function removeWheelEntry(
  acting: InBody,
  row: Stored<WheelRow>,
  fields: ActFields<'removeWheelEntry'>,
): Promise<ActAnswer> {
  const { language } = acting;
  const texts = wheelTexts(language);
  // The answer to an earlier press was lost: what is asked for already stands.
  if (saysAlready(row, { standing: 'removed', actedBy: acting.member.person.upn })) {
    return done(acting, texts.done.removed(row.title), row);
  }
  const taken = takeOut(row, await wheelWith(acting, row));
  if (!taken.ok) return refusedWheel(acting, taken.refusal);
  if (row.version !== fields.version) return changedByOther(acting);
  if (fields.consequencesRead !== true) return toConfirm(texts.removing(row.title), texts.removingMeans);
  return store(acting, row, fields.version, taken.value, texts.done.removed(row.title));
}

/** The wheel that an entry is part of. */
async function wheelWith({ facts }: InBody, row: WheelRow): Promise<readonly Stored<WheelRow>[]> {
  return wheelOf({ facts }, row.bodyYear);
}

/** The wheel of a body and a year, everything that has ever been in it. */
export async function wheelOf({ facts }: Pick<InBody, 'facts'>, of: string): Promise<readonly Stored<WheelRow>[]> {
  const { wheel } = await facts.site.read({ wheel: { list: lists.yearWheel, where: { bodyYear: of } } });
  return wheel.rows;
}

/** Stores what a rule has let through, from the version the caller read. */
export async function store(
  acting: InBody,
  row: Stored<WheelRow>,
  version: string,
  change: Partial<WheelRow>,
  said: string,
): Promise<ActAnswer> {
  const { facts, member } = acting;
  const wanted = { ...change, actedBy: member.person.upn };
  // The answer to an earlier press was lost: what is asked for already stands.
  if (row.version !== version) return saysAlready(row, wanted) ? done(acting, said, row) : changedByOther(acting);
  const changed = await facts.site.change(lists.yearWheel, row, wanted);
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}

/** A refusal of the wheel in words, with the clause it rests on. */
export function refusedWheel(acting: InBody, refusal: EditingRefusal): ActAnswer {
  const texts = wheelTexts(acting.language);
  const source: Source | null = 'source' in refusal ? refusal.source : null;
  return refuse(refusal.reason, say(texts.refused, refusal), source === null ? null : acting.texts.clause(source));
}

function unknownParty({ facts, texts }: InBody, keys: readonly string[]): ActAnswer | undefined {
  const known = new Set(facts.parties.map(({ partyKey }) => partyKey));
  return keys.every((key) => known.has(key)) ? undefined : refuse('unknownParty', texts.unknownParty);
}
