import { noSuchResource, notCovered } from '../odata/errors';
import type { Arguments, Segment } from '../odata/path';
import type { Context } from './context';
import { ok, type Answer, type Node } from './node';
import { whyRefused } from './refused';
import type { AnyResource } from './resource';

export const VERBS = ['GET', 'POST', 'MERGE', 'PUT', 'DELETE'] as const;
export type Verb = (typeof VERBS)[number];

type ResourceOf = (node: Node) => AnyResource;
const noArguments: Arguments = { positional: [], named: {} };

/** The step after a node: a key, a function, a link or a property; undefined where there is none. */
function step(node: Node, segment: Segment, context: Context, resourceOf: ResourceOf): Node | undefined {
  const resource = resourceOf(node);
  const call = resource.functions?.[segment.name];
  if (call !== undefined) return call(node, segment.args ?? noArguments, context);
  const link = resource.links?.[segment.name];
  if (link !== undefined) {
    const next = link(node, context);
    if (segment.args === null) return next;
    return resourceOf(next).functions?.['']?.(next, segment.args, context);
  }
  if (segment.args !== null) return undefined;
  return resource.linkNamed?.(node, segment.written, context) ?? property(node, segment, context, resourceOf);
}

/** `web/title`: the value of a property, by its own address. */
function property(node: Node, segment: Segment, context: Context, resourceOf: ResourceOf): Node | undefined {
  const content = resourceOf(node).read?.(node, context);
  if (content?.is !== 'entity') return undefined;
  const name = content.entity.names.find((one) => one.toLowerCase() === segment.name) ?? segment.written;
  const value = content.entity.read(name);
  if (value === undefined) return undefined;
  const type =
    { string: 'Edm.String', number: 'Edm.Int32', boolean: 'Edm.Boolean' }[typeof value as string] ?? 'Edm.Null';
  return { kind: 'value', value: { name, type, value } };
}

/** Walks an address from the site and does what the verb asks there. */
export function answer(verb: Verb, segments: readonly Segment[], context: Context, resourceOf: ResourceOf): Answer {
  const route = `${verb} ${segments.map(({ written, args }) => (args === null ? written : `${written}(…)`)).join('/')}`;
  const last = segments.at(-1);
  let node: Node = { kind: 'root' };
  for (const segment of segments) {
    // PnPjs recycles an attachment by a DELETE of its recycleObject method.
    if (segment === last && (verb === 'POST' || verb === 'DELETE')) {
      const method = resourceOf(node).methods?.[segment.name];
      if (method !== undefined) return method(node, segment.args ?? noArguments, context);
    }
    const next = step(node, segment, context, resourceOf);
    if (next === undefined) throw unreachable(segment, route);
    node = next;
  }
  const resource = resourceOf(node);
  switch (verb) {
    case 'GET':
      if (resource.read !== undefined) return ok(resource.read(node, context));
      break;
    case 'POST':
      if (resource.post !== undefined) return resource.post(node, context);
      break;
    case 'MERGE':
      if (resource.merge !== undefined) return resource.merge(node, context);
      break;
    case 'PUT':
      if (resource.put !== undefined) return resource.put(node, context);
      break;
    case 'DELETE':
      if (resource.remove !== undefined) return resource.remove(node, context);
      break;
  }
  throw notCovered(route);
}

/** A step that leads nowhere: one that SharePoint has is refused by name, with the reason. */
function unreachable({ name, written }: Segment, route: string): Error {
  const why = whyRefused(name);
  return why === undefined ? noSuchResource(written, route) : notCovered(`${route}: ${why}`);
}
