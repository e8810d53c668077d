import { DOMParser } from '@xmldom/xmldom';

/**
 * What METS and PREMIS of a package lack of the structure that CSIP 2.1 and PREMIS 3.0 prescribe, as far as the product
 * looks: its own checks, by the numbers of CSIP where there is one. They are no validation against the schemas, which
 * `faultsBySchema` makes. Empty where nothing is lacking.
 */
export function structuralFaults(written: { readonly mets: string; readonly premis: string }): readonly string[] {
  return [...inMets(written.mets), ...inPremis(written.premis)];
}

const METS = 'http://www.loc.gov/METS/';
const CSIP = 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS';
const XLINK = 'http://www.w3.org/1999/xlink';
const PREMIS = 'http://www.loc.gov/premis/v3';
/** `xsd:dateTime`, as the product writes it. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const SHA256 = /^[0-9a-f]{64}$/;
const FIXITY: Readonly<Record<string, RegExp>> = {
  MIMETYPE: /^[\w.+-]+\/[\w.+-]+$/,
  SIZE: /^\d+$/,
  CREATED: MOMENT,
  CHECKSUM: SHA256,
  CHECKSUMTYPE: /^SHA-256$/,
};

function inMets(xml: string): readonly string[] {
  const root = rootOf(xml);
  if (root?.namespaceURI !== METS || root.localName !== 'mets') return ['METS: är ingen METS.'];
  const faults: string[] = [];
  const lacking = (what: string, ...nodes: readonly (Element | undefined)[]) => {
    if (nodes.length === 0 || nodes.includes(undefined)) faults.push(`METS: ${what}`);
  };
  const fits = (element: Element, rules: Readonly<Record<string, RegExp>>, csip: string) => {
    for (const [name, rule] of Object.entries(rules)) {
      const value = name.startsWith('xlink:')
        ? element.getAttributeNS(XLINK, name.slice(6))
        : element.getAttribute(name);
      if (!rule.test(value ?? '')) faults.push(`METS: ${element.localName} har fel eller inget ${name} (${csip}).`);
    }
  };
  fits(root, { OBJID: /./, TYPE: /./, PROFILE: /E-ARK-CSIP/ }, 'CSIP1, CSIP2, CSIP6');
  const order = ['metsHdr', 'dmdSec', 'amdSec', 'fileSec', 'structMap'];
  const places = childrenOf(root).map(({ localName }) => order.indexOf(localName));
  if (places.some((place, at) => place < (places[at - 1] ?? 0))) faults.push('METS: delarna står i fel ordning.');
  const [header] = all(root, METS, 'metsHdr');
  lacking('metsHdr saknas (CSIP117).', header);
  if (header !== undefined) {
    fits(header, { CREATEDATE: MOMENT }, 'CSIP7');
    if ((header.getAttributeNS(CSIP, 'OAISPACKAGETYPE') ?? '') === '')
      faults.push('METS: slag av paket saknas (CSIP9).');
    const makers = all(header, METS, 'agent').filter((one) => one.getAttribute('ROLE') === 'CREATOR');
    lacking('den som skapade paketet saknas (CSIP10).', makers[0]);
    for (const one of makers)
      lacking(
        'skaparens namn eller version saknas (CSIP14, CSIP15).',
        all(one, METS, 'name')[0],
        all(one, METS, 'note')[0],
      );
  }
  for (const section of [...all(root, METS, 'dmdSec'), ...all(root, METS, 'digiprovMD')]) {
    const [reference] = all(section, METS, 'mdRef');
    fits(section, { ID: /./ }, 'CSIP18, CSIP33');
    lacking('mdRef saknas (CSIP21, CSIP35).', reference);
    if (reference !== undefined) {
      fits(
        reference,
        { LOCTYPE: /^URL$/, 'xlink:type': /^simple$/, 'xlink:href': /./, MDTYPE: /./, ...FIXITY },
        'CSIP22–44',
      );
    }
  }
  for (const section of all(root, METS, 'fileSec'))
    lacking('fileSec är tom (CSIP58).', all(section, METS, 'fileGrp')[0]);
  for (const group of all(root, METS, 'fileGrp')) fits(group, { ID: /./, USE: /./ }, 'CSIP60–65');
  for (const file of all(root, METS, 'file')) {
    fits(file, { ID: /./, ...FIXITY }, 'CSIP66–72');
    const [place] = all(file, METS, 'FLocat');
    lacking('FLocat saknas (CSIP76).', place);
    if (place !== undefined)
      fits(place, { LOCTYPE: /^URL$/, 'xlink:type': /^simple$/, 'xlink:href': /./ }, 'CSIP77–79');
  }
  const maps = all(root, METS, 'structMap').filter((one) => one.getAttribute('LABEL') === 'CSIP');
  lacking('strukturen enligt CSIP saknas (CSIP80, CSIP82).', maps[0]);
  for (const map of maps) fits(map, { TYPE: /^PHYSICAL$/ }, 'CSIP81');
  return [...faults, ...links(root, ['DMDID', 'ADMID', 'FILEID']).map((one) => `METS: ${one}`)];
}

/** Names that stand twice, and references to what is not there. */
function links(root: Element, names: readonly string[]): readonly string[] {
  const everything = Array.from(root.getElementsByTagName('*'));
  const ids = everything.map((one) => one.getAttribute('ID') ?? '').filter((id) => id !== '');
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `namnet ${id} står två gånger.`);
  const pointed = everything.flatMap((one) => names.flatMap((name) => (one.getAttribute(name) ?? '').split(' ')));
  const lost = pointed.filter((id) => id !== '' && !ids.includes(id)).map((id) => `${id} finns inte.`);
  return [...twice, ...lost];
}

