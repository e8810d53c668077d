import type { AgendaItem } from '../agenda/item';
import { dayOf, type Instant } from '../calendar';
import type { Hop } from '../matters/hop';
import type { Actor } from '../matters/passing';
import type { Place } from '../matters/place';
import type { New } from '../stored';
import type { Charter } from './charter';

/** A line whose question is to be prepared or worked on close to operations. */
export interface LineToGroup {
  readonly item: Pick<AgendaItem, 'title' | 'description' | 'purpose' | 'parties' | 'bodyNr'> & {
    readonly matterId: number;
  };
  readonly body: Place;
  /** Name of the group; empty while it is to be found. */
  readonly groupName: string;
  readonly key: string;
  readonly by: Pick<Actor, 'upn' | 'name'>;
}

/**
 * A charter filled in from a line, to go on with (ESC-06): what the line says is taken over, the rest is left empty,
 * so that what is not clear is seen (WG-05).
 */
export function charterFromLine({ item, body, groupName, key, by }: LineToGroup): New<Charter> {
  return {
    key,
    actedBy: by.upn,
    bodyNr: item.bodyNr,
    name: groupName.trim(),
    kind: 'workingGroup',
    status: 'draft',
    horizon: null,
    permanence: null,
    formation: null,
    commissionedBy: { body, decisionKey: null },
    matterId: item.matterId,
    need: null,
    purpose: item.purpose.trim(),
    assignment: [item.title.trim(), item.description.trim()].filter((text) => text !== '').join('\n\n'),
    parties: item.parties,
    scopeTime: '',
    scopeResources: '',
    followUp: '',
    staffing: [],
    associated: [],
    nextReport: null,
  };
}

/** The hop of a matter down to a group, made when its charter becomes active (ESC-06, ESC-07). */
export function hopToGroup(
  charter: Pick<Charter, 'key' | 'name' | 'commissionedBy'> & { readonly matterId: number },
  by: Pick<Actor, 'upn' | 'name'>,
  now: Instant,
): New<Hop> {
  const { body } = charter.commissionedBy;
  return {
    key: `hop:${charter.key}`,
    actedBy: by.upn,
    matterId: charter.matterId,
    day: dayOf(now),
    personName: by.name,
    at: body,
    outcome: 'assigned',
    from: null,
    to: { kind: 'group', key: charter.key, name: charter.name, organisation: body.organisation },
    document: null,
  };
}
