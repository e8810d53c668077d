import { createServer, type AddressInfo, type Server } from 'node:net';
import { StartRefusal } from './refusal';

/** Throws a StartRefusal when something else listens on the port. */
export async function ensureFree(port: number): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    throw new StartRefusal(
      code === 'EACCES'
        ? `Port ${String(port)} får du inte använda på den här datorn. Välj en annan: npm start -- --port 5400`
        : `Port ${String(port)} är upptagen av ett annat program. Stäng det, eller välj en annan port: npm start -- --port 5400`,
    );
  }
}

/** Below where machines take the ports of outgoing calls: one taken there between choosing and listening is gone. */
const FROM = 15_000;
const TO = 31_000;

/** Free loopback ports, all different. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers: Server[] = [];
  while (servers.length < count) {
    const server = createServer();
    const taken = await listening(server, FROM + Math.floor(Math.random() * (TO - FROM)));
    if (taken === 'listening') servers.push(server);
  }
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  // Closed only when all are known: else the same one may be chosen twice.
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

function listening(server: Server, port: number): Promise<'listening' | 'taken'> {
  return new Promise((resolve) => {
    server.once('error', () => resolve('taken'));
    server.listen(port, '127.0.0.1', () => resolve('listening'));
  });
}

function listenOnce(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
}
