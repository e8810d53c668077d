import { createServer } from 'node:net';
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

/** Free loopback ports, all different. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : 0);
          });
        }),
    ),
  );
  // Closed only when all are known: else the machine may hand out the same one twice.
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

function listenOnce(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
}
