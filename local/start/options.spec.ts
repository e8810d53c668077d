import { parseOptions } from './options';

const place = { from: '/home/anna', dataDir: '/samverka/.data' };
const parse = (...args: readonly string[]) => parseOptions(args, place);

describe('The command line of npm start', () => {
  it('may be empty', () => {
    expect(parse()).toEqual({
      organisations: [],
      now: null,
      port: 5300,
      dataDir: '/samverka/.data',
      start: 'continue',
    });
  });

  it('takes several organisations, a moment, a port, a folder and a fresh start', () => {
    expect(
      parse(
        '--organisation',
        'a.yaml',
        '--organisation=goteborg',
        '--now',
        '2026-11-20T09:00:00+01:00',
        '--port=5301',
        '--data',
        'd',
        '--fresh',
      ),
    ).toEqual({
      organisations: ['a.yaml', 'goteborg'],
      now: Date.parse('2026-11-20T08:00:00Z'),
      port: 5301,
      dataDir: '/home/anna/d',
      start: 'fresh',
    });
  });

  it.each([
    ['a flag that is none', ['--fish'], /känner inte till --fish/],
    ['a word beside the flags', ['goteborg'], /känner inte till goteborg/],
    ['a flag without its value', ['--port'], /Efter --port/],
    ['a flag in the place of a value', ['--data', '--fresh'], /Efter --data/],
    ['a moment that is none', ['--now', 'igår'], /ingen tidpunkt/],
    ['a port that is none', ['--port', '70000'], /ingen port/],
  ])('answers %s with one sentence', (_what, args, sentence) => {
    expect(() => parse(...args)).toThrow(sentence);
  });
});
