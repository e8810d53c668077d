import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsFromCode } from './documents';

describe('The documents made from the code', () => {
  it.each(Object.entries(documentsFromCode(join(__dirname, '..'))))(
    'are up to date: %s (node scripts/run.mjs docs)',
    (file, text) => {
      expect(readFileSync(join(__dirname, '..', file), 'utf8')).toBe(text);
    },
  );
});
