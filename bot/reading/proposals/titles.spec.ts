import { phrase } from '../text/phrase';
import { titleOf } from './titles';

const titled = (text: string) => titleOf(phrase(text), () => []);

describe('The title of a proposal', () => {
  it.each([
    ['bänkar längs ån', 'Bänkar längs ån'],
    ['"nattöppna lokaler"', 'Nattöppna lokaler'],
    ['VB: tiggeri utanför butiken', 'Tiggeri utanför butiken'],
    ['för att redogöra för ambulansens inställelsetider', 'Ambulansens inställelsetider'],
    ['fiber till byarna, men ta den en gång till', 'Fiber till byarna'],
    ['inte bråttom, men lekplatsen bakom biblioteket förfaller', 'Lekplatsen bakom biblioteket förfaller'],
    [
      'undertecknad anhåller vördsamt om att styrelsen vid sitt nästa sammanträde dryftar bygdens kommunikationer',
      'Bygdens kommunikationer',
    ],
    [
      'flera av representanterna har hört av sig till mig den senaste tiden och uttryckt oro över hur unga mår efter pandemin',
      'Hur unga mår efter pandemin',
    ],
    ['vi borde verkligen samtala om hur vi välkomnar nyanlända familjer', 'Hur vi välkomnar nyanlända familjer'],
  ])('of %j is %j', (text, title) => {
    expect(titled(text)).toBe(title);
  });

  it('that cannot be told in few words is cut at a word, which does not lead on', () => {
    const title = titled(`${'elsparkcyklar '.repeat(4)}längs och ${'trottoarer '.repeat(4)}`);
    expect(title).toMatch(/^Elsparkcyklar .*[a-zåäö]…$/);
    expect(title.length).toBeLessThanOrEqual(70);
  });
});
