import { teamNameOf, teamsOf } from '../directory/channels';
import type { Directory } from '../directory/directory';
import type { OrganisationConfig } from '../config';
import { LocalError } from '../localError';

/** A body as `/local/bodies` shows it; `address` is its public address, `team` and `channel` are ids in Teams. */
export interface LocalBody {
  readonly nr: number;
  readonly address: string;
  readonly name: string;
  readonly kind: string;
  readonly organisation: string;
  readonly site: string;
  readonly team: string | null;
  readonly teamName: string | null;
  readonly channel: string | null;
  readonly channelName: string | null;
}

/** All bodies of all organisations, in the order of the files. */
export function bodiesOf(organisations: readonly OrganisationConfig[]): readonly LocalBody[] {
  return organisations.flatMap((organisation) => {
    const teams = teamsOf(organisation);
    return organisation.bodies.map(({ nr, name, kind, team, channel, channelId }) => {
      const found = channelId === null ? undefined : teams.find((one) => one.name === teamNameOf(organisation, team));
      return {
        nr,
        address: `${organisation.name}-${String(nr)}`,
        name,
        kind,
        organisation: organisation.name,
        site: organisation.site,
        team: found?.id ?? null,
        teamName: found?.name ?? null,
        channel: channelId,
        channelName: channelId === null ? null : (channel ?? name),
      };
    });
  });
}

/** The body of a public address (`goteborg-1`), or of a bare number where only one organisation has it. Else 404. */
export function bodyNamed(directory: Directory, given: string): LocalBody {
  const bodies = bodiesOf(directory.organisations);
  const byNumber = bodies.filter((body) => String(body.nr) === given);
  const found = bodies.find((body) => body.address === given) ?? (byNumber.length === 1 ? byNumber[0] : undefined);
  if (found !== undefined) return found;
  throw new LocalError(404, `Det finns inget organ "${given.slice(0, 60)}" här. Se /local/bodies.`);
}
