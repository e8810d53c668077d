import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { TextPart } from '../../core/importing/documents/searchText';
import type { DocumentProblem } from '../../core/importing/fault';
import { ok, refused, type Result } from '../../core/result';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/**
 * The text of a PDF, a piece per page, with what stands in its forms and notes. Scripts in the file are not run. A page
 * that was scanned gives an empty piece.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<readonly TextPart[], DocumentProblem>> {
  // Outside: a library that is not there is no fault of the file.
  await getResolvedPDFJS();
  let pdf: Pdf;
  try {
    // The library takes the bytes over; ours are uploaded afterwards.
    pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return refused({ reason: isLocked ? 'documentLocked' : 'documentDamaged' });
  }
  try {
    const { info } = await pdf.getMetadata();
    const properties = Object.values(info)
      .filter((value) => typeof value === 'string')
      .map((text): TextPart => ({ part: { in: 'properties', nr: null }, text }));
    const pages: TextPart[] = [];
    for (let nr = 1; nr <= pdf.numPages; nr += 1) {
      const page = await pdf.getPage(nr);
      pages.push({ part: { in: 'page', nr }, text: await textOfPage(page) });
      pages.push(...(await filledIn(page)).map((text): TextPart => ({ part: { in: 'form', nr }, text })));
      page.cleanup();
    }
    return ok([...pages, ...properties]);
  } catch {
    return refused({ reason: 'documentDamaged' });
  } finally {
    await pdf.destroy();
  }
}

async function textOfPage(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

/** What people have written in the fields of a form, and in notes on the page. */
async function filledIn(page: Page): Promise<readonly string[]> {
  const annotations = (await page.getAnnotations()) as readonly {
    readonly fieldValue?: unknown;
    readonly contentsObj?: { readonly str?: unknown };
  }[];
  return annotations
    .flatMap(({ fieldValue, contentsObj }) => [fieldValue, contentsObj?.str])
    .filter((value) => typeof value === 'string');
}
