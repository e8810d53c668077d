import type { RequestHandler } from 'express';
import { brotliCompress, constants } from 'node:zlib';

/** Shorter answers fit in one packet as they are. In characters. */
const WORTH_IT = 1_000;
/** A fifth of the bytes in about a millisecond; the best there is takes fifty times as long for a tenth less. */
const QUALITY = 4;

/**
 * Answers in JSON go compressed to whoever takes brotli, as all that Teams runs in does. Views are what is sent most,
 * and nothing else that the API sends would become smaller: files are compressed already.
 */
export const compressed: RequestHandler = (request, response, next) => {
  const plain = response.json.bind(response);
  response.json = (value: unknown) => {
    const text = JSON.stringify(value) as string | undefined;
    response.vary('Accept-Encoding');
    if (text === undefined || text.length < WORTH_IT || request.acceptsEncodings('br') === false) return plain(value);
    brotliCompress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }, (error, bytes) => {
      if (error !== null) next(error);
      else response.set('Content-Encoding', 'br').type('json').send(bytes);
    });
    return response;
  };
  next();
};
