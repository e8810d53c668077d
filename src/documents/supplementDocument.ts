import type { Language } from '../core/people/person';
import { documentTexts } from '../texts/documents';
import type { DocumentTexts } from '../texts/documents/texts';
import { describeItems } from './agendaDocument';
import type { SupplementContent } from './content';
import { heading, list, paragraph, type DocumentDescription } from './description';
import { framed, receivers } from './firstPage';
import { writeDocx } from './writeDocx';

/** A supplement to an agenda already sent, as .docx: marked as one, with only what was added. */
export async function supplementDocument(content: SupplementContent, language: Language = 'sv'): Promise<Uint8Array> {
  return writeDocx(describeSupplement(content, documentTexts(language)));
}

/** What the supplement says, before it is written in any format. */
export function describeSupplement(content: SupplementContent, texts: DocumentTexts): DocumentDescription {
  return framed(content, texts, {
    title: texts.supplement(content.edition),
    blocks: [
      ...paragraph(texts.supplementMeans, 'marked'),
      heading(1, texts.added),
      ...list(content.items.map((item) => `${item.order}. ${item.title}`)),
      heading(1, texts.items),
      ...describeItems(content, texts),
      ...receivers(content, texts, texts.called),
    ],
  });
}
