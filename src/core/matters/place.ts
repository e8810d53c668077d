import { bodyFolder, type Body } from '../bodies/body';

/** Where a matter can be: a body, a group that a body has appointed, or a project. `key` is stable, `name` is what people see. */
export interface Place {
  readonly kind: 'body' | 'group' | 'project';
  /** `0003` for a body (its folder), the row's key for a group or a project. */
  readonly key: string;
  readonly name: string;
  /** Organisation it belongs to: one organisation is one site. */
  readonly organisation: string;
}

/** A body as a place. */
export function placeOfBody(
  body: Pick<Body, 'nr' | 'name'>,
  organisation: string,
): Place & { readonly bodyNr: number } {
  return { kind: 'body', key: bodyFolder(body.nr), name: body.name, organisation, bodyNr: body.nr };
}

/** The place alone, as it is stored: without what else is known of it. */
export function justPlace({ kind, key, name, organisation }: Place): Place {
  return { kind, key, name, organisation };
}

/** A matter of another organisation, told by its public address `<organisation>-<nr>`. It gives no right to read it. */
export interface MatterReference {
  readonly organisation: string;
  readonly address: string;
  readonly title: string;
}

export type CrossingRefusal =
  | { readonly reason: 'otherOrganisation'; readonly from: string; readonly to: string; readonly toName: string }
  | { readonly reason: 'samePlace'; readonly name: string };

/** Whether two places are one. */
export function samePlace(one: Place, other: Place): boolean {
  return one.kind === other.kind && one.key === other.key && one.organisation === other.organisation;
}
