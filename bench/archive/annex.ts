import { request as httpRequest } from 'node:http';
import type { OrganisationFile } from '../../src/storage/organisation/schema';
import { inProduct, pidOf } from '../storage/product';
import { memoryOf } from '../standIn';

/** What came of sending an annex that is far too large. */
export interface TooLarge {
  readonly status: number;
  /** What is said to whoever sent it. */
  readonly said: string;
  /** Resident memory of the service over what it had before, MB, at most while it was sent. */
  readonly more: number;
  /** Megabytes that had been sent when the answer came. */
  readonly sent: number;
}

const MEGABYTE = 1_000_000;

/**
 * Sends an annex of so many megabytes as a chair would, piece by piece and without saying how long it is, and looks at the
 * memory of the service meanwhile.
 */
export async function sendTooLarge(
  folder: string,
  organisation: OrganisationFile,
  megabytes: number,
): Promise<TooLarge> {
  return inProduct(folder, organisation, async (url) => {
    const answer = await fetch(`${url}/local/token?as=ordf.2@storstad.example`);
    const { token } = (await answer.json()) as { readonly token: string };
    const pid = pidOf(folder, 'service.js');
    const before = memoryOf(pid);
    let most = before;
    const looking = setInterval(() => (most = Math.max(most, memoryOf(pid))), 10);
    const { status, body, sent } = await post(`${url}/api/acts/attachAnnex`, token, megabytes);
    clearInterval(looking);
    const said = (JSON.parse(body) as { readonly error?: string }).error ?? '';
    return { status, said, more: Math.max(most, memoryOf(pid)) - before, sent };
  });
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly sent: number;
}

function post(address: string, token: string, megabytes: number): Promise<Answer> {
  const piece = Buffer.alloc(MEGABYTE, 'A');
  return new Promise((resolve, reject) => {
    let sent = 0;
    let answered: 'no' | 'yes' = 'no';
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const request = httpRequest(address, { method: 'POST', headers }, (response) => {
      answered = 'yes';
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body, sent });
        request.destroy();
      });
    });
    // The service stops reading: what is on its way then breaks, and the answer is there already or comes.
    request.on('error', (error) => {
      if (answered === 'no') setTimeout(() => (answered === 'no' ? reject(error) : undefined), 1000);
    });
    const more = () => {
      while (sent < megabytes && answered === 'no') {
        sent += 1;
        if (!request.write(piece)) {
          request.once('drain', more);
          return;
        }
      }
      if (answered === 'no') request.end('"}');
    };
    request.write('{"id":"storstad-1","version":"1","key":"bench-annex-1","name":"Stor.pdf","content":"');
    more();
  });
}
