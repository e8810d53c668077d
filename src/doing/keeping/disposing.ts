import type { ActAnswer, ActFields } from '../../api/acts';
import { bodyYear } from '../../core/bodies/body';
import { dayOf, yearOf, type Day } from '../../core/calendar';
import type { PublishedDocument } from '../../storage/lists/documents';
import { disposableIn, recordDisposal as disposalOf } from '../../core/keeping/retention';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { keepingTexts } from '../../texts/keeping';
import { done, toConfirm, type InBody } from '../acts/acting';
import { pressOf } from '../acts/press';
import { no } from '../acts/saying';
import { journalAll } from '../journal';

type Document = Stored<PublishedDocument>;

/**
 * Documents are destroyed by a decision: the row that says so is written first and is preserved, then the files go, with
 * what was copied from them, and do not lie in a recycle bin. Broken off, the next disposal of the same kind and years
 * takes what is left of the one before (FIN-17).
 */
export async function recordDisposal(acting: InBody, fields: ActFields<'recordDisposal'>): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = keepingTexts(language);
  const { kind, what, from, to, decision, decidedOn } = fields;
  const bodyNr = facts.body.nr;
  const today = dayOf(world.now());
  const read = await facts.site.read({
    documents: { list: lists.documents, where: { bodyYear: yearsOf(bodyNr, from, to), kind } },
    earlier: { list: lists.disposals, where: { bodyNr } },
  });
  const begun = new Set(read.earlier.rows.flatMap(({ documents }) => documents ?? []));
  const waiting = read.documents.rows.filter(({ id }) => begun.has(id));
  const found = disposableIn(
    read.documents.rows.filter(({ id }) => !begun.has(id)),
    { from, to },
  );
  const disposal = {
    key: `disposal:${String(bodyNr)}:${pressOf(acting)}`,
    actedBy: member.person.upn,
    ...{ bodyNr, kind, what, from, to, decision, decidedOn, disposedOn: today },
    documents: found.map(({ id }) => id),
  };
  const again = read.earlier.rows.find(({ key }) => key === disposal.key);
  const recorded = disposalOf(disposal, facts.body.rules, waiting.length);
  if (again === undefined && !recorded.ok) return no(acting, facts, texts.disposal, recorded.refusal);
  if (fields.consequencesRead !== true) {
    return toConfirm(texts.confirmDisposal(countOf([...found, ...waiting])), texts.meaningOfDisposal);
  }
  const stored = again ?? (await facts.site.add(lists.disposals, disposal));
  const going = again === undefined ? [...waiting, ...found] : waiting;
  await destroy(acting, going, stored.id);
  return done(acting, texts.disposed(what, countOf(going)), stored);
}

/** The files, the drafts and masked copies of them; the journal says of each that it was, and went. */
async function destroy(acting: InBody, documents: readonly Document[], disposalId: number): Promise<void> {
  const { facts, world, member } = acting;
  const { site } = facts;
  if (documents.length === 0) return;
  const { copies, annexes } = await site.read({
    copies: { list: lists.maskedCopies, where: { documentId: documents.map(({ id }) => id) } },
    annexes: {
      list: lists.annexes,
      where: { meetingId: documents.flatMap((one) => (one.kind === 'annex' ? [one.meetingId] : [])) },
    },
  });
  const drafts = annexes.rows.filter((annex) =>
    documents.some(({ meetingId, title }) => annex.meetingId === meetingId && annex.name === title),
  );
  // What says that they went is written before the files go: it is what the next press finds its way by.
  await journalAll(
    world,
    site,
    documents.map(({ id, bodyYear, version }) => ({
      act: 'recordDisposal',
      key: `journal:disposal:${String(disposalId)}:${String(id)}`,
      actedBy: member.person.upn,
      bodyYear,
      subject: [lists.documents.title, id] as const,
      rowVersion: version,
    })),
  );
  await site.destroyFiles([...drafts, ...copies.rows, ...documents].map(({ path }) => path));
}

/** A document and its PDF are one to whoever counts them. */
function countOf(documents: readonly Document[]): number {
  return documents.filter(({ rendition = null }) => rendition === null).length;
}

/** A file is in the folder of its year, and at most so many years are looked through at once. */
function yearsOf(bodyNr: number, from: Day, to: Day): readonly string[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  return Array.from({ length: Math.min(MOST_YEARS, Math.max(0, last - first + 1)) }, (_, at) =>
    bodyYear(bodyNr, first + at),
  );
}

const MOST_YEARS = 100;
