import { createServer, type IncomingMessage } from 'node:http';

/** What can be asked of the running service on one machine. Moments are milliseconds of the domain clock. */
export interface Controlled {
  idle(): Promise<void>;
  nextDuty(after: number): Promise<number | undefined>;
  runDuties(): Promise<number>;
}

/**
 * The service's loopback controls: `GET /idle`, `GET /duties/next?after=<ISO 8601>`, `POST /duties/run`. They are no
 * part of the product's service; only this composition has them.
 */
export function startControl(service: Controlled, port: number): Promise<{ close(): Promise<void> }> {
  const answer = async (request: IncomingMessage): Promise<{ readonly status: number; readonly body: object }> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    switch (`${request.method ?? ''} ${url.pathname}`) {
      case 'GET /idle':
        await service.idle();
        return { status: 200, body: { idle: true } };
      case 'GET /duties/next': {
        const after = Date.parse(url.searchParams.get('after') ?? '');
        if (Number.isNaN(after)) return { status: 400, body: { error: 'after=<ISO 8601>' } };
        const at = await service.nextDuty(after);
        return { status: 200, body: { at: at === undefined ? null : new Date(at).toISOString() } };
      }
      case 'POST /duties/run':
        return { status: 200, body: { ran: await service.runDuties() } };
      default:
        return { status: 404, body: { error: 'GET /idle, GET /duties/next, POST /duties/run' } };
    }
  };
  const server = createServer((request, response) => {
    const send = (status: number, body: object): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    };
    // A page in a browser has no business here.
    if (request.headers.origin !== undefined || !/^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) {
      send(403, { error: 'Bara för den här datorns egna program.' });
      return;
    }
    answer(request).then(
      ({ status, body }) => send(status, body),
      (error: unknown) => {
        console.error(error);
        send(500, { error: 'Det gick inte.' });
      },
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        async close() {
          server.closeAllConnections();
          await new Promise((closed) => server.close(closed));
        },
      });
    });
  });
}
