import { createHash } from 'node:crypto';
import type { AgendaItem } from '../../core/agenda/item';
import { enclosureOf, isConfidential } from '../../core/confidential/confidential';
import { keptAnnexes } from '../../core/confidential/enclosure';
import { lineKeyOf } from '../../core/confidential/lineKey';
import type { Annex } from '../../core/documents/annex';
import * as lists from '../../storage/lists';
import type { MeetingFacts } from './facts';

/** The annexes of a line, removed ones left out; they follow the line into a closed room and out of it. */
export function annexesOf<Known extends Annex>(
  annexes: readonly Known[],
  { key }: Pick<AgendaItem, 'key'>,
): readonly Known[] {
  return annexes.filter((one) => one.state === 'attached' && one.lineKey === lineKeyOf(key));
}

/**
 * Puts the annexes of lines that are sent in the record, each with its hash: one that is confidential by itself in its own
 * room, the others of a confidential line in that of the line (design decision 16).
 * The same key twice is one document, so that what was broken off goes on where it was.
 */
export async function publishAnnexes(
  { site, body, meeting, annexes: known }: MeetingFacts,
  items: readonly AgendaItem[],
  actedBy: string,
): Promise<void> {
  if (known.length === 0) return;
  // Read anew: one of them may have been made confidential while the agenda was being sent.
  const { enclosures } = await site.read({ enclosures: { list: lists.enclosures, where: { meetingId: meeting.id } } });
  const annexes = keptAnnexes(known, enclosures.rows);
  for (const item of items) {
    for (const annex of annexesOf(annexes, item)) {
      const bytes = await site.documentBytes(annex.path);
      if (bytes === undefined) continue;
      await site.publish(
        {
          key: `annex:${annex.key}`,
          actedBy,
          bodyNr: body.nr,
          bodyYear: meeting.bodyYear,
          meetingId: meeting.id,
          title: annex.name,
          kind: 'annex',
          status: 'published',
          edition: 1,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          day: meeting.day,
          retention: body.rules.retention?.value ?? '',
          recordsCreator: body.rules.recordsCreator?.value ?? '',
          registrationNumber: '',
          importedFrom: null,
          ...enclosureOf(isConfidential(annex) ? annex : item),
        },
        `${meeting.day} Bilaga ${String(item.order)}-${String(annex.id)} ${annex.name}`,
        bytes,
      );
    }
  }
}
