import type { PDFDocument } from '@cantoo/pdf-lib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  PDFRawStream,
  PDFRef,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** An annex whose pages have been put after others; a picture is told by its name. */
export interface AddedAnnex {
  readonly title: string;
  readonly is: 'pages' | 'picture';
  readonly pages: readonly PDFPage[];
}

/**
 * Puts annexes into the structure of the document they follow: a part with the annex's name, and each page as what is read
 * in it, in the order it is drawn. Tags of their own are taken away first: they would point at things of another file.
 */
export function tagPages(whole: PDFDocument, annexes: readonly AddedAnnex[]): void {
  const tree = whole.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(tree instanceof PDFDict)) return;
  const nums = tree.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const root = documentIn(tree);
  if (root === undefined) return;
  let key = nextKey(nums);
  for (const { title, is, pages } of annexes) {
    const part = element(whole, { S: 'Part', P: root.ref, T: PDFHexString.fromText(title) });
    root.kids.push(part.ref);
    const kids = whole.context.obj([]);
    part.dict.set(PDFName.of('K'), kids);
    for (const page of pages) {
      const role = is === 'picture' ? 'Figure' : 'P';
      const tagged = element(whole, { S: role, P: part.ref, Pg: page.ref, K: PDFNumber.of(0) });
      if (is === 'picture') tagged.dict.set(PDFName.of('Alt'), PDFHexString.fromText(title));
      kids.push(tagged.ref);
      enclose(whole, page, role);
      page.node.set(PDFName.of('StructParents'), PDFNumber.of(key));
      nums.push(PDFNumber.of(key));
      nums.push(whole.context.obj([tagged.ref]));
      key += 1;
    }
  }
  tree.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(key));
}

/** The element the first document stands in, and the list of its children. */
function documentIn(tree: PDFDict): { readonly ref: PDFRef; readonly kids: PDFArray } | undefined {
  const among = tree.lookup(PDFName.of('K'));
  const ref = among instanceof PDFArray ? among.get(0) : tree.get(PDFName.of('K'));
  if (!(ref instanceof PDFRef)) return undefined;
  const root = tree.context.lookup(ref);
  const kids = root instanceof PDFDict ? root.lookup(PDFName.of('K')) : undefined;
  return kids instanceof PDFArray ? { ref, kids } : undefined;
}

function element(whole: PDFDocument, { S, ...rest }: { readonly S: string } & Record<string, unknown>) {
  const dict = whole.context.obj({ Type: 'StructElem', S, ...(rest as Record<string, PDFNumber>) });
  return { dict, ref: whole.context.register(dict) };
}

/** Keys and values follow one another, the keys rising. */
function nextKey(nums: PDFArray): number {
  const last = nums.size() < 2 ? undefined : nums.lookup(nums.size() - 2);
  return last instanceof PDFNumber ? last.asNumber() + 1 : 0;
}

/** All that a page draws becomes one piece of marked content, number 0 of its page. */
function enclose(whole: PDFDocument, { node }: PDFPage, role: string): void {
  const { context } = whole;
  node.normalize();
  dropOwnTags(whole, node);
  const begins = PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [`/${role}`, '<</MCID 0>>']);
  const ends = PDFOperator.of(PDFOperatorNames.EndMarkedContent);
  const [first, last] = [begins, ends].map((one) => context.register(context.contentStream([one])));
  if (first !== undefined && last !== undefined) node.wrapContentStreams(first, last);
}

const OWN_NUMBER = /\/MCID\s+\d+/g;

function dropOwnTags(whole: PDFDocument, node: PDFPage['node']): void {
  const { Contents: contents, Resources: resources } = node.normalizedEntries();
  contents?.asArray().forEach((_one, index) => {
    const stream = contents.lookup(index);
    if (!(stream instanceof PDFRawStream)) return;
    const drawn = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    if (!OWN_NUMBER.test(drawn)) return;
    const plain = Buffer.from(drawn.replace(OWN_NUMBER, ''), 'latin1');
    contents.set(index, whole.context.register(whole.context.flateStream(plain)));
  });
  const drawings = resources.lookup(PDFName.of('XObject'));
  if (drawings instanceof PDFDict) {
    for (const name of drawings.keys()) {
      const one = drawings.lookup(name);
      if (one instanceof PDFRawStream) one.dict.delete(PDFName.of('StructParents'));
    }
  }
  const notes = node.lookup(PDFName.of('Annots'));
  if (!(notes instanceof PDFArray)) return;
  notes.asArray().forEach((_one, index) => {
    const note = notes.lookup(index);
    if (note instanceof PDFDict) note.delete(PDFName.of('StructParent'));
  });
}
