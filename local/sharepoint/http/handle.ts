import { randomUUID } from 'node:crypto';
import type { Context } from '../graph/context';
import type { Directory } from '../graph/directory';
import { answer, VERBS, type Verb } from '../graph/navigate';
import { metadataOf, Serialiser, type Metadata } from '../graph/serialise';
import { noSuchResource, SharePointError } from '../odata/errors';
import type { JsonObject } from '../odata/json';
import { readOptions } from '../odata/options';
import { readPath } from '../odata/path';
import { resourceOf } from '../resources/registry';
import type { Blobs } from '../store/blobs';
import type { Database } from '../store/database';
import { siteAt } from '../store/sites';
import type { Site } from '../store/rows';
import { EchoWanted, type Echo } from '../webhooks/echo';
import type { Identity } from './auth';
import { bodyOf } from './body';
import { accessTo } from './caller';
import { enterWeb } from './enter';
import type { Incoming, Outgoing } from './message';

/** What a request needs of the tenant. */
export interface Tenant {
  readonly db: Database;
  readonly blobs: Blobs;
  readonly directory: Directory;
  readonly now: () => number;
  /** Told of what was asked for and is not covered. */
  readonly complain: (sentence: string) => void;
  readonly echoes: ReadonlyMap<string, Echo>;
}

/** SharePoint answers longer addresses with Not Found. */
const LONGEST_URL = 2048;

/** The site and the rest of an address: `/sites/x/_api/web` is site x and `web`. */
export function apiAddress(
  tenant: Pick<Tenant, 'db'>,
  url: string,
): { readonly site: Site; readonly rest: string; readonly path: string; readonly query: URLSearchParams } {
  const [path, query] = splitOnce(url, '?');
  const match = /^(\/.*?)?\/_api(?:\/(.*))?$/i.exec(path);
  const site = match === null ? undefined : siteAt(tenant.db, decodeURIComponent(match[1] ?? '/'));
  if (match === null || site === undefined) throw noSuchResource(path, path);
  return { site, rest: decodeURIComponent(match[2] ?? ''), path, query: new URLSearchParams(query) };
}

const splitOnce = (text: string, at: string): [string, string] => {
  const place = text.indexOf(at);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
};

/** The verb meant: POST may carry another in X-HTTP-Method, and PATCH is MERGE. */
function verbOf(request: Incoming): Verb {
  const asked = (request.method === 'POST' ? request.headers['x-http-method'] : undefined) ?? request.method;
  const named = asked.toUpperCase() === 'PATCH' ? 'MERGE' : asked.toUpperCase();
  const verb = VERBS.find((one) => one === named);
  if (verb === undefined)
    throw new SharePointError(405, '-1, System.NotSupportedException', `The method ${asked} is not allowed.`);
  return verb;
}

/** Handles one request of a known identity, in one transaction. */
export function handle(tenant: Tenant, request: Incoming, identity: Identity, origin: string): Outgoing {
  const level = metadataOf(request.headers['accept']);
  try {
    if (request.url.length > LONGEST_URL)
      throw noSuchResource('the address, which is too long', request.url.slice(0, 80));
    return tenant.db.transaction(() => respond(tenant, request, identity, origin, level));
  } catch (error) {
    if (error instanceof EchoWanted) throw error;
    return failure(tenant, request, error, level);
  }
}

function respond(tenant: Tenant, request: Incoming, identity: Identity, origin: string, level: Metadata): Outgoing {
  const { site: addressed, rest, path, query } = apiAddress(tenant, request.url);
  const { site, segments, opened } = enterWeb(tenant.db, addressed, readPath(rest, query));
  const access = accessTo(tenant.db, tenant.directory, site, identity);
  const context: Context = {
    db: tenant.db,
    blobs: tenant.blobs,
    directory: tenant.directory,
    site,
    caller: access.caller,
    access,
    origin,
    path,
    now: tenant.now(),
    options: readOptions(query),
    ifMatch: request.headers['if-match'] ?? null,
    echoes: tenant.echoes,
    body: bodyOf(request.body, request.headers['content-type']),
  };
  const result = answer(opened === 'read' ? 'GET' : verbOf(request), segments, context, resourceOf);
  const { content } = result;
  const extra = {
    ...(result.etag === undefined ? etagOf(content) : { ETag: result.etag }),
    ...(result.location === undefined ? {} : { Location: result.location }),
  };
  if (content.is === 'bytes') {
    const headers = { ...commonHeaders(), ...extra, 'Content-Type': 'application/octet-stream' };
    return { status: result.status, headers, body: { path: content.path, size: content.size } };
  }
  if (content.is === 'text')
    return {
      status: result.status,
      headers: { ...commonHeaders(), ...extra, 'Content-Type': content.contentType },
      body: content.text,
    };
  const json = new Serialiser(context, level, resourceOf).write(result);
  return reply(result.status, json, level, extra);
}

const etagOf = (content: {
  readonly is: string;
  readonly entity?: { readonly etag?: string };
}): Record<string, string> => (content.entity?.etag === undefined ? {} : { ETag: content.entity.etag });

const contentTypes: Readonly<Record<Metadata, string>> = {
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8',
};

const commonHeaders = (): Record<string, string> => ({
  'X-SharePoint-Standin': '1',
  'X-SharePointHealthScore': '0',
  'X-SP-SERVERSTATE': 'ReadOnly=0',
  SPRequestGuid: randomUUID(),
  'Cache-Control': 'private, max-age=0',
});

/** An answer as SharePoint sends it. */
function reply(
  status: number,
  json: JsonObject | null,
  level: Metadata,
  extra: Readonly<Record<string, string>> = {},
): Outgoing {
  const headers = { ...commonHeaders(), ...extra, 'Content-Type': contentTypes[level] };
  return { status, headers, body: json === null ? '' : JSON.stringify(json) };
}

/** A refusal as SharePoint sends it; what is not covered, or broken, is also said aloud. */
export function failure(
  tenant: Pick<Tenant, 'complain'>,
  request: Incoming,
  error: unknown,
  level: Metadata,
): Outgoing {
  const known = error instanceof SharePointError ? error : internal(error);
  const isLoud =
    known.status === 501 ||
    known.code.includes('ResourceNotFound') ||
    (known.status >= 500 && !(error instanceof SharePointError));
  if (isLoud) tenant.complain(`${known.status} ${request.method} ${request.url.slice(0, 300)}: ${known.message}`);
  const message = { lang: 'en-US', value: known.message };
  const body = { code: known.code, message };
  return reply(known.status, level === 'verbose' ? { error: body } : { 'odata.error': body }, level);
}

const internal = (error: unknown): SharePointError => {
  if (error instanceof URIError)
    return new SharePointError(400, '-1, System.ArgumentException', 'The address is not valid.');
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new SharePointError(500, '-1, Standin.Broken', reason);
};
