import { appToken } from '../../src/storage/appToken';
import type { AnyList } from '../../src/storage/list';
import { placeOf } from '../../src/storage/sharepoint/access';
import type { OneMachine } from './oneMachine';

/** A row or file as the owner sees it, with what decides who else may. */
export interface Known {
  readonly id: number;
  readonly bodyNr: number | null;
  /** The folder it lies in, from the list's root: `0004/S01`; empty in the root. */
  readonly folder: string;
  readonly file: string;
}

/** Somebody who asks SharePoint with a token of their own. */
export interface Asking {
  get(path: string): Promise<{ readonly status: number; readonly json: Readonly<Record<string, unknown>> }>;
  /** The bytes of a file, by its server-relative path; none where it is not to be read. */
  bytes(file: string): Promise<Uint8Array>;
  send(path: string, method: string, body: object): Promise<number>;
  /** Every row and file of a list that this token lists. */
  listed(list: AnyList): Promise<readonly Known[]>;
}

/** A person's own token by UPN, or the token of the service where it is called so. */
export async function askingAs(machine: OneMachine, who: string): Promise<Asking> {
  const { service, sharePointScope } = machine.config;
  const token = who === 'service' ? await appToken(service, sharePointScope)() : `dev:${who}`;
  const root = new URL(machine.site.url).pathname;
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
  const get: Asking['get'] = async (path) => {
    const response = await fetch(`${machine.site.url}/_api/${path}`, { headers });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      json: isJson && text !== '' ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  };
  return {
    get,
    async bytes(file) {
      const path = `web/getFileByServerRelativePath(decodedurl='${encodeURIComponent(file)}')/$value`;
      const response = await fetch(`${machine.site.url}/_api/${path}`, { headers });
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
    },
    async send(path, method, body) {
      const response = await fetch(`${machine.site.url}/_api/${path}`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json', 'X-HTTP-Method': method, 'If-Match': '*' },
        body: JSON.stringify(body),
      });
      return response.status;
    },
    async listed(list) {
      const body = Object.values(list.columns).some(({ name }) => name === 'BodyNr') ? ',BodyNr' : '';
      const asked = `${itemsOf(root, list)}?$select=Id,FileSystemObjectType,FileRef${body}&$top=5000`;
      const { json } = await get(asked);
      const rows = (json['value'] ?? []) as readonly RawRow[];
      const start = `${root}/${placeOf(list)}`.length + 1;
      return rows
        .filter((row) => row.FileSystemObjectType === 0)
        .map((row) => ({
          id: row.Id,
          bodyNr: row.BodyNr ?? null,
          folder: row.FileRef.slice(start, Math.max(start, row.FileRef.lastIndexOf('/'))),
          file: row.FileRef,
        }));
    },
  };
}

interface RawRow {
  readonly Id: number;
  readonly FileSystemObjectType: number;
  readonly FileRef: string;
  readonly BodyNr?: number | null;
}

/** Address of a list's rows. */
export function itemsOf(root: string, list: AnyList): string {
  return `web/getlist('${root}/${placeOf(list)}')/items`;
}
