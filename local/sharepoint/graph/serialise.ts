import { badQuery, unknownProperty } from '../odata/errors';
import { isObject, type Json, type JsonObject } from '../odata/json';
import type { Selection } from '../odata/options';
import { webUrl, type Context } from './context';
import { matching, ordered } from './inMemory';
import { spelled } from './linkNames';
import type { Answer, Collection, Content, Entity, Node, Value } from './node';
import type { AnyResource } from './resource';

/** How much is said about a thing beside its properties. */
export const METADATA_LEVELS = ['minimal', 'none', 'verbose'] as const;
export type Metadata = (typeof METADATA_LEVELS)[number];

/** What an Accept header asks for; SharePoint's default is minimal. */
export function metadataOf(accept: string | undefined): Metadata {
  const asked = /odata(?:\.metadata)?=(verbose|nometadata|none)/i.exec(accept ?? '')?.[1]?.toLowerCase();
  return asked === 'verbose' ? 'verbose' : asked === undefined ? 'minimal' : 'none';
}

type ResourceOf = (node: Node) => AnyResource;

/** Writes answers as JSON, at one metadata level. */
export class Serialiser {
  constructor(
    private readonly context: Context,
    private readonly level: Metadata,
    private readonly resourceOf: ResourceOf,
  ) {}

  /** The JSON of an answer, or null where it has none. */
  write(answer: Answer): JsonObject | null {
    const { content } = answer;
    const { selection } = this.context.options;
    switch (content.is) {
      case 'empty':
      case 'bytes':
      case 'text':
        return null;
      case 'null':
        return this.level === 'verbose' ? { d: null } : { 'odata.null': true };
      case 'value':
        return this.value(content.value);
      case 'entity': {
        const entity = this.entity(content.entity, selection);
        if (this.level === 'verbose') return { d: entity };
        return { ...this.metadata(`${content.entity.set}/@Element${this.selected()}`), ...entity };
      }
      case 'collection':
        return this.collection(content.collection, selection);
    }
  }

  private collection(collection: Collection, selection: Selection): JsonObject {
    const { options } = this.context;
    const entities =
      collection.paging === null
        ? ordered(matching(collection.entities, options.filter), options.order).slice(
            options.skip,
            options.top === null ? undefined : options.skip + options.top,
          )
        : collection.entities;
    const rows = entities.map((entity) => this.entity(entity, selection));
    // A name that does not exist is refused also where there is nothing to show.
    if (rows.length === 0 && collection.specimen !== undefined) {
      this.entity(collection.specimen, { ...selection, expanded: new Map() });
    }
    const next = collection.paging?.next ?? null;
    if (this.level === 'verbose') return { d: { results: rows, ...(next === null ? {} : { __next: next }) } };
    return {
      ...this.metadata(`${collection.set}${this.selected()}`),
      value: rows,
      ...(next === null ? {} : { 'odata.nextLink': next }),
    };
  }

  private value({ name, type, value, verbose }: Value): JsonObject {
    if (this.level === 'verbose') return { d: { [name]: verbose ?? verboseValue(value, type) } };
    const metadata = this.metadata(type);
    // A complex value is its own body; everything else is under `value`.
    if (isObject(value)) return { ...metadata, ...value };
    return { ...metadata, value };
  }

  private entity(entity: Entity, selection: Selection): JsonObject {
    const names = selection.all ? [...entity.names, ...selection.names] : selection.names;
    const json: Record<string, Json> = { ...this.identity(entity), ...this.deferred(entity, selection) };
    for (const name of names) {
      const read = entity.read(name);
      if (read === undefined) {
        if (this.linkNamed(entity, name) !== undefined) continue;
        throw entity.unknown?.(name) ?? unknownProperty(name, entity.type);
      }
      const shown = entity.names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
      json[shown] = this.level === 'verbose' ? verboseValue(read, '') : read;
      // SharePoint writes both, whichever was asked for.
      if (name === 'Id' && entity.names.includes('ID')) json['ID'] = read;
    }
    for (const [link, below] of selection.expanded) json[link] = this.expand(entity, link, below);
    return json;
  }

  /** Verbose shows where each link leads that was not followed: all of them, or those that were asked for. */
  private deferred(entity: Entity, { all, names, expanded }: Selection): Record<string, Json> {
    if (this.level !== 'verbose') return {};
    const links = spelled(Object.keys(this.resourceOf(entity.node).links ?? {}));
    const followed = new Set([...expanded.keys()].map((name) => name.toLowerCase()));
    const asked = new Set(names.map((name) => name.toLowerCase()));
    return Object.fromEntries(
      links
        .filter((name) => !followed.has(name.toLowerCase()) && (all || asked.has(name.toLowerCase())))
        .map((name) => [name, { __deferred: { uri: `${this.absolute(entity.editLink)}/${name}` } }]),
    );
  }

  private absolute(link: string): string {
    return /^([0-9a-f-]{36}$|https?:)/.test(link) ? link : `${webUrl(this.context)}/_api/${link}`;
  }

  private expand(entity: Entity, link: string, below: Selection): Json {
    const follow = this.linkNamed(entity, link);
    if (follow === undefined)
      throw badQuery(
        `The query to field '${link}' is not valid. The field or property cannot be expanded on type '${entity.type}'.`,
      );
    const node = follow(entity.node, this.context);
    const content = this.resourceOf(node).read?.(node, this.context) ?? { is: 'null' as const };
    return this.nested(content, below);
  }

  private nested(content: Content, below: Selection): Json {
    switch (content.is) {
      case 'entity':
        return this.entity(content.entity, below);
      case 'collection': {
        const rows = content.collection.entities.map((one) => this.entity(one, below));
        return this.level === 'verbose' ? { results: rows } : rows;
      }
      case 'value':
        return content.value.value;
      case 'bytes':
      case 'text':
      case 'empty':
      case 'null':
        return null;
    }
  }

  private linkNamed(entity: Entity, name: string) {
    const resource = this.resourceOf(entity.node);
    const link = resource.links?.[name.toLowerCase()];
    if (link !== undefined) return link;
    const own = resource.linkNamed?.(entity.node, name, this.context);
    return own === undefined ? undefined : () => own;
  }

  private identity(entity: Entity): Record<string, Json> {
    if (this.level === 'none') return {};
    const id = this.absolute(entity.id);
    if (this.level === 'verbose') {
      const etag = entity.etag === undefined ? {} : { etag: entity.etag };
      return { __metadata: { id, uri: this.absolute(entity.editLink), ...etag, type: entity.type } };
    }
    return {
      'odata.type': entity.type,
      'odata.id': id,
      ...(entity.etag === undefined ? {} : { 'odata.etag': entity.etag }),
      'odata.editLink': entity.editLink,
    };
  }

  private metadata(set: string): JsonObject {
    return this.level === 'none' ? {} : { 'odata.metadata': `${webUrl(this.context)}/_api/$metadata#${set}` };
  }

  private selected(): string {
    const select = this.context.options.query.get('$select');
    return select === null ? '' : `&$select=${select}`;
  }
}

/** Verbose wraps every list in `results`, and says of what; an address has a type of its own. */
function verboseValue(value: Json, type: string): Json {
  if (isObject(value) && 'Url' in value && 'Description' in value)
    return { __metadata: { type: 'SP.FieldUrlValue' }, ...value };
  if (!Array.isArray(value)) return value;
  const results = value as readonly Json[];
  const of = typeof results[0] === 'number' ? 'Edm.Int32' : 'Edm.String';
  return { __metadata: { type: type === '' ? `Collection(${of})` : type }, results };
}
