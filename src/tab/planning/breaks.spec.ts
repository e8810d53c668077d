import { breaksIn } from './breaks';

describe('Breaks as they are written', () => {
  it('are read a line at a time, with spaces, commas or a dash between', () => {
    expect(breaksIn('Sportlov 2027-02-08 2027-02-12\n\n Sommar, 2027-06-14 – 2027-08-17 ')).toEqual({
      breaks: [
        { name: 'Sportlov', from: '2027-02-08', to: '2027-02-12' },
        { name: 'Sommar', from: '2027-06-14', to: '2027-08-17' },
      ],
    });
    expect(breaksIn('')).toEqual({ breaks: [] });
  });

  it.each(['Sportlov', 'Sportlov 2027-02-08', 'Lov 2027-02-31 2027-03-01', 'Lov 2027-03-02 2027-03-01'])(
    'are not guessed at: %s',
    (line) => {
      expect(breaksIn(`Jul 2027-12-20 2027-12-31\n${line}`)).toEqual({ wrong: line });
    },
  );
});
