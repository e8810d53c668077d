import type { WorkingGroup } from '../../core/workingGroups/workingGroup';
import { choice, day, indexed, note, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, texts } from './shared';

export const workingGroups = defineList<WorkingGroup>()({
  title: 'WorkingGroups',
  displayTitle: 'Arbetsgrupper',
  about: 'Arbetsgrupper med syfte, uppdrag, parter, omfattning och uppföljning.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    name: text('Title', 'Namn', 'Arbetsgruppens namn.'),
    horizon: choice('Horizon', 'Sikt', 'Om gruppen är kortsiktig eller långsiktig.', ['short', 'long']),
    purpose: note('Purpose', 'Syfte', 'Varför gruppen finns.'),
    assignment: note('Assignment', 'Uppdrag', 'Vad gruppen ska göra.'),
    parties: texts('Parties', 'Parter', 'Nycklarna till de parter som deltar.'),
    scopeTime: note('ScopeTime', 'Tid', 'Hur mycket tid arbetet får ta.'),
    scopeResources: note('ScopeResources', 'Resurser', 'Vilka resurser arbetet har.'),
    followUp: note('FollowUp', 'Uppföljning', 'Hur och när arbetet följs upp.'),
    nextReport: orNull(day('NextReport', 'Nästa rapport', 'Dagen då gruppen rapporterar nästa gång.')),
    status: indexed(choice('Status', 'Läge', 'Om gruppen är verksam eller avslutad.', ['active', 'ended'])),
  },
});
