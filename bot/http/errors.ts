import type { ErrorRequestHandler, Response } from 'express';
import { StorageError } from '../../src/storage/storageError';
import { actTexts } from '../../src/texts/acts';
import { botTexts } from '../../src/texts/bot';
import { languageAsked } from '../api/caller';
import { sayWhy } from '../api/answering';
import { KeysUnavailable } from '../gate/keys';
import { fieldsOfError, type Log } from '../log';

/** More was sent than the call takes: no more of it is read. */
const TOO_LARGE = 413;

/** The end of every failed call: a status, a calm sentence for a person, the class of the error for the log, no stack. */
export function failures(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = statusOf(error);
    log(status >= 500 ? 'error' : 'warn', 'http.failed', { ...fieldsOfError(error), status });
    if (response.headersSent) {
      next(error);
      return;
    }
    const language = languageAsked(request);
    if (request.originalUrl.startsWith('/api/messages')) response.status(status).end();
    else if (status === 503) sayWhy(response, status, actTexts(language).outage);
    else if (status === TOO_LARGE) sayTooLarge(response, actTexts(language).tooLarge);
    else if (status < 500) sayWhy(response, status, actTexts(language).invalid(['JSON']));
    else sayWhy(response, status, botTexts(language).broken);
  };
}

/** Said as every refusal of an act is, so that whoever pressed reads the sentence. */
function sayTooLarge(response: Response, text: string): void {
  response.status(TOO_LARGE).json({ error: text, refused: { reason: 'tooLarge', clause: null, text } });
}

function statusOf(error: unknown): number {
  if (error instanceof StorageError || error instanceof KeysUnavailable) return 503;
  const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined;
  // What the body parser found wrong with the call itself.
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
