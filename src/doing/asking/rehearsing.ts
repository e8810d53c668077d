import type { ActName } from '../../api/acts';
import type { Site, SiteWriting } from '../../storage/site';
import { performAct, type Performed } from '../acts/performing';
import type { Member, World } from '../world';

/** The act got as far as its first write: rights, rules and version let it through. Never leaves this file. */
class WouldWrite extends Error {
  override readonly name = 'WouldWrite';
}

/**
 * What an act would answer, and nothing written: `ready` where it would be done. It is the act itself that is asked, with
 * a site that reads and refuses to write, so that what is said before the yes is what holds at the yes.
 */
export async function rehearse(
  world: World,
  member: Member,
  name: ActName,
  body: unknown,
): Promise<Performed | 'ready'> {
  try {
    return await performAct(world, [{ ...member, site: readOnly(member.site) }], name, body);
  } catch (error) {
    if (error instanceof WouldWrite) return 'ready';
    throw error;
  }
}

function readOnly(site: Site): Site {
  const stop = () => Promise.reject(new WouldWrite());
  const refused: SiteWriting = {
    add: stop,
    addAll: (_list, entities) => (entities.length === 0 ? Promise.resolve([]) : stop()),
    change: stop,
    changeAll: (changes) => (changes.length === 0 ? Promise.resolve([]) : stop()),
    publish: stop,
    followMandates: stop,
    admit: stop,
    keepFile: stop,
    discardFile: stop,
    destroyFiles: stop,
    furnish: stop,
  };
  return { ...site, ...refused };
}
