import { textRules } from './mergeText';
import {
  answered,
  begun,
  chosen,
  isDue,
  lost,
  newerArrived,
  refusedWith,
  savedAs,
  statusOf,
  takenUp,
  typed,
  waitBeforeTry,
  type Saving,
} from './saving';

const rules = textRules;
const begin = (saving: Saving<string>, key = 'key-1') => begun(saving, () => key);

describe('Saving as typed', () => {
  it('says saved while the service holds what is shown', () => {
    const saving = savedAs('Notes');
    expect(statusOf(saving, rules)).toBe('saved');
    expect(isDue(saving, rules)).toBe('notDue');
  });

  it('says saving from the first keystroke until the answer, never saved before it', () => {
    const writing = typed(savedAs(''), 'N');
    expect(statusOf(writing, rules)).toBe('saving');
    expect(statusOf(begin(writing), rules)).toBe('saving');
    expect(statusOf(answered(begin(writing), 'N', rules), rules)).toBe('saved');
  });

  it('has more to send when something was typed while a try was under way', () => {
    const saving = answered(typed(begin(typed(savedAs(''), 'N')), 'No'), 'N', rules);
    expect(saving.value).toBe('No');
    expect(isDue(saving, rules)).toBe('due');
  });

  it('repeats a try without an answer as it was, with its key, before anything newer', () => {
    const later = typed(lost(begin(typed(savedAs(''), 'N'), 'first')), 'No');
    expect(statusOf(later, rules)).toBe('retrying');
    expect(begin(later, 'second').attempt).toEqual({ value: 'N', key: 'first' });
  });

  it('waits longer for each try without an answer, at most half a minute', () => {
    expect([1, 2, 3, 9].map(waitBeforeTry)).toEqual([2000, 4000, 8000, 30_000]);
  });

  it('keeps what was refused, and tries again once it has been changed', () => {
    const refused = refusedWith(begin(typed(savedAs(''), 'a')), 'No.');
    expect(refused.value).toBe('a');
    expect(isDue(refused, rules)).toBe('notDue');
    expect(isDue(typed(refused, 'b'), rules)).toBe('due');
  });
});

describe('What was typed before the page was left', () => {
  it('is taken up again and sent', () => {
    const saving = takenUp({ base: 'a', value: 'ab' }, 'a', rules);
    expect(saving.value).toBe('ab');
    expect(isDue(saving, rules)).toBe('due');
  });

  it('is forgotten when the service already has it', () => {
    expect(statusOf(takenUp({ base: 'a', value: 'ab' }, 'ab', rules), rules)).toBe('saved');
  });

  it('is not sent while something is missing in it', () => {
    const whole = { ...rules, isComplete: (value: string) => (value === '' ? 'incomplete' : 'complete') } as const;
    const saving = typed(savedAs('a'), '');
    expect([isDue(saving, whole), statusOf(saving, whole)]).toEqual(['notDue', 'incomplete']);
  });
});

describe('Somebody else saving the same', () => {
  it('changes nothing when only the version was newer', () => {
    const saving = newerArrived(begin(typed(savedAs('a'), 'ab')), 'a', rules);
    expect(saving.value).toBe('ab');
    expect(isDue(saving, rules)).toBe('due');
  });

  it('puts changes in different lines together', () => {
    const saving = newerArrived(typed(savedAs('one\ntwo'), 'one!\ntwo'), 'one\ntwo?', rules);
    expect(saving.value).toBe('one!\ntwo?');
    expect(saving.base).toBe('one\ntwo?');
  });

  it('asks the person when the same line was changed, and loses neither text', () => {
    const saving = newerArrived(typed(savedAs('one'), 'mine'), 'theirs', rules);
    expect(statusOf(saving, rules)).toBe('clash');
    expect(saving.value).toBe('mine');
    expect(saving.trouble).toEqual({ kind: 'clash', theirs: 'theirs' });
    expect(isDue(saving, rules)).toBe('notDue');
  });

  it('takes a try without an answer for done where theirs rests on it, and does not say it twice', () => {
    const tried = lost(begin(typed(savedAs('one'), 'one\nmine')));
    const saving = newerArrived(typed(tried, 'one\nmine, and more'), 'first\none\nmine', rules);
    expect(saving.value).toBe('first\none\nmine, and more');
    expect(newerArrived(tried, 'first\none\nmine', rules).value).toBe('first\none\nmine');
    expect(newerArrived(tried, 'first\none', rules).value).toBe('first\none\nmine');
  });

  it('goes on from their text with what the person chose', () => {
    const clash = newerArrived(typed(savedAs('one'), 'mine'), 'theirs', rules);
    expect(chosen(clash, 'mine')).toMatchObject({ value: 'mine', base: 'theirs', trouble: null });
    expect(statusOf(chosen(clash, 'theirs'), rules)).toBe('saved');
  });
});
