import { useMeeting } from '../meeting/openMeeting';
import { Preview } from '../sending/Preview';
import { usePublishingTexts } from './publishingTexts';
import { recordOf } from './record';

/** The notes or the minutes as they will look when they are published, fetched when asked for. */
export function RecordPreview() {
  const { view } = useMeeting();
  const { preview: texts } = usePublishingTexts();
  const { kind } = recordOf(view);
  return (
    <Preview
      of="record"
      words={{ show: texts.show[kind], hide: texts.hide[kind], heading: texts.heading[kind], about: texts }}
    />
  );
}
