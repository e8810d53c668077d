import type { DueView } from '../../api/cockpitView';
import type { Place } from '../app/place';

/** Where what is due is done: the meeting at its step, the form of the act with its row chosen, or the body's page. */
export function placeOfDue({ body, kind, id, act }: Pick<DueView, 'body' | 'kind' | 'id' | 'act'>): Place {
  if (kind === 'meeting' || kind === 'proposalsClose' || kind === 'agendaDue' || kind === 'notesDue') {
    const step = act === 'sendAgenda' ? 'send' : act === 'writeNotes' ? 'meet' : null;
    return { kind: 'meeting', body: body.nr, meeting: id, step };
  }
  if (kind === 'groupReport' && act !== 'reportFromGroup') return { kind: 'noun', body: body.nr, noun: 'groups' };
  return act === null || act === 'remindLate'
    ? { kind: 'body', body: body.nr }
    : { kind: 'acts', body: body.nr, meeting: null, act, row: id };
}
