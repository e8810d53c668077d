import type { Day } from '../core/calendar';
import { documentTexts } from '../texts/documents';
import { facts, paragraph, type DocumentDescription } from './description';
import { writePdf } from './pdf/writePdf';

/** What a copy with something masked is made from: the text that is left, and never what was taken away. */
export interface MaskedContent {
  readonly title: string;
  /** The document's own day, and the day the copy is made. */
  readonly day: Day;
  readonly madeOn: Day;
  readonly bodyName: string;
  readonly recordsCreator: string;
  readonly registrationNumber: string;
  readonly ground: string;
  readonly places: number;
  readonly paragraphs: readonly string[];
}

/** The copy as a tagged PDF. It is Swedish, as the record is. */
export async function maskedCopy(content: MaskedContent): Promise<Uint8Array> {
  const { title, day, madeOn, bodyName, recordsCreator, registrationNumber, ground, places, paragraphs } = content;
  const texts = documentTexts('sv');
  const description: DocumentDescription = {
    language: texts.language,
    name: `${texts.masked.title}: ${title}`,
    title,
    subtitle: texts.masked.title,
    creator: recordsCreator === '' ? bodyName : recordsCreator,
    header: [bodyName, registrationNumber === '' ? '' : texts.registrationNumber(registrationNumber)],
    footer: texts.page,
    drawnUpOn: madeOn,
    blocks: [
      ...facts([
        [texts.masked.documentDay, texts.day(day)],
        [texts.recordsCreator, recordsCreator],
        [texts.masked.ground, ground],
        [texts.masked.madeOn, texts.day(madeOn)],
      ]),
      ...paragraph(texts.masked.about(places), 'marked'),
      ...paragraphs.flatMap((text) => paragraph(text)),
    ],
  };
  return writePdf(description);
}
