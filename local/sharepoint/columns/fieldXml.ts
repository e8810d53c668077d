import { badQuery } from '../odata/errors';

/** A `<Field>` as SharePoint's schema writes it: its attributes, its choices, its default. */
export interface FieldXml {
  readonly attributes: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
  readonly defaultValue: string | null;
  /** What a calculated column computes. */
  readonly formula: string | null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const hex = /^#x/i.test(name);
    return String.fromCodePoint(parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
  });

/** Reads the small XML of a column; SharePoint's own is never deeper than this. */
export function readFieldXml(xml: string): FieldXml {
  const open = /^\s*<Field\b((?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/>|>)/.exec(xml);
  if (open === null || (open[2] === '>' && !/<\/Field>\s*$/.test(xml)))
    throw badQuery('The field schema is not valid XML.');
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of (open[1] ?? '').matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name !== undefined) attributes[name] = unescape(double ?? single ?? '');
  }
  const choices = [...xml.matchAll(/<CHOICE>([\s\S]*?)<\/CHOICE>/g)].map(([, text]) => unescape(text ?? ''));
  const given = /<Default>([\s\S]*?)<\/Default>/.exec(xml)?.[1];
  const formula = /<Formula>([\s\S]*?)<\/Formula>/.exec(xml)?.[1];
  return {
    attributes,
    choices,
    defaultValue: given === undefined ? null : unescape(given),
    formula: formula === undefined ? null : unescape(formula),
  };
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Writes it again, for SchemaXml. */
export function writeFieldXml({ attributes, choices, defaultValue, formula }: FieldXml): string {
  const written = Object.entries(attributes)
    .map(([name, text]) => ` ${name}="${escape(text)}"`)
    .join('');
  const inner =
    (formula === null ? '' : `<Formula>${escape(formula)}</Formula>`) +
    (defaultValue === null ? '' : `<Default>${escape(defaultValue)}</Default>`) +
    (choices.length === 0
      ? ''
      : `<CHOICES>${choices.map((one) => `<CHOICE>${escape(one)}</CHOICE>`).join('')}</CHOICES>`);
  return inner === '' ? `<Field${written} />` : `<Field${written}>${inner}</Field>`;
}
