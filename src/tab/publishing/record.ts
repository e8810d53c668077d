import type { MinutesView } from '../../api/boardView';
import type { MeetingView } from '../../api/views';

/** What comes of a meeting: notes, or minutes where the body keeps those, and how far they have come. */
export interface RecordOfMeeting {
  readonly kind: 'notes' | 'minutes';
  /** Null while nobody has begun. */
  readonly minutes: MinutesView | null;
}

export function recordOf({ board, round }: Pick<MeetingView, 'board' | 'round'>): RecordOfMeeting {
  return board === null ? { kind: 'notes', minutes: round } : { kind: 'minutes', minutes: board.minutes };
}

/** The stages of a record as they are shown, in the order they are passed. */
const STAGES = ['draft', 'comment', 'approval', 'published', 'noticed'] as const;
export type StageOfRecord = (typeof STAGES)[number];

/** Which stages the record of this body passes, and which of them lie behind. */
export function wayOfRecord(
  view: Pick<MeetingView, 'board' | 'round' | 'may' | 'meeting'>,
): readonly { readonly stage: StageOfRecord; readonly progress: 'passed' | 'current' | 'ahead' }[] {
  const { kind, minutes } = recordOf(view);
  const hasRound = view.may.includes('openCommentRound') || minutes?.round != null;
  const stages = STAGES.filter((stage) => {
    if (stage === 'comment') return hasRound;
    return kind === 'minutes' || stage === 'draft' || stage === 'published';
  });
  const now = stageNow(view);
  const at = now === 'done' ? stages.length : stages.indexOf(now);
  return stages.map((stage, index) => ({
    stage,
    progress: index < at ? 'passed' : index === at ? 'current' : 'ahead',
  }));
}

/** The stage that goes on; `done` when none is left. */
function stageNow(view: Pick<MeetingView, 'board' | 'round' | 'meeting'>): StageOfRecord | 'done' {
  const { kind, minutes } = recordOf(view);
  const published = view.meeting.stage === 'notesPublished';
  if (kind === 'notes') return published ? 'done' : minutes?.stage === 'comment' ? 'comment' : 'draft';
  switch (minutes?.stage) {
    case undefined:
    case 'draft':
      return 'draft';
    case 'comment':
      return 'comment';
    case 'approval':
      return 'approval';
    case 'approved':
      return published ? 'noticed' : 'published';
    case 'noticed':
      return 'done';
  }
}
