import { readBounce } from './bounce';
import { kindOfLetter, type LetterIn } from './letter';
import { ownWords } from './ownWords';
import { isVouchedFor } from './vouching';

const MAILBOX = 'samverka@samverka.example';
const header = (name: string, value: string) => ({ name, value });
const letter = (differs: Partial<LetterIn> = {}): LetterIn => ({
  ...{
    messageId: '<a@polisen.example>',
    from: 'bo@polisen.example',
    subject: 'Förslag',
    text: '',
    headers: [],
    parts: [],
  },
  ...differs,
});

describe('What a letter is', () => {
  it.each<[string, Partial<LetterIn>, string]>([
    ['somebody’s words', {}, 'words'],
    ['somebody’s words, said to be no machine’s', { headers: [header('auto-submitted', 'no')] }, 'words'],
    ['our own, from the mailbox', { from: MAILBOX }, 'own'],
    ['our own, from a body', { from: 'samverka+goteborg-2@samverka.example' }, 'own'],
    ['our own, by its name', { messageId: `<${'a'.repeat(40)}@samverka.example>` }, 'own'],
    ['not our own, in another’s name', { messageId: `<${'a'.repeat(40)}@polisen.example>` }, 'words'],
    ['nameless', { messageId: null }, 'words'],
    ['a report of delivery', { parts: ['message/delivery-status'] }, 'bounce'],
    ['from a mail server', { from: 'mailer-daemon@polisen.example' }, 'bounce'],
    ['an answer to an invitation', { parts: ['text/calendar; method=reply'] }, 'calendarReply'],
    ['out of office', { headers: [header('auto-submitted', 'auto-replied; x')] }, 'away'],
    ['out of office as Exchange says it', { subject: 'Automatiskt svar: Kallelse' }, 'away'],
    [
      'out of office, generated',
      { subject: 'Autosvar', headers: [header('auto-submitted', 'auto-generated')] },
      'away',
    ],
    ['out of office of old', { headers: [header('x-autoreply', 'yes')] }, 'away'],
    ['a machine’s', { headers: [header('auto-submitted', 'auto-generated')] }, 'automatic'],
    ['sent to many', { headers: [header('precedence', 'bulk')] }, 'automatic'],
    ['a list’s', { headers: [header('list-id', '<x.example>')] }, 'automatic'],
  ])('is told by how it is made: %s', (_what, differs, kind) => {
    expect(kindOfLetter(letter(differs), MAILBOX)).toBe(kind);
  });
});

describe('Who a letter is from', () => {
  const results = (...values: readonly string[]) => values.map((value) => header('authentication-results', value));
  const PASS = 'mail.kommunen.example; spf=pass smtp.mailfrom=polisen.example; dmarc=pass header.from=polisen.example';
  it.each<[string, string | null, readonly string[], boolean]>([
    ['our server says so', 'mail.kommunen.example', [PASS], true],
    ['our server says so with a version', 'mail.kommunen.example', [PASS.replace(';', ' 1;')], true],
    ['our server is not known', null, [PASS], false],
    ['nothing is said', 'mail.kommunen.example', [], false],
    ['another says so', 'mail.kommunen.example', [PASS.replace('mail.', 'mejl.')], false],
    ['it failed', 'mail.kommunen.example', [PASS.replace('dmarc=pass', 'dmarc=fail')], false],
    ['it is about another', 'mail.kommunen.example', [PASS.replace('header.from=polisen', 'header.from=annan')], false],
    ['nothing is said of it', 'mail.kommunen.example', ['mail.kommunen.example; spf=pass'], false],
    ['nobody is named', 'mail.kommunen.example', ['mail.kommunen.example; dmarc=pass'], false],
    ['ours above says no', 'mail.kommunen.example', [PASS.replace('dmarc=pass', 'dmarc=none'), PASS], false],
    [
      'it stands in a comment',
      'mail.kommunen.example',
      ['mail.kommunen.example; spf=none (; dmarc=pass header.from=polisen.example)'],
      false,
    ],
    [
      'it stands in a string',
      'mail.kommunen.example',
      ['mail.kommunen.example; spf=none x="; dmarc=pass header.from=polisen.example"'],
      false,
    ],
    ['nothing at all', 'mail.kommunen.example', [''], false],
  ])('is believed where %s (%s)', (_why, server, values, vouched) => {
    const headers = [header('subject', 'x'), ...results(...values)];
    expect(isVouchedFor({ headers, from: 'bo@polisen.example' }, server)).toBe(vouched);
    expect(isVouchedFor({ headers, from: '' }, server)).toBe(false);
  });
});

