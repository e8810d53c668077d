import { LineCounter, parseDocument } from 'yaml';
import { ok, refused, type Result } from '../../core/result';
import { crossCheck } from './checks';
import { faultsAt, type Fault, type Path } from './fault';
import { issueTexts } from './issueText';
import { knownKeys } from './knownKeys';
import { organisationSchema, type OrganisationFile } from './schema';

/**
 * Reads an organisation file written in YAML (JSON is YAML too). Every fault is given at once, each with its line and
 * path; a file with a fault is not used at all. What refers to something must find it in the same file.
 */
export function readOrganisation(text: string): Result<OrganisationFile, readonly Fault[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return refused(
      document.errors.map((error) => ({
        path: '',
        line: error.linePos?.[0].line ?? null,
        text: `Filen går inte att läsa som YAML här (${error.code}). Rätta indrag, kolon och citattecken på raden.`,
      })),
    );
  }
  const faultAt = faultsAt(document, lines);
  const written: unknown = document.toJS();
  const parsed = organisationSchema.safeParse(written);
  if (!parsed.success) {
    const found = parsed.error.issues.flatMap((issue) => issueTexts(issue, at(written, issue.path), knownKeys));
    return refused(found.map(({ path, text: sentence }) => faultAt(path, sentence)));
  }
  const found = crossCheck(parsed.data);
  return found.length === 0 ? ok(parsed.data) : refused(found.map((one) => faultAt(one.path, one.text)));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}
