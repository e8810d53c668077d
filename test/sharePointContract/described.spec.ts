import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = join(process.cwd(), 'test/sharePointContract');

describe('docs/contract.md', () => {
  it('lists every case once, and no other', () => {
    const cases = ['rows', 'batches', 'documents', 'rights', 'lists']
      .flatMap((name) => [...readFileSync(join(HERE, `${name}.spec.ts`), 'utf8').matchAll(/it\('(C\d\d) /g)])
      .map(([, id]) => id);
    const rows = [...readFileSync(join(process.cwd(), 'docs/contract.md'), 'utf8').matchAll(/^\| (C\d\d) +\|/gm)].map(
      ([, id]) => id,
    );
    expect(cases.length).toBeGreaterThan(15);
    expect(rows).toEqual([...cases].sort());
  });
});
