import { bodyYear } from '../bodies/body';
import { dayOf, yearOf, type Instant } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { New } from '../stored';
import type { Hop } from './hop';
import type { Matter } from './matter';
import { putBefore, type Actor, type PassedOn, type PassingRefusal, type PassOn } from './passing';
import type { CrossingRefusal, MatterReference, Place } from './place';

export type ElsewhereRefusal =
  { readonly reason: 'sameOrganisation'; readonly organisation: string } | { readonly reason: 'whereMissing' };

/** A matter of one organisation as another may take it up: nothing of it follows but its title and its address. */
export function referenceTo(
  matter: Pick<Matter, 'title'> & { readonly id: number },
  { organisation }: Pick<Place, 'organisation'>,
): MatterReference {
  return { organisation, address: `${organisation}-${String(matter.id)}`, title: matter.title };
}

/**
 * Sends a matter on to another organisation: here it is noted where it went, and there nothing is written. Somebody there
 * opens a matter of their own with the reference (design, "The site").
 */
export function referElsewhere(command: {
  readonly now: Instant;
  readonly matterId: number;
  readonly from: Place;
  readonly to: { readonly organisation: string; readonly name: string };
  readonly by: Actor;
  readonly key: string;
}): Result<New<Hop>, ElsewhereRefusal> {
  const { from, by, matterId } = command;
  const [organisation, name] = [command.to.organisation.trim().toLowerCase(), command.to.name.trim()];
  if (organisation === '' || name === '') return refused({ reason: 'whereMissing' });
  if (organisation === from.organisation) return refused({ reason: 'sameOrganisation', organisation });
  return ok({
    ...{ key: `hop:${command.key}`, actedBy: by.upn, matterId, day: dayOf(command.now), personName: by.name },
    ...{ at: from, outcome: 'passedOn', from: null, to: elsewhere(organisation, name), document: null },
  });
}

/** A body of another organisation as a place: of it no more than its name is known. */
function elsewhere(organisation: string, name: string): Place {
  return { kind: 'body', key: name.toLowerCase(), name, organisation };
}

export type TakeUpRefusal =
  | { readonly reason: 'notAReference'; readonly given: string }
  | { readonly reason: 'sameOrganisation'; readonly organisation: string }
  | Exclude<PassingRefusal, CrossingRefusal>;

/** A matter from another organisation, to be taken up in a body here. `reference`: its address there. */
export interface TakeUp extends Omit<PassOn, 'from' | 'outcome' | 'line'> {
  readonly reference: string;
  readonly title: string;
  /** Name of the body it comes from. */
  readonly cameFrom: string;
}

/**
 * Opens a matter of this organisation's own with a reference to the one it came from, and puts it before a meeting under
 * this body's own last day. The same reference is taken up once.
 */
export function takeUpFromElsewhere(
  command: TakeUp,
): Result<PassedOn & { readonly matter: New<Matter> }, TakeUpRefusal> {
  const { now, to, by, title } = command;
  const address = command.reference.trim().toLowerCase();
  const organisation = /^([a-z][a-z0-9]*)-[1-9]\d*$/.exec(address)?.[1];
  if (organisation === undefined) return refused({ reason: 'notAReference', given: command.reference.trim() });
  if (organisation === to.organisation) return refused({ reason: 'sameOrganisation', organisation });
  const put = putBefore({
    ...command,
    from: elsewhere(organisation, command.cameFrom.trim()),
    outcome: 'passedOn',
    line: { matterId: 0, title, description: '', kind: 'question' },
  });
  if (!put.ok) return put;
  const on = dayOf(now);
  const matter: New<Matter> = {
    ...{ key: takenUpKey(address), actedBy: by.upn, bodyNr: to.bodyNr, bodyYear: bodyYear(to.bodyNr, yearOf(on)) },
    ...{ title: title.trim(), status: 'open', openedOn: on, proposalId: null, closedBecause: '' },
    cameFrom: { organisation, address, title: title.trim() },
  };
  return ok({ ...put.value, matter });
}

/** The key of the matter that a reference was taken up as: how it is found again from where it came. */
export function takenUpKey(address: string): string {
  return `matter:elsewhere:${address}`;
}
