import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const runner = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const rulesOfTime = [
  'meetings/deadlines',
  'meetings/rotation',
  'meetings/toldDays',
  'proposals/timing',
  'redDays/redDays',
  'yearWheel/yearWheel',
  'yearWheel/alarms',
  'duties/dueList',
  'membership/leaving',
  'rescheduling/rescheduling',
  'planning/planning',
  'handover/handover',
  'handover/takeOver',
  'participation/participation',
  'health/health',
  'health/report',
];

describe('Deadlines do not depend on the time zone of the machine (reliability, time)', () => {
  it.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Europe/Stockholm'])(
    'holds where the machine is in %s',
    (zone) => {
      const specs = rulesOfTime.map((name) => join(__dirname, `${name}.spec.ts`));
      const run = spawnSync(process.execPath, [runner, '--runInBand', '--runTestsByPath', ...specs], {
        cwd: root,
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(run.stderr).toContain(`Test Suites: ${rulesOfTime.length} passed`);
      expect(run.status).toBe(0);
    },
    300_000,
  );
});
