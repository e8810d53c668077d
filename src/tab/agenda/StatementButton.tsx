import { FileButton } from '../look/FileButton';
import { useStepTexts } from '../meeting/stepTexts';
import type { Line } from './lines';

/** Gives the statement on a line as a Word file to write on, with what is known of the matter in it (DEC-15). */
export function StatementButton({ id, title }: { readonly id: string; readonly title: Line['title'] }) {
  const { agenda: texts } = useStepTexts();
  return (
    <FileButton
      path={`items/${encodeURIComponent(id)}/statement`}
      name={`${texts.statementFile(title)}.docx`}
      label={texts.statement}
      of={texts.statementOf(title)}
      failed={texts.statementFailed}
    />
  );
}
