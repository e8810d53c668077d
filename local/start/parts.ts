import { rmSync } from 'node:fs';
import { SCHEMA } from '../../src/storage/lists';
import { childStarter, type Child } from './children';
import { restartClock } from './clock';
import { frontOf, type Layout } from './layout';
import type { Organisation } from './organisations';
import { programsOf, type Part } from './programs';
import { saying } from './progress';
import { snapshotOf } from './snapshot';
import { fingerprintOf, provisionSite } from './provisioning';

/** The processes of one start. */
export interface Parts {
  /** Brings everything up, sites prepared. */
  rise(): Promise<void>;
  /** Empties SharePoint, sets the clock back to its beginning and prepares the sites anew. The local Teams stays up. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

export interface PartsEvents {
  /** The processes that run now, by number. */
  readonly onChange: (pids: readonly number[]) => void;
  /** One ended that nobody asked to. */
  readonly onDeath: (sentence: string) => void;
}

/** The parts of a layout, none of them running yet. */
export function partsOf(layout: Layout, events: PartsEvents): Parts {
  const { folder, organisations } = layout;
  const programs = programsOf(layout);
  const running = new Map<Part, Child>();
  const startChild = childStarter(folder.in('logs'), (name, log) => {
    events.onDeath(`${name} har stannat, och därför stängs allt. Vad som hände står i ${log}.`);
  });

  const start = async (part: Part): Promise<void> => {
    const program = programs[part];
    running.set(part, await saying(`Startar ${program.name}`, startChild(program)));
    events.onChange([...running.values()].map((child) => child.pid));
  };
  const end = async (part: Part): Promise<void> => {
    await running.get(part)?.stop();
    running.delete(part);
  };
  const snapshot = snapshotOf(folder);
  const wholeFingerprint = (): string => organisations.map((one) => fingerprintOf(layout, one)).join(' ');
  const unprepared = (): readonly Organisation[] =>
    organisations.filter((one) => folder.state.provisioned[one.file.organisation.name] !== fingerprintOf(layout, one));
  /** Prepares empty sites, and keeps a copy of them for the next reset. */
  const prepareAnew = async (): Promise<void> => {
    await provision();
    await end('sharePoint');
    snapshot.keep(wholeFingerprint());
    await start('sharePoint');
  };
  const provision = async (): Promise<void> => {
    for (const organisation of unprepared()) {
      const { name } = organisation.file.organisation;
      await saying(`Förbereder webbplatsen för ${name}`, provisionSite(layout, organisation));
      const provisioned = { ...folder.state.provisioned, [name]: fingerprintOf(layout, organisation) };
      folder.save({ provisioned, lists: SCHEMA });
    }
  };

  const isEmpty = (): boolean => Object.keys(folder.state.provisioned).length === 0;

  return {
    async rise() {
      const around = Promise.all([start('sharePoint'), start('teams')]);
      // Where the sites are ready the service need not wait: it asks nobody anything before it listens.
      const service = unprepared().length === 0 ? start('service') : undefined;
      await around;
      if (service === undefined) {
        await (isEmpty() ? prepareAnew() : provision());
        await start('service');
      }
      await service;
      await tellNewAddress(layout);
    },
    async reset() {
      await end('service');
      await end('sharePoint');
      restartClock(folder);
      if (snapshot.putBack(wholeFingerprint()) === 'done') await start('sharePoint');
      else {
        rmSync(folder.in('sharepoint'), { recursive: true, force: true });
        folder.save({ provisioned: {} });
        await start('sharePoint');
        await prepareAnew();
      }
      await start('service');
    },
    async stop() {
      // The service first, while what it has under way can still be answered.
      for (const part of ['service', 'teams', 'sharePoint'] as const) await end(part);
    },
  };
}

/** The bot keeps the address of Teams with every chat. After a start on another port it is told where Teams is now. */
async function tellNewAddress(layout: Layout): Promise<void> {
  const { folder, ports } = layout;
  const before = folder.state.port;
  if (before === ports.front) return;
  if (before !== null) await fetch(`${frontOf(layout)}/local/installations/repeat`, { method: 'POST' });
  folder.save({ port: ports.front });
}
