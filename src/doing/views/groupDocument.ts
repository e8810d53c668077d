import { describeCharter, describeReport, type CharterContent } from '../../documents/groups/groupDocuments';
import { writePdf } from '../../documents/pdf/writePdf';
import { writeDocx } from '../../documents/writeDocx';
import { documentTexts } from '../../texts/documents';
import type { Member, World } from '../world';
import { viewGroups } from './groups';

/** Which paper of a group, as which kind of file. */
export interface GroupPaper {
  /** Of the body and the group, and of the report where it is one. */
  readonly body: string;
  readonly group: string;
  readonly report: string | null;
  readonly as: 'docx' | 'pdf';
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
  if (view === undefined || group === undefined) return undefined;
  const texts = documentTexts(view.me.language);
  const content: CharterContent = {
    ...group,
    ...{ bodyName: view.body.name, recordsCreator: null, drawnUpOn: view.today },
    nextReport: 'standing' in group ? group.standing.nextDue : null,
  };
  if (reportId === null) return write(describeCharter(content, texts));
  const reports = 'reports' in group ? [...group.reports, ...group.pending] : [];
  const report = reports.find((one) => one.id === reportId);
  return report === undefined ? undefined : write(describeReport(content, report, texts));

  async function write(description: ReturnType<typeof describeCharter>): Promise<Uint8Array> {
    return as === 'pdf' ? writePdf(description) : writeDocx(description);
  }
}
