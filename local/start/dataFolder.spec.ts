import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFolder, openFolder } from './dataFolder';
import { takeLock } from './lock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('A data folder', () => {
  it('is new the first time and remembers what was saved the next', () => {
    const first = openFolder(folder, 'continue');
    expect(first.kind).toBe('new');
    first.save({ firstNow: 5, provisioned: { goteborg: 'abc' } });
    const second = openFolder(folder, 'continue');
    expect(second.kind).toBe('used');
    expect(second.state).toMatchObject({ firstNow: 5, provisioned: { goteborg: 'abc' } });
  });

  it('that is started fresh loses what is ours and nothing else', () => {
    openFolder(folder, 'continue').save({ firstNow: 5 });
    mkdirSync(join(folder, 'sharepoint'));
    writeFileSync(join(folder, '.mine'), '');
    expect(openFolder(folder, 'fresh').kind).toBe('new');
    expect([existsSync(join(folder, 'sharepoint')), existsSync(join(folder, '.mine'))]).toEqual([false, true]);
  });

  it.each([
    ['of a newer Samverka', 'samverka.json', '{"format":99}', /nyare Samverka/],
    ['that is damaged', 'samverka.json', '{"format', /går inte att läsa/],
    ['with other things in it', 'brev.docx', '', /innehåller annat/],
  ])('%s is refused in one sentence', (_what, name, content, sentence) => {
    writeFileSync(join(folder, name), content);
    expect(() => openFolder(folder, 'continue')).toThrow(sentence);
  });

  it('that is a file, or lies where nobody may write, is refused in one sentence', () => {
    writeFileSync(join(folder, 'fil'), '');
    for (const path of [join(folder, 'fil'), join(folder, 'fil', 'data'), '/proc/1/data']) {
      expect(() => ensureFolder(path)).toThrow(/går inte att skriva i/);
    }
  });
});

describe('The lock of a data folder', () => {
  const file = () => join(folder, 'start.lock');

  it('is held by one start at a time', async () => {
    const lock = await takeLock(file());
    await expect(takeLock(file())).rejects.toThrow(/redan igång/);
    lock.release();
    (await takeLock(file())).release();
  });

  it('of a start that was killed is taken over, also when its number has gone to another process', async () => {
    for (const owner of [
      { pid: 2 ** 22 + 1, since: '1' },
      { pid: process.pid, since: 'another time' },
    ]) {
      writeFileSync(file(), JSON.stringify({ owner, children: [], state: 'running' }));
      (await takeLock(file())).release();
    }
  });
});
