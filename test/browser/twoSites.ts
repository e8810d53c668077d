import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Product } from '../product';

const FORUM = 3;

/** The Göteborg example with the forum Nordost on a site of its own, where Karim Haddad is secretary too. */
export function twoSites(): string {
  const file = parse(readFileSync('local/examples/goteborg.yaml', 'utf8')) as {
    bodies: { nr: number; site?: string }[];
    mandates: object[];
  };
  for (const body of file.bodies) if (body.nr === FORUM) body.site = 'samverka-nordost';
  file.mandates.push({ person: 'karim.haddad@goteborg.example', body: FORUM, role: 'secretary', from: '2026-01-01' });
  const path = join(mkdtempSync(join(tmpdir(), 'sites-')), 'tva.yaml');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

/** Lets the stand-in refuse everything to a site, until it is to answer again. */
export async function refuseSite(product: Product, site: string): Promise<() => Promise<unknown>> {
  const { port } = JSON.parse(readFileSync(join(product.data, 'config', 'sharepoint.json'), 'utf8')) as {
    port: number;
  };
  const faults = `http://127.0.0.1:${String(port)}/_standin/faults`;
  const fault = { kind: '503', match: `/sites/${site}/`, times: 100_000, retryAfter: 'absent' };
  const answer = await fetch(faults, { method: 'POST', body: JSON.stringify(fault) });
  if (!answer.ok) throw new Error(await answer.text());
  return () => fetch(faults, { method: 'DELETE' });
}
