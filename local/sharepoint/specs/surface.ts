import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = dirname(require.resolve('@pnp/sp/package.json'));
/** What is loaded by others or is no part of the client's surface. */
const aside = ['node_modules', 'presets', 'behaviors', 'decorators'];
type Class = new (url: string) => object;

const namesOf = (one: Class): ReadonlySet<string> => {
  const names = new Set(Object.getOwnPropertyNames(new one('https://example.org/_api/web')));
  for (
    let proto = one.prototype as object | null;
    proto !== null && proto !== Object.prototype;
    proto = Object.getPrototypeOf(proto) as object | null
  )
    for (const name of Object.getOwnPropertyNames(proto)) names.add(name);
  return names;
};

const load = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
  (await import(path)) as Readonly<Record<string, unknown>>;

/** The classes of the client that stand for something of SharePoint, with what can be called on each. */
export async function clientSurface(): Promise<ReadonlyMap<string, readonly string[]>> {
  await load('@pnp/sp/presets/all.js');
  const base = await load('@pnp/sp/spqueryable.js');
  const common = new Set(
    ['_SPQueryable', '_SPCollection', '_SPInstance'].flatMap((name) => [...namesOf(base[name] as Class)]),
  );
  const areas = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  const found = new Map<string, readonly string[]>();
  for (const { name: area } of areas.filter(({ name }) => !aside.includes(name))) {
    for (const file of readdirSync(join(folder, area)).filter((one) => one.endsWith('.js'))) {
      for (const [name, one] of Object.entries(await load(`@pnp/sp/${area}/${file}`))) {
        if (typeof one !== 'function' || !/^_[A-Z]/.test(name)) continue;
        const own = [...namesOf(one as Class)].filter((method) => !common.has(method) && !method.startsWith('_'));
        if (own.length > 0) found.set(name.slice(1), own);
      }
    }
  }
  return found;
}
