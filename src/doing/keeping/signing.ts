import { createHash } from 'node:crypto';
import type { ActAnswer, ActFields } from '../../api/acts';
import type { RecordDocument } from '../../core/documents/document';
import type { Minutes } from '../../core/minutes/minutes';
import { keepSigned as mayKeep } from '../../core/minutes/signedRecord';
import type { Stored } from '../../core/stored';
import { documentFileName } from '../../documents/fileName';
import * as lists from '../../storage/lists';
import { actTexts } from '../../texts/acts';
import { keepingTexts } from '../../texts/keeping';
import { changedByOther, done, refuse, toConfirm, type InBody } from '../acts/acting';
import { no } from '../acts/saying';
import { lookInside } from '../meetings/lookInside';

/** Key of the signed minutes of a meeting: the library takes one of each edition, and never another in its place. */
export function signedKey({ meetingId, edition }: Pick<Minutes, 'meetingId' | 'edition'>): string {
  return `document:signedMinutes:${String(meetingId)}:${String(edition)}`;
}

/** The signed file or the scan becomes the record of the minutes, beside the edition that was approved. */
export async function keepSigned(
  acting: InBody,
  minutes: Stored<Minutes>,
  fields: ActFields<'keepSigned'>,
): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const { signed: texts } = keepingTexts(language);
  const { meetingId: id, edition } = minutes;
  const key = signedKey(minutes);
  const read = await facts.site.read({
    meeting: { list: lists.meetings, where: { id } },
    documents: { list: lists.documents, where: { meetingId: id } },
  });
  const [meeting] = read.meeting.rows;
  if (meeting === undefined) return refuse('notFound', acting.texts.notFound);
  const bytes = new Uint8Array(Buffer.from(fields.content, 'base64'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const before = read.documents.rows.find((one) => one.key === key);
  const may = mayKeep({
    ...{ stage: minutes.stage, meeting: meeting.stage, name: fields.name, size: bytes.length, sha256 },
    confidential: read.documents.rows.some(({ room = null }) => room !== null) ? 'some' : 'none',
    kept: before?.sha256,
  });
  if (!may.ok) return no(acting, facts, texts.refused, may.refusal);
  if (before !== undefined) return done(acting, texts.kept(meeting.day), before);
  const inside = await lookInside(fields.name, bytes);
  if (inside !== null) return no(acting, facts, texts.refused, inside);
  if (minutes.version !== fields.version) return changedByOther(acting);
  if (fields.consequencesRead !== true) return toConfirm(texts.confirm(fields.name), texts.meaning);
  const { rules, nr, name, shortName } = facts.body;
  const document: RecordDocument = {
    ...{ key, actedBy: member.person.upn, bodyNr: nr, bodyYear: minutes.bodyYear, meetingId: id, edition, sha256 },
    title: actTexts('sv').documentTitle('signedMinutes', name, meeting.day),
    kind: 'signedMinutes',
    status: 'published',
    day: meeting.day,
    retention: rules.retention?.value ?? '',
    recordsCreator: rules.recordsCreator?.value ?? '',
    registrationNumber: fields.number,
    importedFrom: null,
  };
  const leaf = documentFileName({ kind: 'signedMinutes', bodyName: shortName, day: meeting.day, edition });
  const stored = await facts.site.publish(document, leaf, bytes);
  // Two who keep different files at once: the first is the record.
  if (stored.sha256 !== sha256) return no(acting, facts, texts.refused, { reason: 'alreadyKept' });
  return done(acting, texts.kept(meeting.day), stored);
}
