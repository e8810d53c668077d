import { readTeamsConfig } from './config';
import { startLocalTeams } from './localTeams';

const file = process.argv[2];
if (file === undefined) {
  console.error('Ange inställningsfilen: node dist/local/teams.js <fil>. Se docs/local.md.');
  process.exit(1);
}
try {
  const teams = await startLocalTeams(readTeamsConfig(file));
  const stop = (): void => void teams.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  const code = (error as { readonly code?: unknown }).code;
  console.error(code === 'EADDRINUSE' ? 'Porten är upptagen av ett annat program.' : error);
  process.exit(1);
}
