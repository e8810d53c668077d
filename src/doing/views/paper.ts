import type { DocumentDescription } from '../../documents/description';
import { writePdf } from '../../documents/pdf/writePdf';
import { writeDocx } from '../../documents/writeDocx';

/** To write on, or to read and send on. */
export type PaperForm = 'docx' | 'pdf';

/** A document that somebody takes away with them; nothing of it is kept. */
export async function writePaper(description: DocumentDescription, as: PaperForm): Promise<Uint8Array> {
  return as === 'pdf' ? writePdf(description) : writeDocx(description);
}
