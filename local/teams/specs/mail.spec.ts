import { createTransport } from 'nodemailer';
import { running, type Running } from './running';

interface Caught {
  readonly attachments: readonly { readonly href: string }[];
}

let local: Running;
beforeAll(async () => {
  local = await running();
});
afterAll(() => local.stop());

const send = (message: object) => {
  const transport = createTransport({ host: '127.0.0.1', port: local.config.smtpPort, ignoreTLS: true });
  return transport.sendMail({ from: 'samverka@goteborg.example', ...message });
};
const invitation = (sequence: number, status: string) =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:mote-1@samverka.example',
    `SEQUENCE:${String(sequence)}`,
    `STATUS:${status}`,
    'DTSTART;TZID=Europe/Stockholm:20261210T130000',
    'DTEND;TZID=Europe/Stockholm:20261210T150000',
    'SUMMARY:Forum Hisingen\\, möte',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

describe('A mail', () => {
  it('is caught whole, for its receiver alone, and is there after a restart', async () => {
    const attachments = [
      { filename: 'Dagordning.docx', content: Buffer.from('PK'), contentType: 'application/msword' },
    ];
    await send({
      to: 'Ulla.Palm@goteborg.example',
      subject: 'Dagordning – åäö',
      text: 'Hej',
      html: '<p>Hej</p>',
      attachments,
    });
    local = await local.restart();
    const { body } = await local.get<readonly Caught[]>('/local/mail?to=ulla.palm@goteborg.example');
    expect(body).toMatchObject([
      {
        from: 'samverka@goteborg.example',
        to: ['ulla.palm@goteborg.example'],
        subject: 'Dagordning – åäö',
        text: expect.stringMatching(/^Hej/) as string,
        html: expect.stringContaining('<p>Hej</p>') as string,
        attachments: [{ name: 'Dagordning.docx', type: 'application/msword', size: 2 }],
      },
    ]);
    expect((await local.get(body[0]?.attachments[0]?.href ?? '')).body).toBe('PK');
    expect((await local.get('/local/mail?to=anna.berg@goteborg.example')).body).toEqual([]);
  });

  it('that invites leaves an event in the calendar; the latest word on it holds', async () => {
    const to = 'bo.ek@goteborg.example';
    await send({
      to,
      subject: 'Kallelse',
      text: 'Kallelse',
      icalEvent: { method: 'REQUEST', content: invitation(0, 'CONFIRMED') },
    });
    const event = {
      summary: 'Forum Hisingen, möte',
      start: '2026-12-10T12:00:00.000Z',
      end: '2026-12-10T14:00:00.000Z',
    };
    expect((await local.get(`/local/calendar?of=${to}`)).body).toMatchObject([{ ...event, cancelled: false }]);
    await send({
      to,
      subject: 'Inställt',
      text: 'Inställt',
      icalEvent: { method: 'CANCEL', content: invitation(1, 'CANCELLED') },
    });
    expect((await local.get(`/local/calendar?of=${to}`)).body).toMatchObject([{ ...event, cancelled: true }]);
  });
});
