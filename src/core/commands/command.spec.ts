import { day } from '../calendar';
import { isCommand, readAssignment, readCommand } from './command';
import { readDue } from './due';

const around = {
  today: day('2026-12-10'),
  people: [
    { upn: 'nadia.benali@goteborg.example', name: 'Nadia Benali' },
    { upn: 'karim.haddad@goteborg.example', name: 'Karim Haddad' },
    { upn: 'karin.haddad@goteborg.example', name: 'Karin Haddad' },
  ],
};
const read = (line: string) => readCommand(line, around);
const command = (line: string) => {
  const answer = read(line);
  return answer.ok ? answer.value : answer.refusal;
};

describe('A line of the notes', () => {
  it.each(['/beslut Vi går i mars.', '  /§', '/task Nadia: book it, by 15/1'])('%s is a command', (line) => {
    expect(isCommand(line)).toBe(true);
  });

  it.each(['Vi går i mars.', 'och/eller', '/', '/ 3', '1/2 timme'])('%s is a note', (line) => {
    expect(isCommand(line)).toBe(false);
  });
});

describe('A short command', () => {
  it.each([
    ['/beslut Vi går i mars.', { kind: 'decision', text: 'Vi går i mars.' }],
    ['/Decision We walk in March.', { kind: 'decision', text: 'We walk in March.' }],
    ['/§', { kind: 'section' }],
    ['/klar', { kind: 'outcome', outcome: 'handled' }],
    ['/again', { kind: 'outcome', outcome: 'carriedOver' }],
    ['/nästa', { kind: 'next' }],
  ])('%s', (line, asked) => {
    expect(command(line)).toEqual(asked);
  });

  it.each([
    ['/uppdrag Nadia: boka vandringarna, senast 15/12', 'Nadia Benali', 'boka vandringarna', '2026-12-15'],
    ['/uppdrag Nadia Benali: boka senast den 15 januari', 'Nadia Benali', 'boka', '2027-01-15'],
    ['/task Benali: book the walks by 2027-02-01', 'Nadia Benali', 'book the walks', '2027-02-01'],
    [
      '/uppdrag Räddningstjänsten: kom tillbaka: med underlag; till 3 feb',
      'Räddningstjänsten',
      'kom tillbaka: med underlag',
      '2027-02-03',
    ],
  ])('%s gives who, what and when', (line, who, what, due) => {
    expect(command(line)).toMatchObject({ kind: 'assignment', who, what, due });
  });

  it('names a person of the register by account, and somebody else by name alone', () => {
    expect(command('/uppdrag Nadia: boka, senast 15/12')).toMatchObject({ upn: 'nadia.benali@goteborg.example' });
    expect(command('/uppdrag Polisen: boka, senast 15/12')).toMatchObject({ upn: null });
  });

  it.each([
    ['/besult Ja', { reason: 'unknownCommand', near: 'beslut' }],
    ['/xyzzyplugh', { reason: 'unknownCommand', near: null }],
    ['/beslut', { reason: 'textMissing' }],
    ['/uppdrag boka vandringarna', { reason: 'whoMissing' }],
    ['/uppdrag Nadia: , senast 15/12', { reason: 'whatMissing' }],
    ['/uppdrag Nadia: boka', { reason: 'dueMissing' }],
    ['/uppdrag Nadia: boka, senast jul', { reason: 'dueUnreadable', typed: 'jul' }],
    ['/uppdrag Haddad: boka, senast 15/12', { reason: 'severalNamed', names: ['Karim Haddad', 'Karin Haddad'] }],
  ])('%s is not done, and why is told', (line, refusal) => {
    expect(command(line)).toEqual(refusal);
  });

  it('that is none is refused as one nobody knows', () => {
    expect(command('Vi går i mars.')).toMatchObject({ reason: 'unknownCommand' });
  });

  it('is not needed for a line that says who, what and when', () => {
    expect(readAssignment('Nadia: boka, senast 15/12', around)).toMatchObject({ ok: true });
    expect(readAssignment('Vi bokar', around)).toMatchObject({ ok: false });
  });
});

describe('A last day, typed', () => {
  it.each([
    ['2026-12-15', '2026-12-15'],
    ['10/12', '2026-12-10'],
    ['9/12', '2027-12-09'],
    ['15.1', '2027-01-15'],
    ['15/1/2028', '2028-01-15'],
    ['15:e maj', '2027-05-15'],
    ['the 1st march', '2027-03-01'],
    ['15 oct 2027', '2027-10-15'],
    ['29/2', '2028-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is %s', (typed, due) => {
    expect(readDue(typed, around.today)).toBe(due);
  });

  it.each(['31/2', '2026-02-30', '15 smarch', 'snart', '', '32/1/2027', '1/13/2027', '0/1', '2100-02-29'])(
    '%s is none',
    (typed) => {
      expect(readDue(typed, around.today)).toBeUndefined();
    },
  );
});
