import type { OrganisationConfig } from '../config';
import { channelIdOf, guidOf } from './ids';

export interface Channel {
  readonly id: string;
  readonly name: string;
}

export interface Team {
  /** Id of the team in Teams: that of its General channel. */
  readonly id: string;
  readonly aadGroupId: string;
  readonly name: string;
  readonly organisation: string;
  /** General first. */
  readonly channels: readonly Channel[];
}

/** Name Teams shows for the channel every team has; the connector leaves it out. */
export const GENERAL = 'Allmänt';

/** The teams of an organisation: those its bodies name, or one in its own name. */
export function teamsOf(organisation: OrganisationConfig): readonly Team[] {
  const names = new Set(organisation.bodies.map((body) => teamNameOf(organisation, body.team)));
  return [...names].map((name) => {
    const id = channelIdOf(organisation.name, name, GENERAL);
    const channels = new Map<string, Channel>([[id, { id, name: GENERAL }]]);
    for (const body of organisation.bodies.filter((one) => teamNameOf(organisation, one.team) === name)) {
      if (body.channelId !== null)
        channels.set(body.channelId, { id: body.channelId, name: body.channel ?? body.name });
    }
    return {
      id,
      aadGroupId: guidOf('team', organisation.name, name),
      name,
      organisation: organisation.name,
      channels: [...channels.values()],
    };
  });
}

/** The team a body meets in; a body without one belongs to the organisation's own. */
export function teamNameOf(organisation: OrganisationConfig, team: string | null): string {
  return team ?? organisation.title;
}
