import type { DueView } from '../../api/cockpitView';
import { day } from '../../core/calendar';
import { queryOf } from '../app/place';
import { dueByBody, placeOfDue } from './dueByBody';

const aDue = (nr: string, title: string, differs: Partial<DueView> = {}): DueView => ({
  body: { nr, shortName: nr },
  kind: 'assignment',
  title,
  day: day('2026-10-12'),
  daysLeft: 7,
  standing: 'ahead',
  id: 'badesa-7',
  version: '1',
  act: null,
  ...differs,
});

describe('What is due in several bodies', () => {
  it('is told by body, the one with the most urgent first, each in its order (PL-01)', () => {
    const due = [aDue('b-2', 'Sen'), aDue('b-1', 'Snart'), aDue('b-2', 'Senare')];
    expect(dueByBody(due).map((one) => [one.body.nr, one.due.map(({ title }) => title)])).toEqual([
      ['b-2', ['Sen', 'Senare']],
      ['b-1', ['Snart']],
    ]);
    expect(dueByBody([])).toEqual([]);
  });

  it.each([
    ['a meeting is opened', { kind: 'meeting' }, '?body=b-1&meeting=badesa-7'],
    ['so is one whose proposals close', { kind: 'proposalsClose' }, '?body=b-1&meeting=badesa-7'],
    ['an agenda is sent by who may', { kind: 'agendaDue', act: 'sendAgenda' }, '?body=b-1&meeting=badesa-7&step=send'],
    ['it is looked at by the others', { kind: 'agendaDue' }, '?body=b-1&meeting=badesa-7'],
    ['a duty of the wheel is noted as done', { kind: 'wheelEntry', act: 'markDone' }, '?body=b-1&act=markDone'],
    ['a group reports', { kind: 'groupReport' }, '?body=b-1&act=reportFromGroup'],
    ['an assignment is seen on the page of its body', { kind: 'assignment' }, '?body=b-1'],
  ] as const)('is one press from where it is done: %s (PL-01)', (_what, differs, query) => {
    expect(queryOf(placeOfDue(aDue('b-1', 'x', differs)))).toBe(query);
  });
});
