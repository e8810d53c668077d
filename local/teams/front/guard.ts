import type { RequestHandler } from 'express';
import { LocalError } from '../localError';

/** The names this machine is called by; anything else in Host is a page that has made its name point here. */
const NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Answers only this machine: a foreign Host is refused, and so is a request that a page from elsewhere sends. */
export function onlyThisMachine(port: () => number): RequestHandler {
  return (request, _response, next) => {
    const hosts = NAMES.map((name) => `${name}:${String(port())}`);
    const { host, origin } = request.headers;
    if (host === undefined || !hosts.includes(host.toLowerCase())) {
      throw new LocalError(403, 'Den lokala miljön svarar bara på den här datorns egna namn.');
    }
    if (origin !== undefined && !hosts.some((own) => origin.toLowerCase() === `http://${own}`)) {
      throw new LocalError(403, 'Den lokala miljön svarar inte sidor från andra ställen.');
    }
    next();
  };
}
