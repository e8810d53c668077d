import { apiRoutes } from '../../bot/api/routes';
import { pinnedKeys } from '../../bot/gate/keys';
import { tabGate } from '../../bot/gate/tabToken';
import { viewCookie } from '../../bot/gate/viewCookie';
import { underway } from '../../bot/underway';
import { TABLES } from '../../src/core/exporting/csv';
import * as lists from '../../src/storage/lists';
import { signIn } from './calling';
import type { OneMachine } from './oneMachine';
import { textOf } from './told';

/** One address that is read, and the route that answers it. */
interface Page {
  readonly route: string;
  readonly path: string;
}

/** What somebody was answered on every page. */
interface Swept {
  /** Addresses whose answer holds the word. */
  readonly hits: readonly string[];
  /** Routes that answered with something. */
  readonly answered: ReadonlySet<string>;
}

/** Every route of the API that is read, out of its own table: one added is asked without being written down here. */
export function readRoutes(machine: OneMachine): readonly string[] {
  const { config } = machine;
  const routes = apiRoutes({
    world: { sites: [], now: () => machine.now() },
    gate: tabGate(pinnedKeys(`${config.authority}/v2.0/.well-known/openid-configuration`), config),
    cookie: viewCookie(config.service.privateKey, config.tenantId),
    work: underway(),
    acted: () => undefined,
  });
  return routes.stack.flatMap(({ route }) =>
    route?.stack.some(({ method }) => method === 'get') === true ? [route.path] : [],
  );
}

/** The addresses to ask: each route with every body, meeting, line and matter it may be asked about. */
export async function pagesOf(machine: OneMachine, bodies: readonly string[]): Promise<readonly Page[]> {
  const where = { bodyYear: ['0002-2026', '0002-2027'] };
  const { meetings, items, matters, groups, copies } = await machine.site.read({
    copies: { list: lists.maskedCopies, where: { bodyNr: [1, 2, 3, 4, 5] } },
    groups: { list: lists.charters, where: { bodyNr: [1, 2, 3, 4, 5] } },
    meetings: { list: lists.meetings, where },
    items: { list: lists.agendaItems, where },
    matters: { list: lists.matters, where: { bodyNr: [1, 2, 3, 4, 5] } },
  });
  const held = new Set(items.rows.map(({ meetingId }) => meetingId));
  const addresses = (rows: readonly { readonly id: number }[]) => rows.map(({ id }) => `goteborg-${String(id)}`);
  const about: Readonly<Record<string, readonly string[]>> = {
    'bodies/:nr': bodies,
    'meetings/:id': addresses(meetings.rows.filter(({ id }) => held.has(id))),
    'items/:id': addresses(items.rows),
    'matters/:id': addresses(matters.rows),
  };
  const asked: Readonly<Record<string, readonly string[]>> = {
    '/bodies/:nr/matter': addresses(matters.rows).map((row) => `?row=${row}`),
    '/bodies/:nr/report': ['first', 'second'].flatMap((half) =>
      ['halfYearReport', 'statusReport'].map((kind) => `?kind=${kind}&year=2026&half=${half}`),
    ),
    '/bodies/:nr/report/document': ['?year=2026&half=second'],
    '/bodies/:nr/live': addresses(meetings.rows.filter(({ id }) => held.has(id))).map((id) => `?meeting=${id}`),
  };
  const within: Readonly<Record<string, readonly string[]>> = {
    '/export/:file': TABLES.flatMap((table) => ['csv', 'xlsx'].map((format) => `/export/${table}.${format}`)),
    '/copies/:id': addresses(copies.rows).map((id) => `/copies/${id}`),
    '/groups/:id/document': addresses(groups.rows).map((id) => `/groups/${id}/document`),
  };
  const years = ['?year=2026', '?year=2027'];
  return readRoutes(machine).flatMap((route) => {
    const [, of] = /^\/([^/]+\/:\w+)/.exec(route) ?? [];
    const which = of === undefined ? [''] : about[of];
    const first = Object.keys(within).find((end) => route.endsWith(end)) ?? '';
    const [open, ends] = [route.slice(0, route.length - first.length), within[first] ?? ['']];
    if (which === undefined || /:\w+.*:/.test(open)) throw new Error(`The sweep knows nothing to ask ${route} about.`);
    const paths = which.flatMap((one) => ends.map((end) => open.replace(/:\w+/, one) + end));
    const queries = asked[route] ?? (/^\/bodies\/:nr\/./.test(route) ? years : ['']);
    return paths.flatMap((path) => queries.map((query) => ({ route, path: `${path}${query}` })));
  });
}

/** Asks for every page as somebody, and tells which said the word. Files are read as what stands in them. */
export async function sweep(machine: OneMachine, who: string, pages: readonly Page[], word: string): Promise<Swept> {
  const headers = { Authorization: `Bearer ${await signIn(machine, who)}` };
  const hits: string[] = [];
  const answered = new Set<string>();
  for (const { route, path } of pages) {
    const response = await fetch(`${machine.serviceUrl}/api${path}`, { headers });
    if (response.status === 429 || response.status >= 500) throw new Error(`${path}: ${String(response.status)}`);
    if (response.status === 200) answered.add(route);
    if ((await textOf(new Uint8Array(await response.arrayBuffer()))).includes(word)) hits.push(path);
  }
  return { hits, answered };
}
