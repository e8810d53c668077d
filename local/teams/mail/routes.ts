import express, { Router } from 'express';
import { LocalError } from '../localError';
import type { Directory } from '../directory/directory';
import { eventsIn } from './calendar';
import { handIn, type Entrance } from './entrance';
import type { Mailbox } from './mailbox';
import { bytesOf, shownMail } from './shown';
import { rawLetter, written } from './writing';

/** What has come to people's mailboxes, and the calendars that invitations leave. */
export function mailRoutes(mailbox: Mailbox, directory: Directory, entrance: Entrance | null): Router {
  const router = Router();
  router.get('/local/mail', async (request, response) => {
    response.json((await mailbox.to(address(request.query['to']))).map(shownMail));
  });
  router.post('/local/mail', express.json({ limit: '1mb' }), async (request, response) => {
    const letter = written.safeParse(request.body);
    if (!letter.success) throw new LocalError(400, 'Brevet går inte att läsa. Se docs/local.md.');
    const person = directory.person(letter.data.as);
    const answered = letter.data.answers === undefined ? undefined : await mailbox.one(letter.data.answers);
    if (letter.data.answers !== undefined && answered === undefined)
      throw new LocalError(404, 'Det brevet finns inte.');
    const { to, raw } = await rawLetter(person, letter.data, answered);
    if (to === '') throw new LocalError(400, 'Brevet har ingen mottagare.');
    if (entrance !== null) await handIn(entrance, [to], raw, 'signedIn');
    mailbox.keep([to], raw);
    response.status(202).json({ to });
  });
  router.get('/local/calendar', async (request, response) => {
    response.json(eventsIn(await mailbox.to(address(request.query['of']))));
  });
  router.get('/local/mail/:id/attachments/:index', async (request, response) => {
    const mail = await mailbox.one(request.params.id);
    const attachment = mail?.email.attachments[Number(request.params.index)];
    if (attachment === undefined) throw new LocalError(404, 'Den bilagan finns inte.');
    response.attachment(attachment.filename ?? 'bilaga');
    response.type(attachment.mimeType).send(Buffer.from(bytesOf(attachment)));
  });
  return router;

  /** An e-mail address; the short id of a person is taken too. */
  function address(given: unknown): string | undefined {
    if (typeof given !== 'string' || given === '') return undefined;
    return given.includes('@') ? given : directory.person(given).mail;
  }
}
