import { createHash } from 'node:crypto';
import type { ActAnswer, ActFields } from '../../api/acts';
import { dayOf } from '../../core/calendar';
import { isOpenTo, readerOf } from '../../core/confidential/confidential';
import type { DocumentPart } from '../../core/importing/fault';
import type { Incoming } from '../../core/incoming/incoming';
import { maskText } from '../../core/keeping/masking';
import type { Stored } from '../../core/stored';
import { maskedCopy } from '../../documents/maskedCopy';
import { readDocument } from '../../storage/importing/readDocument';
import * as lists from '../../storage/lists';
import { documentTexts } from '../../texts/documents';
import { keepingTexts } from '../../texts/keeping';
import { done, refuse, toConfirm, type InBody } from '../acts/acting';
import { pressOf } from '../acts/press';
import { no } from '../acts/saying';
import { isRequest } from './requests';

/** What a reader of the document reads; what Word keeps beside it (comments, running heads, properties) is left out. */
const READ: ReadonlySet<DocumentPart['in']> = new Set(['paragraph', 'footnote', 'page', 'form']);

/**
 * Makes a copy of a document for a request, with what is confidential taken away: a new file, written from the text that is
 * left, so that what was taken away is not in its bytes. What was taken away is kept and told nowhere.
 */
export async function maskDocument(
  acting: InBody,
  incoming: Stored<Incoming>,
  fields: ActFields<'maskDocument'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const { masking: texts, notARequest } = keepingTexts(language);
  if (!isRequest(incoming)) return refuse('notARequest', notARequest);
  const today = dayOf(world.now());
  const { documents } = await facts.site.read({ documents: { list: lists.documents, where: { id: fields.document } } });
  const reader = readerOf(member.person.upn, facts.body.nr, facts.rooms, facts.mandates, today);
  const document = documents.rows.find((one) => one.bodyNr === facts.body.nr && isOpenTo(one, reader));
  const bytes = document && (await facts.site.documentBytes(document.path));
  if (document === undefined || bytes === undefined) return refuse('noDocument', texts.noDocument);
  const read = await readDocument(document.path, bytes);
  if (!read.ok) return refuse('unreadable', texts.unreadable);
  const paragraphs = read.value.filter(({ part }) => READ.has(part.in)).map(({ text }) => text);
  const ground = fields.ground.trim();
  const masked = maskText(paragraphs, { passages: fields.passages, ground }, documentTexts('sv').masked.mark);
  if (!masked.ok) return no(acting, facts, texts.refused, masked.refusal);
  const { places, left } = masked.value;
  const told = [...(left.length === 0 ? [] : [texts.left(left)]), texts.textOnly];
  if (fields.consequencesRead !== true) return toConfirm(texts.confirm(document.title, places), told);
  const copy = await maskedCopy({
    ...{ paragraphs: masked.value.paragraphs, places, ground, day: document.day, madeOn: today, title: document.title },
    bodyName: facts.body.name,
    recordsCreator: document.recordsCreator,
    registrationNumber: document.registrationNumber,
  });
  const sha256 = createHash('sha256').update(copy).digest('hex');
  const name = `Maskad ${String(incoming.id)} ${String(document.id)} ${sha256.slice(0, 16)}.pdf`;
  const path = await facts.site.keepFile(facts.body.nr, name, copy);
  const stored = await facts.site.add(lists.maskedCopies, {
    key: `masked:${String(incoming.id)}:${String(document.id)}:${pressOf(acting)}`,
    actedBy: member.person.upn,
    bodyNr: facts.body.nr,
    incomingId: incoming.id,
    documentId: document.id,
    title: document.title,
    madeAt: world.now(),
    ...{ ground, places, path, sha256 },
  });
  return done(acting, texts.made(document.title, places), stored);
}
