import { z } from 'zod';
import { LICENCES, READ_BY_HAND, WANT_TO_RUN } from './policy';

const lockFile = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      license: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

/** A package that is locked, by its name. */
interface Locked {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether it is part of what runs in production. */
  readonly part: 'shipped' | 'development';
}

/** What is wrong with a lock file, a sentence for each fault, and the packages in it (reliability T10). */
export function lookAtLock(text: string): { readonly faults: readonly string[]; readonly packages: readonly Locked[] } {
  const entries = Object.entries(lockFile.parse(JSON.parse(text)).packages).filter(([path]) => path !== '');
  const faults: string[] = [];
  const wanting = new Set<string>();
  const packages = entries.map(([path, entry]): Locked => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = entry.license ?? READ_BY_HAND[name] ?? '';
    if (!/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '')) faults.push(`${path} is locked without its SHA-512.`);
    if (entry.resolved !== undefined) faults.push(`${path} names the host it came from.`);
    if (isAllowed(READ_BY_HAND[name] ?? licence) === 'no')
      faults.push(`${path} has the licence "${licence}", which nobody has allowed.`);
    if (entry.hasInstallScript === true) wanting.add(name);
    return { name, version: entry.version ?? '', licence, part: entry.dev === true ? 'development' : 'shipped' };
  });
  for (const name of wanting)
    if (!WANT_TO_RUN.includes(name)) faults.push(`${name} wants to run a program when it is installed.`);
  for (const name of WANT_TO_RUN)
    if (!wanting.has(name)) faults.push(`${name} no longer wants to run a program: take it off the list.`);
  return { faults, packages };
}

/** An expression of SPDX: all of what stands between AND, one of what stands between OR. */
function isAllowed(licence: string): 'yes' | 'no' {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  const fits = choices.some((choice) => choice.split(' AND ').every((one) => LICENCES.includes(one)));
  return fits ? 'yes' : 'no';
}
