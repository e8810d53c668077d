import { DOMParser } from '@xmldom/xmldom';

/** A file as METS or PREMIS says it is; `size` is null where only a checksum is said. */
export interface ListedFile {
  readonly path: string;
  readonly size: number | null;
  readonly sha256: string;
}

/** Every file that METS.xml lists, metadata included. Undefined for what is not METS. */
export function listedInMets(
  bytes: Uint8Array,
): { readonly id: string; readonly files: readonly ListedFile[] } | undefined {
  const root = rootOf(bytes);
  if (root?.localName !== 'mets') return undefined;
  const files = all(root, 'file').flatMap((file) => {
    const [place] = all(file, 'FLocat');
    return place === undefined ? [] : [listed(file, place)];
  });
  return {
    id: root.getAttribute('OBJID') ?? '',
    files: [...all(root, 'mdRef').map((one) => listed(one, one)), ...files],
  };
}

/** Every file that PREMIS has a checksum of, by its path in the package. */
export function listedInPremis(bytes: Uint8Array): readonly ListedFile[] {
  const root = rootOf(bytes);
  if (root === undefined) return [];
  return all(root, 'object').flatMap((object) => {
    const [path, sha256] = [textOf(object, 'contentLocationValue'), textOf(object, 'messageDigest')];
    return path === '' ? [] : [{ path, sha256, size: Number(textOf(object, 'size')) }];
  });
}

function listed(sums: Element, place: Element): ListedFile {
  return {
    path: place.getAttribute('xlink:href') ?? '',
    size: Number(sums.getAttribute('SIZE')),
    sha256: sums.getAttribute('CHECKSUM') ?? '',
  };
}

function rootOf(bytes: Uint8Array): Element | undefined {
  try {
    const read = new DOMParser({
      errorHandler: { fatalError: unreadable, error: unreadable },
    }).parseFromString(new TextDecoder().decode(bytes), 'text/xml');
    return read.documentElement;
  } catch {
    return undefined;
  }
}

function unreadable(message: string): never {
  throw new SyntaxError(message);
}

function all(within: Element, name: string): readonly Element[] {
  return Array.from(within.getElementsByTagNameNS('*', name));
}

function textOf(within: Element, name: string): string {
  return all(within, name)[0]?.textContent ?? '';
}
