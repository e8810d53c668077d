import type { MeetingStage } from '../../core/meetings/meeting';
import { useTexts } from '../words/words';
import { Badge, type Tone } from './Badge';

const TONES: Readonly<Record<MeetingStage, Tone>> = { planned: 'plain', agendaSent: 'brand', notesPublished: 'good' };

export function StageBadge({ stage }: { readonly stage: MeetingStage }) {
  return <Badge tone={TONES[stage]}>{useTexts().stages[stage]}</Badge>;
}
