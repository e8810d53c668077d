import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aLogo } from '../logo';

/** What the example has left undecided, decided here so that a whole meeting can be held and commented on. */
const DECIDED = `    substitutes:
      value: { order: Partens egen, mayReturn: true, serves: ownParty, when: betweenItems, returnsAfter: anyHindrance }
      source: { document: Arbetsordning, clause: Ersättare }
    approval:
      value: { by: eSignature, withinDays: 14, commentDays: null, approvers: 1 }
      source: { document: Arbetsordning, clause: Justering }
    sectionNumbering: { value: perYear, source: { document: Arbetsordning, clause: Paragrafer } }
    postedWithinDays: { value: 2, source: { document: Arbetsordning, clause: Anslag } }
`;
const COMMENTED = `  clusterGroup:
    approval:
      value: { by: mail, withinDays: 14, commentDays: 5 }
      source: { document: Arbetsformer, clause: Anteckningar }
`;

const NOTES = `    recordKind: { value: notes, source: { document: Arbetsformer, clause: Anteckningar } }

bodies:`;

/** The look of its documents, with a logo that is a picture. */
const LETTERHEAD = `letterhead:
  logo: { file: "data:image/png;base64,${aLogo().toString('base64')}", alt: Förbundets märke }
  accent: '#7A1F1F'
  footer: Box 1, 111 11 Stockholm
  texts: { minutes: Frågor om protokollet besvaras av förbundets kansli. }
`;

/** Writes the example with what the specs need decided into a folder; gives the file. */
export function writeBoardExample(folder: string): string {
  const file = join(folder, 'styrelse.yaml');
  const example = readFileSync('local/examples/stockholm.yaml', 'utf8')
    .replace('    substitutes: null\n', '')
    .replace('    approval: null\n', DECIDED)
    .replace('  clusterGroup:\n', COMMENTED)
    .replace('    recordKind: null\n\nbodies:', NOTES)
    .replace('{ name: Stockholms stads anslagstavla }', '{ name: Stockholms stads anslagstavla, days: 21 }');
  writeFileSync(file, `${example}\n${LETTERHEAD}`);
  return file;
}
