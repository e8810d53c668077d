import type { MinutesView } from '../../api/boardView';
import { wayOfRecord } from './record';

type View = Parameters<typeof wayOfRecord>[0];

const at = (stage: MinutesView['stage'], round: MinutesView['round'] = null) =>
  ({ stage, round }) as unknown as MinutesView;
const view = (differs: Partial<View>, published: 'published' | 'not' = 'not'): View => ({
  ...{ board: null, round: null, may: [] },
  meeting: { stage: published === 'published' ? 'notesPublished' : 'agendaSent' } as View['meeting'],
  ...differs,
});
const told = (of: View) => wayOfRecord(of).map(({ stage, progress }) => `${stage} ${progress}`);
const board = (minutes: MinutesView | null) => ({ minutes }) as View['board'];

describe('The way of a record', () => {
  it('of notes is a draft and its publication, with comments between where the body has a round', () => {
    expect(told(view({}))).toEqual(['draft current', 'published ahead']);
    expect(told(view({ may: ['openCommentRound'] }))).toEqual(['draft current', 'comment ahead', 'published ahead']);
    const round = { lastDay: '2026-11-21', daysLeft: 2, attended: [] } as unknown as MinutesView['round'];
    expect(told(view({ round: at('comment', round) }))).toEqual(['draft passed', 'comment current', 'published ahead']);
    expect(told(view({ round: at('comment', round) }, 'published'))).toEqual([
      'draft passed',
      'comment passed',
      'published passed',
    ]);
  });

  it.each([
    [null, 'not', 'draft current, approval ahead, published ahead, noticed ahead'],
    [at('comment'), 'not', 'draft ahead, approval ahead, published ahead, noticed ahead'],
    [at('approval'), 'not', 'draft passed, approval current, published ahead, noticed ahead'],
    [at('approved'), 'not', 'draft passed, approval passed, published current, noticed ahead'],
    [at('approved'), 'published', 'draft passed, approval passed, published passed, noticed current'],
    [at('noticed'), 'published', 'draft passed, approval passed, published passed, noticed passed'],
  ] as const)('of minutes goes on to approval and the boards', (minutes, published, expected) => {
    expect(told(view({ board: board(minutes) }, published)).join(', ')).toBe(expected);
  });
});
