import { existsSync, readFileSync } from 'node:fs';

const text = readFileSync('docs/trust.md', 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2).split(' | '));

/** The threats that are counted, by their letter and how many there are. */
const COUNTED = { S: 6, E: 7, T: 10, R: 1, I: 6, D: 2 } as const;
const SITUATIONS = 22;

describe('What is said of trust', () => {
  it.each(
    Object.entries(COUNTED).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, at) => `${letter}${String(at + 1)}`),
    ),
  )('has the threat %s once', (id) => {
    expect(rows.filter(([first = '']) => first.startsWith(`${id} `))).toHaveLength(1);
  });

  it('has every situation in which something breaks', () => {
    const [, part = ''] = text.split('## When something breaks');
    const lines = (part.split('\n## ')[0] ?? '').split('\n').filter((line) => /^\| [^-R]/.test(line));
    expect(lines).toHaveLength(SITUATIONS);
  });

  it('names nothing that is not there', () => {
    const specs = [...text.matchAll(/`([\w./-]+\.spec\.ts)`/g)].map(([, path = '']) => path);
    const proofs = [...text.matchAll(/`prove ([a-z]+)`/g)].map(([, name = '']) => `test/prove/${name}.ts`);
    const named = [...new Set([...specs, ...proofs])];
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
    expect(named.length).toBeGreaterThan(60);
  });
});
