import type { ReadingPlace } from '../reading';
import { folded } from '../text/phrase';

/** A report as it was said: from which group, empty where it is not named, and in which words. */
export interface SaidReport {
  readonly group: string | null;
  /** The known group that is meant, or null where none or several are. */
  readonly groupId: string | null;
  readonly text: string;
}

const REPORT =
  /^(?:(?:här (?:kommer|är) )?(?:en |vår )?(?:läges|status|halvårs|slut|del)?rapport)(?:\s+(?:från|för|av)\s+(?:(?:arbets|styr)?gruppen\s+)?([^:.\n]{1,120}?)(?:\s+(?:kommer|finns) här)?|\s+(?!om\b|kring\b)([^:.\n]{2,60})(?=:))?(?:\s*[:.\n]([\s\S]*))?$/iu;
const REPORT_IN_ENGLISH =
  /^(?:(?:here is )?(?:a |our )?(?:status |progress )?report)(?:\s+(?:from|for|by)\s+(?:the\s+)?(?:(?:working\s+)?group\s+)?([^:.\n]{1,120})|\s+(?!about\b|on\b)([^:.\n]{2,60})(?=:))?(?:\s*[:.\n]([\s\S]*))?$/iu;

/**
 * "Rapport från arbetsgruppen X: …" (WG-08). Only what begins with the word and names a group, or nothing: a proposal
 * about a report is a proposal.
 */
export function reportIn(message: string, groups: ReadingPlace['groups']): SaidReport | undefined {
  const text = message.trim().replace(/^hej(?:san)?[,!.\s]+/iu, '');
  const found = REPORT.exec(text) ?? REPORT_IN_ENGLISH.exec(text);
  if (found === null) return undefined;
  const [, named, withoutFrom, ...rest] = found;
  const group = (named ?? withoutFrom ?? '').trim();
  const meant = group === '' ? [] : groupsMeant(group, groups);
  const [only] = meant;
  return {
    group: group === '' ? null : group,
    groupId: only !== undefined && meant.length === 1 ? only.id : null,
    text: (rest.at(-1) ?? '').trim(),
  };
}

function groupsMeant(wanted: string, groups: ReadingPlace['groups']): ReadingPlace['groups'] {
  const name = folded(wanted)
    .replace(/[?.!]+$/, '')
    .trim();
  const same = groups.filter((group) => folded(group.name) === name);
  if (same.length > 0) return same;
  const longer = groups.filter((group) => folded(group.name).includes(name));
  return longer.length > 0 ? longer : groups.filter((group) => name.includes(folded(group.name)));
}
