import { noSuchResource } from '../odata/errors';
import type { Segment } from '../odata/path';
import { textArgument } from '../odata/path';
import type { Database } from '../store/database';
import { siteById, webByGuid } from '../store/sites';
import type { Site } from '../store/rows';

/** The web a request is about, and the steps from there. */
export interface Entered {
  readonly site: Site;
  readonly segments: readonly Segment[];
  /** Opening a web by its id is a POST that only reads. */
  readonly opened: 'read' | 'asAsked';
}

const web: Segment = { name: 'web', written: 'web', args: null };

/** An address may go over to another web of the site before it does anything: `site/rootweb/…`, `web/parentweb/…`. */
export function enterWeb(db: Database, site: Site, segments: readonly Segment[]): Entered {
  const [first, second, ...rest] = segments;
  const step = `${first?.name ?? ''}/${second?.name ?? ''}`;
  if (step === 'site/rootweb') return enterWeb(db, siteById(db, site.root), [web, ...rest]);
  if (step === 'web/parentweb' && site.parent !== null) return enterWeb(db, siteById(db, site.parent), [web, ...rest]);
  if (step === 'site/openwebbyid' && second?.args !== null && second !== undefined) {
    const opened = webByGuid(db, site.root, textArgument(second.args, 'gwebid', 0));
    if (opened === undefined) throw noSuchResource(second.written, 'POST site/openWebById');
    return { ...enterWeb(db, opened, [web, ...rest]), opened: 'read' };
  }
  return { site, segments, opened: 'asAsked' };
}
