import type { DueView } from '../../api/cockpitView';
import { day } from '../../core/calendar';
import { queryOf } from '../app/place';
import { placeOfDue } from './placeOfDue';

const aDue = (differs: Partial<DueView>): DueView => ({
  body: { nr: 'b-1', version: '1', shortName: 'B' },
  kind: 'assignment',
  title: 'x',
  day: day('2026-10-12'),
  daysLeft: 7,
  standing: 'ahead',
  id: 'badesa-7',
  version: '1',
  act: null,
  ...differs,
});

describe('What is due in several bodies', () => {
  it.each([
    ['a meeting is opened', { kind: 'meeting' }, '?body=b-1&meeting=badesa-7'],
    ['so is one whose proposals close', { kind: 'proposalsClose' }, '?body=b-1&meeting=badesa-7'],
    ['an agenda is sent by who may', { kind: 'agendaDue', act: 'sendAgenda' }, '?body=b-1&meeting=badesa-7&step=send'],
    ['it is looked at by the others', { kind: 'agendaDue' }, '?body=b-1&meeting=badesa-7'],
    ['notes are written', { kind: 'notesDue', act: 'writeNotes' }, '?body=b-1&meeting=badesa-7&step=meet'],
    ['a duty is noted as done', { kind: 'wheelEntry', act: 'markDone' }, '?body=b-1&act=markDone&row=badesa-7'],
    [
      'one reports for a group',
      { kind: 'groupReport', act: 'reportFromGroup' },
      '?body=b-1&act=reportFromGroup&row=badesa-7',
    ],
    ['a group of others is looked at', { kind: 'groupReport', act: 'remindLate' }, '?body=b-1&page=groups'],
    ['one reports what one has done', { act: 'reportAssignment' }, '?body=b-1&act=reportAssignment&row=badesa-7'],
    ['what others have is seen on the page of the body', { act: 'remindLate' }, '?body=b-1'],
  ] as const)('is one press from where it is done: %s (PL-01)', (_what, differs, query) => {
    expect(queryOf(placeOfDue(aDue(differs)))).toBe(query);
  });
});
