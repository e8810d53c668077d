import { dayOf } from '../../core/calendar';
import { describeDraftedReport } from '../../documents/reports/reportDocument';
import { documentTexts } from '../../texts/documents';
import { find } from '../addressing';
import { ownerOf } from '../letterhead';
import type { Member, World } from '../world';
import { writePaper, type PaperForm } from './paper';
import { viewReport, type ReportAsked } from './report';

/**
 * The half-yearly or status report as a file: the draft that the page of Health shows, with nothing more in it, for those
 * who follow up. Undefined for everybody else.
 */
export async function draftedReport(
  world: World,
  members: readonly Member[],
  address: string,
  asked: ReportAsked,
  as: PaperForm,
): Promise<Uint8Array | undefined> {
  const view = await viewReport(world, members, address, asked);
  const place = find(
    address,
    members.map(({ site }) => ({ site })),
  );
  if (view === undefined || place === undefined) return undefined;
  const { kind, from, to, parts, me, body } = view;
  const content = {
    ...{ kind, from, to, parts, bodyName: body.name, compiledBy: me.name, drawnUpOn: dayOf(world.now()) },
    ...(await ownerOf(place.place.site, place.number)),
  };
  return writePaper(describeDraftedReport(content, documentTexts(me.language)), as);
}
