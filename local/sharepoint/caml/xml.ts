import { DOMParser } from '@xmldom/xmldom';
import { camlInvalid } from '../odata/errors';

/** An element of a query, without what lies between the elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const ELEMENT = 1;

function elementOf(from: Element): XmlElement {
  const children: XmlElement[] = [];
  for (let node = from.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === ELEMENT) children.push(elementOf(node as Element));
  }
  const attributes = Object.fromEntries(Array.from(from.attributes, ({ name, value }) => [name, value]));
  return { name: from.tagName, attributes, children, text: from.textContent ?? '' };
}

/** Reads XML, or refuses it as SharePoint refuses a query that is none. */
export function readXml(xml: string): XmlElement {
  const refuse = (): never => {
    throw camlInvalid();
  };
  const errorHandler = { warning: refuse, error: refuse, fatalError: refuse };
  const { documentElement } = new DOMParser({ errorHandler }).parseFromString(xml.trim(), 'text/xml') as {
    documentElement: Element | null;
  };
  return documentElement === null ? refuse() : elementOf(documentElement);
}

/** The child of that name, if there is one. */
export const child = (of: XmlElement | undefined, name: string): XmlElement | undefined =>
  of?.children.find((one) => one.name === name);

/** Whether an attribute says TRUE, in any case. */
export const isTrue = (of: XmlElement, name: string): boolean => of.attributes[name]?.toUpperCase() === 'TRUE';
