import { request as send, type Agent, type IncomingMessage, type ServerResponse } from 'node:http';

/** Headers about one connection only; they are not passed on. */
const HOP = ['connection', 'keep-alive', 'proxy-connection', 'te', 'transfer-encoding', 'upgrade'];

/** Passes a request on to another process and its answer back, both as they flow. */
export type Proxy = (request: IncomingMessage, response: ServerResponse) => void;

/** Everything goes to `target`; the process there learns by X-Forwarded-* which address was asked. */
export function proxyTo(target: () => string, agent: Agent): Proxy {
  return (request, response) => {
    const to = new URL(target());
    const onward = send({
      agent,
      host: to.hostname,
      port: to.port,
      method: request.method,
      path: request.url,
      headers: {
        ...passedOn(request.headers),
        host: to.host,
        'x-forwarded-host': request.headers.host ?? '',
        'x-forwarded-proto': 'http',
        'x-forwarded-for': request.socket.remoteAddress ?? '127.0.0.1',
      },
    });
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, passedOn(answer.headers));
      answer.pipe(response);
      // Cut off half-way there is cut off half-way here: never a whole answer that is not one.
      answer.on('error', () => response.destroy());
      answer.on('aborted', () => response.destroy());
    });
    onward.on('error', () => {
      if (response.headersSent) return void response.destroy();
      const body = JSON.stringify({
        error: 'Den del av Samverka som skulle svara är inte igång just nu. Försök igen.',
      });
      response.writeHead(502, { 'Content-Type': 'application/json; charset=utf-8' }).end(body);
    });
    response.on('close', () => {
      if (!response.writableFinished) onward.destroy();
    });
    request.pipe(onward);
  };
}

function passedOn(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.includes(name)));
}
