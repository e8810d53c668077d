import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { badQuery } from '../odata/errors';
import { pathAndQuery, type Incoming, type Outgoing } from './message';

const MOST_PARTS = 100;
export const LARGEST_BATCH = 1_048_576;

const boundaryOf = (contentType: string | undefined): string | undefined =>
  /boundary\s*=\s*"?([^";\s]+)"?/i.exec(contentType ?? '')?.[1];

/** The sections between the boundary lines. */
function sections(text: string, boundary: string): string[] {
  const found: string[][] = [];
  let current: string[] | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === `--${boundary}--`) break;
    if (line.trim() === `--${boundary}`) {
      current = [];
      found.push(current);
    } else current?.push(line);
  }
  return found.map((lines) => lines.join('\n'));
}

/** The headers of a section, and what comes after the empty line. */
function headed(text: string): { readonly headers: Record<string, string>; readonly rest: string } {
  const [head = '', ...rest] = text.replace(/^\n+/, '').split('\n\n');
  const headers: Record<string, string> = {};
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, rest: rest.join('\n\n') };
}

function partOf(text: string): Incoming {
  const start = text.replace(/^\n+/, '');
  const end = start.indexOf('\n');
  const requestLine = /^([A-Z]+)\s+(\S.*?)\s+HTTP\/1\.1\s*$/.exec(end < 0 ? start : start.slice(0, end));
  if (requestLine?.[1] === undefined || requestLine[2] === undefined)
    throw badQuery('A part of the batch is not a valid request.');
  const after = end < 0 ? '' : start.slice(end + 1);
  // A part may have no headers at all.
  const { headers, rest } = after.startsWith('\n') ? { headers: {}, rest: after.slice(1) } : headed(after);
  return {
    method: requestLine[1],
    url: pathAndQuery(requestLine[2]),
    headers,
    body: Buffer.from(rest.replace(/\n+$/, '')),
  };
}

/** The requests of a batch, in order; those of a change set stand where the set stood. */
export function readBatch(body: Buffer, contentType: string | undefined): Incoming[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw badQuery('The batch has no boundary.');
  const parts = sections(body.toString('utf8'), boundary).flatMap((section) => {
    const { headers, rest } = headed(section);
    const inner = boundaryOf(headers['content-type']);
    return inner === undefined ? [partOf(rest)] : sections(rest, inner).map((one) => partOf(headed(one).rest));
  });
  if (parts.length > MOST_PARTS)
    throw badQuery(`The batch has ${parts.length} operations; at most ${MOST_PARTS} are allowed.`);
  return parts;
}

/** The answers as one flat list, byte for byte as clients expect: one line break after the end mark, no more. */
export function writeBatch(answers: readonly Outgoing[]): { readonly contentType: string; readonly body: string } {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.map(({ status, headers, body }) => {
    const shown = ['Content-Type', 'ETag', 'Location', 'Retry-After'].flatMap((name) =>
      headers[name] === undefined ? [] : [`${name.toUpperCase()}: ${headers[name]}\r\n`],
    );
    const text = typeof body === 'string' ? body : '';
    return `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${shown.join('')}\r\n${text}\r\n`;
  });
  return { contentType: `multipart/mixed; boundary="${boundary}"`, body: `${parts.join('')}--${boundary}--\r\n` };
}
