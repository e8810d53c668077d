import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { listedInMets, listedInPremis, type ListedFile } from './listed';
import { filesInZip, type ZippedFile } from './zip';

/** What is not as it was when the package was made. All empty: it is complete and unaltered. */
export interface Verified {
  readonly id: string;
  readonly files: number;
  /** Listed, and not there. */
  readonly missing: readonly string[];
  /** There, with other bytes than those listed. */
  readonly altered: readonly string[];
  /** There, and not listed, or there twice. */
  readonly added: readonly string[];
}

export type Verification = Verified | { readonly unreadable: 'notAPackage' | 'noMets' };

/** Beside a package lies its own checksum, as `sha256sum -c` takes it: what tells that METS.xml itself is unaltered. */
export const sumFileOf = (file: string): string => `${file}.sha256`;

const METS = 'METS.xml';
const PREMIS = 'metadata/preservation/premis.xml';

/**
 * Compares every file of a package with what METS and PREMIS say of it, and the whole with the checksum beside it where
 * there is one. Holds no more than those two at once.
 */
export async function verifyPackage(file: string): Promise<Verification> {
  const there = new Map<string, ZippedFile>();
  const twice: string[] = [];
  try {
    for await (const one of filesInZip(file, (name) => isMetadata(name))) {
      if (there.has(one.name)) twice.push(one.name);
      else there.set(one.name, one);
    }
  } catch {
    return { unreadable: 'notAPackage' };
  }
  const metsName = [...there.keys()].find((name) => name.split('/').slice(1).join('/') === METS);
  const bytes = metsName === undefined ? undefined : there.get(metsName)?.bytes;
  const mets = bytes === undefined ? undefined : listedInMets(bytes);
  if (metsName === undefined || mets === undefined) return { unreadable: 'noMets' };
  const folder = metsName.slice(0, -METS.length);
  const premis = listedInPremis(there.get(folder + PREMIS)?.bytes ?? new Uint8Array());
  const listed = mets.files.map((one) => ({ ...one, name: folder + one.path }));
  const names = new Set([metsName, ...listed.map(({ name }) => name)]);
  const differs = [...listed, ...premis.map((one) => ({ ...one, name: folder + one.path }))].filter((one) =>
    isOther(one, there.get(one.name)),
  );
  const whole = existsSync(sumFileOf(file)) && (await sumOf(file)) !== noted(sumFileOf(file)) ? [METS] : [];
  const misnamed = mets.id === folder.slice(0, -1) ? [] : [METS];
  const altered = differs.map(({ path }) => path);
  return {
    id: mets.id,
    files: there.size,
    missing: listed.filter(({ name }) => !there.has(name)).map(({ path }) => path),
    // Where files differ they are what the whole differs by; else it is METS.xml itself.
    altered: [...new Set([...altered, ...misnamed, ...(altered.length === 0 ? whole : [])])],
    added: [...[...there.keys()].filter((name) => !names.has(name)), ...twice],
  };
}

function isMetadata(name: string): boolean {
  const path = name.split('/').slice(1).join('/');
  return path === METS || path === PREMIS;
}

function isOther(listed: ListedFile, there: ZippedFile | undefined): boolean {
  if (there === undefined) return false;
  return listed.sha256 !== there.sha256 || (listed.size !== null && listed.size !== there.size);
}

function noted(file: string): string {
  return readFileSync(file, 'utf8').trim().split(/\s+/)[0] ?? '';
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}
