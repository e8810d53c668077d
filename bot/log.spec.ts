import { StorageError } from '../src/storage/storageError';
import { fieldsOfError, hashOf, jsonLog } from './log';

/** The line that is written for these fields. */
function line(event: string, fields: object): Readonly<Record<string, unknown>> {
  const lines: string[] = [];
  jsonLog((text) => lines.push(text))('info', event, fields);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('\n');
  return JSON.parse(lines[0] ?? '') as Readonly<Record<string, unknown>>;
}

describe('A line of the log', () => {
  it('holds the fields that are listed and no other', () => {
    const given = { bodyNr: 2, itemId: 7, status: 503, ms: 12, what: 'message', requestId: 'r-1', person: hashOf('a') };
    const unlisted = {
      text: 'Jag föreslår',
      name: 'Anna Lindgren',
      token: 'eyJhbGciOi',
      url: 'https://x.example/?q=1',
    };
    const { time, ...rest } = line('turn', { ...given, ...unlisted });
    expect(rest).toEqual({ level: 'info', event: 'turn', ...given });
    expect(Date.parse(String(time))).not.toBeNaN();
  });

  it('is one line of plain words, however odd and long what it is given', () => {
    const { what } = line('turn', { what: `a\n{"event":"false"} åäö <b>${'x'.repeat(500)}` });
    expect(what).toMatch(/^[\w .:/-]{1,80}$/);
  });

  it('names the same person alike and nobody by name', () => {
    expect(hashOf('anna@goteborg.example')).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf('anna@goteborg.example')).toBe(hashOf('anna@goteborg.example'));
    expect(hashOf('karim@goteborg.example')).not.toBe(hashOf('anna@goteborg.example'));
  });

  it('tells of an error its class, its list and its status, never its message', () => {
    expect(fieldsOfError(new StorageError('Meetings', 'read', 503, 'none'))).toEqual({
      what: 'StorageError Meetings read',
      status: 503,
    });
    expect(fieldsOfError(new TypeError('Anna Lindgren bor på Storgatan'))).toEqual({ what: 'TypeError' });
    expect(fieldsOfError('Anna Lindgren')).toEqual({ what: 'string' });
  });
});
