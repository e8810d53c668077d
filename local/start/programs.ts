import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './children';
import { provisionEnv, serviceEnv, sharePointConfig, teamsConfig, type Layout } from './layout';

/** The three processes of one machine. */
export type Part = 'sharePoint' | 'teams' | 'service';

/** How each process is started. Writes the files they read, which also serve someone who starts one by hand. */
export function programsOf(layout: Layout): Readonly<Record<Part, Program>> {
  const { folder, dist, ports } = layout;
  const configDir = folder.in('config');
  mkdirSync(configDir, { recursive: true });
  const written = (name: string, text: string): string => {
    const file = join(configDir, name);
    writeFileSync(file, text);
    return file;
  };
  const env = serviceEnv(layout);
  written('service.env', linesOf(env));
  written('provision.env', linesOf(provisionEnv(layout)));
  const address = (port: number) => `http://127.0.0.1:${String(port)}`;
  return {
    sharePoint: {
      name: 'SharePoint',
      log: 'sharepoint',
      script: join(dist, 'local/sharepoint.js'),
      args: ['--config', written('sharepoint.json', JSON.stringify(sharePointConfig(layout), null, 2))],
      env: {},
      ready: `${address(ports.sharePoint)}/`,
    },
    teams: {
      name: 'Teams',
      log: 'teams',
      script: join(dist, 'local/teams.js'),
      args: [written('teams.json', JSON.stringify(teamsConfig(layout), null, 2))],
      env: {},
      ready: `${address(ports.front)}/local/clock`,
    },
    service: {
      name: 'Tjänsten',
      log: 'service',
      script: join(dist, 'local/service.js'),
      args: [],
      env,
      ready: `${address(ports.service)}/health`,
    },
  };
}

/** For `node --env-file`. */
function linesOf(env: Readonly<Record<string, string>>): string {
  return Object.entries(env)
    .map(([name, value]) => `${name}="${value}"\n`)
    .join('');
}
