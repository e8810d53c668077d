import { replyIn } from './reply';

describe('An answer pasted with its subject', () => {
  it('is its subject and what it says', () => {
    expect(replyIn('Sv: Kallelse\n\nJag kommer inte')).toEqual({ subject: 'Kallelse', said: 'Jag kommer inte' });
    expect(replyIn('Re: Sv: Kallelse\nJa')).toEqual({ subject: 'Kallelse', said: 'Ja' });
  });

  it('may say nothing at all', () => {
    expect(replyIn('Re: Re:')).toEqual({ subject: '', said: '' });
  });

  it.each(['Svar: ja', 'Reklam på torget', `Sv: ${'a'.repeat(200)}\nnej`, 'När är mötet?'])(
    'is no other: %s',
    (text) => {
      expect(replyIn(text)).toBeUndefined();
    },
  );
});
