import fc from 'fast-check';
import { plainFromPaste } from './pasted';

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal { mso-style-parent:""; } --></style>
<!--[if gte mso 9]><xml><w:WordDocument>Nej</w:WordDocument></xml><![endif]--></head><body lang=SV>
<!--StartFragment--><p class=MsoNormal><b>Trygghet</b> i&nbsp;parken&#58; f&ouml;rslag &amp;
beslut<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1'><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>Fler lampor</p>
<ul><li>R&#xF6;j buskar</li><li>5 &lt; 7</li></ul>
<table class=MsoTableGrid><tr><td>Vem</td> <td>Vad</td></tr><tr><th>Polisen</th><th>Vandring</th></tr></table>
<p class=MsoNormal>&nbsp;</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Rad ett<br>Rad tv&aring; &okänd; &#0;&unknown;</p><!--EndFragment--></body></html>`;

describe('What is pasted from Word', () => {
  it('is kept as the plain text it says', () => {
    expect(plainFromPaste(WORD)).toBe(
      [
        'Trygghet i parken: förslag & beslut',
        '- Fler lampor',
        '- Röj buskar',
        '- 5 < 7',
        '',
        'Vem\tVad',
        'Polisen\tVandring',
        '',
        'Rad ett',
        'Rad två &okänd; &unknown;',
      ].join('\n'),
    );
  });

  it.each([
    'Vi är överens om att 3 < 5 och att <b> är fetstil.',
    'Se <https://exempel.example> & skriv &amp; i koden.\n\n\nTre tomma rader.',
    'Missa inte mso och o:p.',
    '',
  ])('is not what somebody wrote themselves: %j', (written) => {
    expect(plainFromPaste(written)).toBe(written);
  });

  it('leaves no markup behind, and plain text is as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }).filter((text) => !/[<>&]|mso-|Mso|xmlns/.test(text)),
        (text) => {
          expect(plainFromPaste(text)).toBe(text);
          const cleaned = plainFromPaste(`<p class=MsoNormal>${text}</p>`);
          expect(cleaned).not.toMatch(/MsoNormal|<\/?p/);
          // Again is once: what has been cleaned has nothing more to clean.
          expect(plainFromPaste(cleaned)).toBe(cleaned);
        },
      ),
    );
  });
});
