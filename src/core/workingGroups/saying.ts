import type { Instant } from '../calendar';
import { TITLE_LENGTH } from '../proposals/submitting';
import type { Row } from '../stored';

/** A report as it was said: from which group, empty where it is not named, and in which words. */
export interface SaidReport {
  readonly group: string;
  readonly text: string;
}

/** A report somebody is about to hand in, until they have said yes to it. For that person alone. */
export interface ReportDraft extends Row {
  readonly upn: string;
  readonly bodyNr: number;
  readonly groupId: number;
  readonly groupName: string;
  readonly title: string;
  readonly text: string;
  readonly askedAt: Instant;
  readonly cardActivityId: string | null;
  readonly state: 'pending' | 'confirmed' | 'dropped';
}

/** The groups a name may mean: the one of that name, else those whose name has it in it or is in it; all where none is given. */
export function groupsMeant<Known extends { readonly name: string }>(
  wanted: string,
  groups: readonly Known[],
): readonly Known[] {
  const name = folded(wanted);
  if (name === '') return groups;
  const same = groups.filter((group) => folded(group.name) === name);
  if (same.length > 0) return same;
  const longer = groups.filter((group) => folded(group.name).includes(name));
  return longer.length > 0 ? longer : groups.filter((group) => name.includes(folded(group.name)));
}

/** How things stand in one line: the first line or sentence of the report. */
export function titleOfReport(text: string): string {
  const line = text.replace(/\n[\s\S]*$/u, '');
  const first = line.replace(/^(.*?[.!?])\s.*$/u, '$1');
  return first.length <= TITLE_LENGTH ? first : `${first.slice(0, TITLE_LENGTH - 1)}…`;
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
