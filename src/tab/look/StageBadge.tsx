import type { MeetingSummary } from '../../api/views';
import type { MeetingStage } from '../../core/meetings/meeting';
import { useTexts } from '../words/words';
import { Badge, type Tone } from './Badge';

const TONES: Readonly<Record<MeetingStage, Tone>> = {
  planned: 'plain',
  agendaSent: 'brand',
  notesPublished: 'good',
  cancelled: 'warn',
};

/** How far a meeting has come. One that has been held is not called planned. */
export function StageBadge({ meeting: { stage, held } }: { readonly meeting: Pick<MeetingSummary, 'stage' | 'held'> }) {
  const texts = useTexts();
  if (held && stage === 'planned') return <Badge tone="plain">{texts.held}</Badge>;
  return <Badge tone={TONES[stage]}>{texts.stages[stage]}</Badge>;
}
