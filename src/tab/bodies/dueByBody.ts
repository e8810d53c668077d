import type { DueView } from '../../api/cockpitView';
import type { Place } from '../app/place';

/** What is due in one body, the most urgent first. */
export interface DueOfBody {
  readonly body: DueView['body'];
  readonly due: readonly DueView[];
}

/** The same list by body; the body with the most urgent thing comes first. */
export function dueByBody(due: readonly DueView[]): readonly DueOfBody[] {
  const bodies = new Map(due.map(({ body }) => [body.nr, body]));
  return [...bodies.values()].map((body) => ({ body, due: due.filter((one) => one.body.nr === body.nr) }));
}

/** Where what is due is done: the meeting at its step, the form of the act, or the body's page. */
export function placeOfDue({ body, kind, id, act }: Pick<DueView, 'body' | 'kind' | 'id' | 'act'>): Place {
  if (kind === 'meeting' || kind === 'proposalsClose' || kind === 'agendaDue') {
    return { kind: 'meeting', body: body.nr, meeting: id, step: act === 'sendAgenda' ? 'send' : null };
  }
  const open = kind === 'groupReport' ? 'reportFromGroup' : act;
  return open === null ? { kind: 'body', body: body.nr } : { kind: 'acts', body: body.nr, meeting: null, act: open };
}
