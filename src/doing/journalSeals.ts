import type { Instant } from '../core/calendar';
import { showing } from '../storage/list';
import * as lists from '../storage/lists';
import type { Site } from '../storage/site';
import { verifyAndSeal } from './journal';
import type { World } from './world';

const HOUR_MS = 3_600_000;
/** How often the journal is sealed, by the domain clock. */
const SEALED_EVERY_MS = 6 * HOUR_MS;
/** What another instance may have written while this one read. */
const OVERLAP_MS = HOUR_MS;
/** How far back a new process looks: to what nobody has sealed for a week, or where none has a seal of late, a year. */
const WEEK_MS = 8 * 24 * HOUR_MS;
const YEAR_MS = 400 * 24 * HOUR_MS;

const yearShown = showing(lists.journal, 'bodyYear');
const sealShown = showing(lists.seals, 'nr');

/** What sealing a site came to. */
export interface Sealed {
  readonly organisation: string;
  /** Bodies and years whose journal was gone through. */
  readonly journals: number;
  /** Rows and seals that somebody has changed, taken away or added. */
  readonly faults: number;
}

/** Seals the journals of every site when it is time, so that what was written can no longer be changed unseen. */
export interface JournalSealer {
  /** What was sealed; empty where it is not time. A site that does not answer is passed by, and taken the next time. */
  sealIfDue(onFailure: (error: unknown) => void): Promise<readonly Sealed[]>;
}

/** Of a process of its own: several instances may seal the same, since the number of a seal is the key of its row. */
export function journalSealer(world: World): JournalSealer {
  const latest = new Map<string, Instant>();
  return {
    async sealIfDue(onFailure) {
      const done: Sealed[] = [];
      for (const site of world.sites) {
        const now = world.now();
        const before = latest.get(site.url);
        if (before !== undefined && now - before < SEALED_EVERY_MS) continue;
        try {
          done.push(await sealSince(world, site, before === undefined ? undefined : before - OVERLAP_MS));
          latest.set(site.url, now);
        } catch (error) {
          onFailure(error);
        }
      }
      return done;
    },
  };
}

/** Seals every journal that has been written in since a moment. */
async function sealSince(world: World, site: Site, moment: number | undefined): Promise<Sealed> {
  const from = (moment ?? (await lookBack(world, site))) as Instant;
  const { written } = await site.read({ written: { list: yearShown, where: { at: { from } } } });
  const journals = [...new Set(written.rows.map(({ bodyYear }) => bodyYear))];
  let faults = 0;
  for (const bodyYear of journals) faults += (await verifyAndSeal(world, site, bodyYear)).faults.length;
  return { organisation: site.organisation, journals: journals.length, faults };
}

async function lookBack(world: World, site: Site): Promise<number> {
  const week = world.now() - WEEK_MS;
  const { seals } = await site.read({ seals: { list: sealShown, where: { at: { from: week as Instant } } } });
  return seals.rows.length > 0 ? week : world.now() - YEAR_MS;
}
