import { viewChoices } from '../../src/doing/views/choices/choices';
import type { Member, World } from '../../src/doing/world';

/** A view of a body for one who has a role in it; undefined is "not there". */
type ViewOfBody = (world: World, members: readonly Member[], address: string) => Promise<object | undefined>;

/** The views of a body besides the first one: what `GET /api/bodies/<nr>/<noun>` answers. */
export const bodyViews = { choices: viewChoices } as const satisfies Readonly<Record<string, ViewOfBody>>;
