import type { AgendaItem } from '../agenda/item';
import type { Stored } from '../stored';
import { enclosureOf, faceFor, type FaceReader, type MaskedFace } from './confidential';

/** A line of the agenda as somebody sees it; `masked` is null where they see the line itself. */
export interface SeenLine {
  readonly line: Stored<AgendaItem>;
  readonly masked: MaskedFace | null;
}

/**
 * A line as somebody sees it. In place of a confidential one stands a line built from nothing but its place: its number,
 * its minutes (the others must know when they are out of the room and when they are back), whether it has been sent and
 * when the meeting took it up.
 * `word` stands in the title's place, in the words of whoever reads: `Sekretessbelagd punkt`.
 */
export function lineFor(item: Stored<AgendaItem>, reader: FaceReader, word: string): SeenLine {
  const face = faceFor({ kind: 'item', number: String(item.order), ...enclosureOf(item) }, reader);
  if (face.face === 'open') return { line: item, masked: null };
  const { id, version, bodyNr, bodyYear, meetingId, order, minutes, standing, takenUpAt = null } = item;
  return {
    masked: face,
    line: {
      ...{ id, version, bodyNr, bodyYear, meetingId, order, minutes, standing, takenUpAt },
      key: '',
      actedBy: '',
      matterId: null,
      title: word,
      description: '',
      kind: 'information',
      purpose: '',
      theme: null,
      parties: [],
      presenter: '',
      origin: 'chair',
      originId: null,
      outcome: 'open',
      notes: '',
      decisions: [],
      assignments: [],
    },
  };
}
