import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { APP_ROLES } from './security/rights';

const site = z.object({
  url: z.string().regex(/^\/sites\/[^/?#]+$/, 'must look like /sites/name'),
  title: z.string().min(1),
  owners: z.array(z.string()),
});

/** What a process is started with: the options of `startSharePoint`, with the clock as a file. */
const configuration = z.object({
  port: z.number().int().min(0).max(65535),
  dataDir: z.string().min(1),
  sites: z.array(site),
  people: z.array(z.object({ upn: z.string(), name: z.string(), mail: z.string() })),
  apps: z
    .array(z.object({ appId: z.string(), title: z.string(), sites: z.record(z.string(), z.enum(APP_ROLES)) }))
    .default([]),
  keys: z.object({ jwksUrl: z.url(), issuer: z.string() }).nullable().default(null),
  faults: z.enum(['off', 'on']).default('off'),
  searchLagMs: z.number().int().min(0).max(3_600_000).default(250),
  clockFile: z.string().optional(),
});

export type Configuration = z.infer<typeof configuration>;

/** Reads and checks a configuration file; what is wrong with it is said in one sentence. */
export function readConfiguration(path: string): Configuration {
  const read = configuration.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Error(`The configuration ${path} is not right at ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}.`);
}
