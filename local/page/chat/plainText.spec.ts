import { textAsHtml, unescaped } from './plainText';

describe('A text in a card', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[länk](javascript:alert(1)) & "citat"', '[länk](javascript:alert(1)) &amp; &quot;citat&quot;'],
    ['Första\r\nAndra\nTredje', 'Första<br>Andra<br>Tredje'],
  ])('is shown and never obeyed: %s', (text, html) => {
    expect(textAsHtml(text)).toBe(html);
  });

  it('is read without the backslashes that kept it from being markup', () => {
    expect(unescaped('1\\. En \\*fråga\\* om \\\\server')).toBe('1. En *fråga* om \\server');
    expect(unescaped('C:\\mapp')).toBe('C:\\mapp');
  });
});