describe('Somebody’s own words', () => {
  it.each([
    ['Ja, gärna!\r\n\r\nMvh\r\nBo', 'Ja, gärna!'],
    ['Vi vill ta upp belysningen.\n\n-- \nBo Ek\nPolisen', 'Vi vill ta upp belysningen.'],
    ['Mvh', 'Mvh'],
    ['Ja\n\nSkickat från min iPhone', 'Ja'],
    ['Ja\n\n> Stämmer det?\n> /Samverka', 'Ja'],
    ['Ja\n\nDen fre 20 nov. 2026 kl 09:00 skrev Forum <a@b.example>:\n\n> Stämmer det?', 'Ja'],
    ['Yes\n\nOn Fri, 20 Nov 2026 at 09:00, Forum <samverka@samverka.example>\nwrote:\n> Right?', 'Yes'],
    ['Ja\n\n-----Ursprungligt meddelande-----\nFrån: Forum\nStämmer det?', 'Ja'],
    ['Ja\n\n________________________________\nFrån: Forum\nSkickat: fredag\nStämmer det?', 'Ja'],
    ['Ja\n\nFrån: Forum <a@b.example>\nSkickat: den 20 november\nTill: Bo\nÄmne: Fråga\n\nStämmer det?', 'Ja'],
    ['Den 3 mars vill vi ta upp belysningen.\nFrån: oss', 'Den 3 mars vill vi ta upp belysningen.\nFrån: oss'],
    ['Ett\n____________\nTvå', 'Ett\n____________\nTvå'],
    ['\n> Bara det som var skrivet förut', ''],
    ['Sv\u00a0ar\n\n\n\n\nTvå', 'Sv ar\n\nTvå'],
    ['Från: Forum\nSkickat: fredag\nÄmne: Sv\n\nStämmer det?', ''],
  ])('are what stands above the thread and the signature: %j', (text, words) => {
    expect(ownWords(text, 'Sv: Fråga')).toBe(words);
  });

  const thread = 'Från: Eva\nSkickat: fredag\nÄmne: Belysning\n\nLamporna är trasiga.\n\nMed vänlig hälsning\nEva';
  it.each([
    [`FYI\n\n${thread}`, 'VB: Belysning', 'Lamporna är trasiga.'],
    [`---------- Forwarded message ---------\n${thread}`, 'Belysning', 'Lamporna är trasiga.'],
    [`Ta upp det här på mötet!\n\n${thread}`, 'VB: Belysning', 'Ta upp det här på mötet!'],
    ['Från: Eva\nSkickat: fredag\n\n', 'VB: Belysning', ''],
    [
      `${thread}\n`.replace('Med vänlig', 'Den 3 mars kl. 10 skrev Ulla:\n> Äldre\nMed vänlig'),
      'Fwd: x',
      'Lamporna är trasiga.',
    ],
  ])('are what was forwarded where there are no others: %j', (text, subject, words) => {
    expect(ownWords(text, subject)).toBe(words);
  });
});

describe('A report of delivery', () => {
  it.each([
    ['Action: failed\nStatus: 5.1.1', { outcome: 'failed', status: '5.1.1' }],
    ['Action: failed\nStatus: 4.4.7', { outcome: 'failed', status: '4.4.7' }],
    ['Action: delayed\nStatus: 4.4.1', { outcome: 'delayed', status: '4.4.1' }],
    ['Status: 4.4.1', { outcome: 'delayed', status: '4.4.1' }],
    ['nothing that can be read', { outcome: 'failed', status: null }],
  ])('says whether it came back or is late: %j', (report, bounce) => {
    expect(readBounce(report)).toEqual(bounce);
  });
});
