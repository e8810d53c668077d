/** A piece of XML that is well-formed by itself: it is made by `element` alone. */
export interface Xml {
  readonly xml: string;
}

/** What may stand inside an element: other elements, or text that is written so that it reads back the same. */
type Content = Xml | string;

/** An element with its attributes in the order given; an attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly Content[]
): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const inner = content.map((one) => (typeof one === 'string' ? escaped(one) : one.xml)).join('');
  return { xml: inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>` };
}

/** A whole document, UTF-8, with line breaks before each element so that people can read it and a diff is short. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml.replaceAll(/></g, '>\n<')}\n`;
}

// XML 1.0 has no way to write other control characters or halves of a pair: they are shown as the sign for "no such character".
const NOT_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as it is written in XML and in HTML, in an element or in an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll(NOT_IN_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
