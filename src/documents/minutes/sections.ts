import type { DocumentTexts } from '../../texts/documents/texts';
import { describeMasked } from '../agendaDocument';
import { facts, heading, list, paragraph, type Block } from '../description';
import { partiesOf } from '../firstPage';
import { assignmentTable } from '../notesDocument';
import type { AnsweredQuestion, MinutesContent, MinutesSection } from './content';

/** One § with everything minutes must state: motions, order of propositions, votes, decision, reservations (domain §3). */
export function describeSection(
  section: MinutesSection,
  content: MinutesContent,
  texts: DocumentTexts,
): readonly Block[] {
  const words = texts.minutesDocument;
  const away = section.away.flatMap(({ because, name, left, back }) =>
    paragraph(because === 'conflictOfInterest' ? words.conflict(name, left, back) : texts.leftRoom(name, left, back)),
  );
  const [title] = section.face === 'masked' ? describeMasked(section, texts) : [];
  const named = heading(2, `${numbered(section, texts)} ${section.title}`);
  if (title !== undefined) return [named, ...describeMasked(section, texts).slice(1), ...away];
  return [
    named,
    ...facts([
      [texts.kindHeading, texts.kind[section.kind]],
      [texts.registration, section.registrationNumber],
      [words.caseOfficer, section.caseOfficer],
      [texts.presenter, section.presenter],
      [texts.parties, partiesOf(section, content, texts)],
      [texts.ground, section.ground],
    ]),
    ...away,
    ...under(texts.background, paragraph(section.description)),
    ...under(words.preparation, list(section.preparation.map(({ day, at }) => words.step(day, at)))),
    ...paragraph(section.notes),
    ...section.enclosed.flatMap(({ kind, ground }) => paragraph(texts.enclosed(kind, ground), 'quiet')),
    ...under(
      words.motions,
      list(section.motions.map(({ nr, kind, name, text }) => words.motion(nr, kind, name, text))),
    ),
    ...under(
      words.procedure,
      section.questions.flatMap((one, index) => describeQuestion(one, index + 1, texts)),
    ),
    ...describeDecision(section, content, texts),
    ...section.dissents.flatMap(({ kind, name, text }) => [
      heading(3, kind === 'reservation' ? words.reservation(name) : words.minuteNote(name)),
      ...(text.trim() === '' ? paragraph(words.withoutReasons, 'quiet') : paragraph(text)),
    ]),
    ...(section.assignments.length === 0
      ? []
      : [heading(3, texts.assignments), assignmentTable([section], texts, 'alone')]),
    ...(section.outcome === 'carriedOver' ? paragraph(texts.carriedOver, 'marked') : []),
    ...(section.outcome === 'escalated' ? paragraph(texts.escalated, 'marked') : []),
  ];
}

export function numbered({ number }: Pick<MinutesSection, 'number'>, { minutesDocument }: DocumentTexts): string {
  return number === null ? minutesDocument.notNumbered : minutesDocument.section(number);
}

function describeQuestion(
  { question, outcome, votes }: AnsweredQuestion,
  nr: number,
  { minutesDocument: words }: DocumentTexts,
): readonly Block[] {
  const said = paragraph([question, outcome ?? ''].join(' ').trim());
  if (votes.length === 0) return said;
  const rows = votes.map(({ name, vote }) => [name, words.votes[vote]]);
  return [
    ...said,
    ...paragraph(words.vote(nr), 'quiet'),
    { kind: 'table', head: [words.voter, words.voted], rows, widths: [70, 30] },
  ];
}

/** What was decided: the clauses, each its own "att" (DEC-13), and what was noted as decided beside them. */
function describeDecision(section: MinutesSection, content: MinutesContent, texts: DocumentTexts): readonly Block[] {
  const words = texts.minutesDocument;
  const { clauses, decisions, approval } = section;
  if (clauses.length === 0 && decisions.length === 0) return [];
  return [
    heading(3, words.decision),
    ...(clauses.length === 0
      ? []
      : [...paragraph(words.decides(content.bodyName)), ...list(clauses.map(words.clause), 'numbers')]),
    ...list(decisions),
    ...(approval === 'immediate' ? paragraph(words.immediately, 'marked') : []),
  ];
}

function under(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}
