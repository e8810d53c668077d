import { Router, type Response } from 'express';

/** Tells every open page that something has happened: server-sent events without content but a name. */
export interface Events {
  readonly routes: Router;
  tell(what: 'conversation' | 'mail' | 'clock' | 'reset'): void;
  close(): void;
}

/** Real milliseconds between signs of life, so that no one takes a silent line for a dead one. */
const SIGN_OF_LIFE = 20_000;

/** Opens `/local/events`. */
export function openEvents(): Events {
  const listeners = new Set<Response>();
  const routes = Router();
  routes.get('/local/events', (request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': open\n\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
  });
  const toAll = (line: string): void => listeners.forEach((listener) => listener.write(line));
  const alive = setInterval(() => toAll(': alive\n\n'), SIGN_OF_LIFE);
  return {
    routes,
    tell: (what) => toAll(`data: ${what}\n\n`),
    close() {
      clearInterval(alive);
      listeners.forEach((listener) => listener.end());
    },
  };
}
