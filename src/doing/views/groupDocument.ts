import { describeCharter, describeReport, type CharterContent } from '../../documents/groups/groupDocuments';
import { documentTexts } from '../../texts/documents';
import { find } from '../addressing';
import { ownerOf } from '../letterhead';
import type { Member, World } from '../world';
import { viewGroups } from './groups';
import { writePaper, type PaperForm } from './paper';

/** Which paper of a group, as which kind of file. */
export interface GroupPaper {
  /** Of the body and the group, and of the report where it is one. */
  readonly body: string;
  readonly group: string;
  readonly report: string | null;
  readonly as: PaperForm;
}

/**
 * The charter of a group (uppdragsbeskrivning) or one of its reports (lägesrapport) as a file, with what the person may
 * see of it on the group's page and no more; undefined where that is nothing.
 */
export async function groupDocument(
  world: World,
  members: readonly Member[],
  { body, group: id, report: reportId, as }: GroupPaper,
): Promise<Uint8Array | undefined> {
  const view = await viewGroups(world, members, body);
  const group = view?.groups.find((one) => one.id === id) ?? view?.drafts.find((one) => one.id === id);
  const place = find(
    body,
    members.map(({ site }) => ({ site })),
  );
  if (view === undefined || group === undefined || place === undefined) return undefined;
  const texts = documentTexts(view.me.language);
  const content: CharterContent = {
    ...group,
    ...{ bodyName: view.body.name, drawnUpOn: view.today },
    ...(await ownerOf(place.place.site, place.number)),
    nextReport: 'standing' in group ? group.standing.nextDue : null,
  };
  if (reportId === null) return writePaper(describeCharter(content, texts), as);
  const reports = 'reports' in group ? [...group.reports, ...group.pending] : [];
  const report = reports.find((one) => one.id === reportId);
  return report === undefined ? undefined : writePaper(describeReport(content, report, texts), as);
}
