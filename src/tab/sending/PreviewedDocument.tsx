import type { PreviewView } from '../../api/previewView';
import { useTab } from '../app/tab';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { TroubleView } from '../look/TroubleView';
import { useMeeting } from '../meeting/openMeeting';
import { usePreparingTexts } from '../preparing/preparingTexts';
import { useLoaded } from '../service/loaded';
import { useTexts } from '../words/words';
import { DocumentAsRead } from './DocumentAsRead';

export interface PreviewedDocumentProps {
  readonly of: 'agenda' | 'record';
  readonly words: { readonly heading: string; readonly about: Readonly<Record<PreviewView['standing'], string>> };
}

/** The agenda, the notes or the minutes as everybody will read them: the record is Swedish whoever looks. */
export function PreviewedDocument({ of, words }: PreviewedDocumentProps) {
  const { service } = useTab();
  const { meeting, state } = useMeeting().view;
  const tab = useTexts();
  const { preview: texts } = usePreparingTexts();
  // What has been read anew may make another document.
  const { loaded, reload } = useLoaded(`preview ${of} ${meeting.id} ${state}`, () => service.preview(meeting.id, of));
  if (loaded.state === 'loading') return <p role="status">{texts.loading}</p>;
  if (loaded.state === 'failed') {
    return <TroubleView trouble={loaded.trouble} texts={tab} onRetry={() => void reload()} />;
  }
  const { standing } = loaded.value;
  return (
    <Card
      heading={words.heading}
      aside={of === 'record' && standing === 'workingMaterial' && <Badge tone="warn">{texts.workingMaterial}</Badge>}
    >
      <p className={look.quiet}>{words.about[standing]}</p>
      <DocumentAsRead shown={loaded.value} />
    </Card>
  );
}
