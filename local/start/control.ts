import { createServer } from 'node:http';

/** The loopback control of the whole: `POST /reset`. The local Teams asks it; a page in a browser cannot. */
export function startControl(port: number, reset: () => Promise<void>): Promise<{ close(): void }> {
  const server = createServer((request, response) => {
    const send = (status: number): void => void response.writeHead(status).end();
    if (request.headers.origin !== undefined || !/^127\.0\.0\.1:\d+$/.test(request.headers.host ?? '')) send(403);
    else if (request.method !== 'POST' || request.url !== '/reset') send(404);
    else {
      reset().then(
        () => send(204),
        (error: unknown) => {
          console.error(error instanceof Error ? error.message : error);
          send(500);
        },
      );
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ close: () => server.close() }));
  });
}
