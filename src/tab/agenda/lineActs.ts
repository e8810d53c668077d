import type { MeetingView } from '../../api/views';
import type { Line } from './lines';

/** What is done with one line. */
export interface LineActs {
  readonly move: (line: Line, to: number) => void;
  readonly edit: (line: Line) => void;
  readonly remove: (line: Line) => void;
  readonly minutes: (line: Line, to: number) => void;
}

/** What every line of an agenda rests on. */
export interface LineSurroundings extends Pick<MeetingView, 'parties' | 'may'> {
  readonly stage: MeetingView['meeting']['stage'];
}
