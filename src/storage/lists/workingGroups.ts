import { z } from 'zod';
import { HORIZONS } from '../../core/bodies/ruleSet';
import {
  GROUP_KINDS,
  GROUP_STATUSES,
  type AssociatedParticipant,
  type Charter,
  type Formation,
  type GroupSeat,
  type NeedLink,
  type Permanence,
} from '../../core/workingGroups/charter';
import type { GroupReport } from '../../core/workingGroups/reporting';
import type { ReportDraft } from '../../core/workingGroups/saying';
import type { WorkingGroup } from '../../core/workingGroups/workingGroup';
import { choice, day, indexed, instant, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, keptDay, matterId, orElse, orNone, place, shapeOf, texts } from './shared';

const permanence: z.ZodType<Permanence> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('permanent') }),
  z.object({ kind: z.literal('temporary'), endsOn: keptDay.nullable(), endsWhen: z.string() }),
]);
const formation: z.ZodType<Formation> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('existing'), groupName: z.string() }),
]);
const commissioned: z.ZodType<Charter['commissionedBy']> = z.object({
  body: place,
  decisionKey: z.string().nullable(),
});
const need: z.ZodType<NeedLink> = z.object({ needKey: z.string(), title: z.string() });
const seats: z.ZodType<readonly GroupSeat[]> = z.array(
  z.object({ partyKey: z.string(), upn: z.string().nullable(), name: z.string() }),
);
const others: z.ZodType<readonly AssociatedParticipant[]> = z.array(
  z.object({ name: z.string(), organisation: z.string() }),
);

const commissionedBy = json('CommissionedBy', 'Uppdragsgivare', 'Organet och beslutet bakom.', shapeOf(commissioned));

/** The parts of a charter, alike in the draft and in the group at work. */
const charter = {
  ...rowColumns,
  bodyNr,
  name: text('Title', 'Namn', 'Arbetsgruppens namn.'),
  purpose: note('Purpose', 'Syfte', 'Varför gruppen finns.'),
  assignment: note('Assignment', 'Uppdrag', 'Vad gruppen ska göra.'),
  parties: texts('Parties', 'Parter', 'Nycklarna till de parter som deltar.'),
  scopeTime: note('ScopeTime', 'Tid', 'Hur mycket tid arbetet får ta.'),
  scopeResources: note('ScopeResources', 'Resurser', 'Vilka resurser arbetet har.'),
  followUp: note('FollowUp', 'Uppföljning', 'Hur och när arbetet följs upp.'),
  nextReport: orNull(day('NextReport', 'Nästa rapport', 'Dagen då gruppen rapporterar nästa gång.')),
  kind: orElse(
    choice('GroupKind', 'Slag', 'Om det är en arbetsgrupp eller en styrgrupp för en tid.', GROUP_KINDS),
    'workingGroup',
  ),
  permanence: orNull(json('Permanence', 'Varaktighet', 'Hur länge gruppen finns.', shapeOf(permanence))),
  formation: orNull(json('Formation', 'Bildad', 'Om gruppen är ny eller fanns redan.', shapeOf(formation))),
  matterId,
  need: orNull(json('Need', 'Behov', 'Behovet som parterna har sett tillsammans.', shapeOf(need))),
  staffing: orNone(json('Staffing', 'Bemanning', 'Vem som är med för varje part.', shapeOf(seats))),
  associated: orNone(json('Associated', 'Deltar också', 'De som är med utan en av parterna.', shapeOf(others))),
};

export const workingGroups = defineList<WorkingGroup>()({
  title: 'WorkingGroups',
  displayTitle: 'Arbetsgrupper',
  about: 'Arbetsgrupper med syfte, uppdrag, parter, omfattning och uppföljning.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...charter,
    horizon: choice('Horizon', 'Sikt', 'Om gruppen är kortsiktig eller långsiktig.', HORIZONS),
    status: indexed(choice('Status', 'Läge', 'Om gruppen är verksam eller avslutad.', ['active', 'ended'])),
    commissionedBy: orNull(commissionedBy),
  },
});

export const charters = defineList<Charter>()({
  title: 'Charters',
  displayTitle: 'Uppdragsbeskrivningar',
  about: 'Uppdragsbeskrivningar för arbetsgrupper som inte har startat än.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...charter,
    horizon: orNull(choice('Horizon', 'Sikt', 'Om gruppen är kortsiktig eller långsiktig.', HORIZONS)),
    status: indexed(choice('Status', 'Läge', 'Utkast tills gruppen har startat.', GROUP_STATUSES)),
    commissionedBy,
  },
});

const report = {
  ...rowColumns,
  groupKey: indexed(text('GroupKey', 'Grupp', 'Nyckeln till gruppen som rapporterar.')),
  bodyNr,
  day: indexed(day('Day', 'Dag', 'Dagen då rapporten lämnades.')),
  title: text('Title', 'Läge', 'Läget på en rad.'),
  text: note('ReportText', 'Rapport', 'Vad gruppen rapporterade.'),
  by: text('ReportedBy', 'Lämnad av', 'Namnet på den som lämnade rapporten.'),
};

export const groupReports = defineList<GroupReport>()({
  title: 'GroupReports',
  displayTitle: 'Rapporter från arbetsgrupper',
  about: 'Rapporter som ligger på en utskickad dagordning.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: report,
});

export const pendingReports = defineList<GroupReport>()({
  title: 'PendingReports',
  displayTitle: 'Lämnade rapporter',
  about: 'Rapporter från arbetsgrupper. De blir läsbara för andra när de ligger på en utskickad dagordning.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: report,
});

export const reportDrafts = defineList<ReportDraft>()({
  title: 'ReportDrafts',
  displayTitle: 'Utkast till rapporter',
  about: 'Den rapport en person är på väg att lämna och inte har sagt ja till. Sparas ett dygn, för den personen.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    upn: indexed(text('Upn', 'Användarnamn', 'Den som utkastet tillhör.')),
    bodyNr,
    groupId: number('GroupNr', 'Arbetsgrupp', 'Numret på gruppen som rapporterar.'),
    groupName: text('GroupName', 'Gruppens namn', 'Namnet på gruppen som rapporterar.'),
    title: text('Title', 'Läge', 'Läget på en rad.'),
    text: note('ReportText', 'Rapport', 'Vad gruppen vill rapportera.'),
    askedAt: indexed(instant('AskedAt', 'Frågat', 'När personen fick frågan.')),
    cardActivityId: orNull(note('CardActivityId', 'Kort', 'Kortet i chatten som visar utkastet.')),
    state: indexed(choice('Status', 'Svar', 'Om utkastet väntar på svar.', ['pending', 'confirmed', 'dropped'])),
  },
});
