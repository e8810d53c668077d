import { spawn } from 'node:child_process';

/** Runs specs with their acts recorded in a folder; tells a spec that failed as a fault. */
export async function recordFrom(specs: readonly string[], folder: string): Promise<readonly string[]> {
  const jest = spawn(process.execPath, ['node_modules/.bin/jest', '--runInBand', '--silent', ...specs], {
    env: { ...process.env, RECORD_ACTS: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  jest.stderr.on('data', (part: Buffer) => (said += part.toString('utf8')));
  const code = await new Promise<number | null>((resolve) => jest.once('exit', resolve));
  return code === 0 ? [] : [`The specs whose acts are broken off have failed:\n${said.slice(-2_000)}`];
}