function inPremis(xml: string): readonly string[] {
  const root = rootOf(xml);
  if (root?.namespaceURI !== PREMIS || root.localName !== 'premis') return ['PREMIS: är ingen PREMIS 3.'];
  const faults: string[] = [];
  if (root.getAttribute('version') !== '3.0') faults.push('PREMIS: versionen är inte 3.0.');
  const order = ['object', 'event', 'agent', 'rights'];
  const places = childrenOf(root).map(({ localName }) => order.indexOf(localName));
  if (places.some((place, at) => place < (places[at - 1] ?? 0))) faults.push('PREMIS: delarna står i fel ordning.');
  if (!places.includes(0)) faults.push('PREMIS: inget objekt.');
  const known = new Map(order.map((kind) => [kind, new Set<string>()]));
  for (const part of childrenOf(root)) {
    const kind = part.localName === 'rights' ? 'rightsStatement' : part.localName;
    const id = textOf(part, `${kind}IdentifierValue`);
    const ids = known.get(part.localName);
    if (id === '' || ids?.has(id) === true) faults.push(`PREMIS: ${part.localName} utan eget namn: ${id}`);
    ids?.add(id);
    if (
      part.localName === 'event' &&
      (textOf(part, 'eventType') === '' || !MOMENT.test(textOf(part, 'eventDateTime')))
    ) {
      faults.push(`PREMIS: händelsen ${id} saknar slag eller tid.`);
    }
    if ((part.getAttribute('xsi:type') ?? '').endsWith('file')) {
      const whole = SHA256.test(textOf(part, 'messageDigest')) && /^\d+$/.test(textOf(part, 'size'));
      if (!whole || textOf(part, 'formatName') === '')
        faults.push(`PREMIS: ${id} saknar kontrollsumma, storlek eller format.`);
    }
  }
  for (const [kind, name] of [
    ['object', 'linkingObject'],
    ['agent', 'linkingAgent'],
    ['rights', 'linkingRightsStatement'],
  ] as const) {
    for (const link of all(root, PREMIS, `${name}IdentifierValue`)) {
      const id = link.textContent ?? '';
      if (known.get(kind)?.has(id) !== true) faults.push(`PREMIS: ${id} finns inte.`);
    }
  }
  return faults;
}

function rootOf(xml: string): Element | undefined {
  const unreadable = (message: string): never => {
    throw new SyntaxError(message);
  };
  try {
    const errorHandler = { error: unreadable, fatalError: unreadable };
    return new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml').documentElement;
  } catch {
    return undefined;
  }
}

const all = (within: Element, namespace: string, name: string): readonly Element[] =>
  Array.from(within.getElementsByTagNameNS(namespace, name));

function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

function textOf(within: Element, name: string): string {
  return all(within, PREMIS, name)[0]?.textContent ?? '';
}
