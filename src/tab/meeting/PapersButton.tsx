import type { MeetingView } from '../../api/views';
import { FileButton } from '../look/FileButton';
import { useStepTexts } from './stepTexts';

/** Gives the sent agenda with every annex the person may see as one file, for paper and for where there is no network. */
export function PapersButton({ view: { meeting } }: { readonly view: MeetingView }) {
  const { agenda: texts } = useStepTexts();
  if (meeting.stage === 'planned' || meeting.stage === 'cancelled') return null;
  return (
    <FileButton
      path={`meetings/${encodeURIComponent(meeting.id)}/package`}
      name={`${meeting.day} ${texts.papersFile}.pdf`}
      label={texts.papers}
      failed={texts.papersFailed}
    />
  );
}
