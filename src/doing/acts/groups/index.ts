import type { groupActs } from '../../../api/acts/groups';
import type { WorkingGroup } from '../../../core/workingGroups/workingGroup';
import * as lists from '../../../storage/lists';
import { askGroupTime } from '../assignments/moreTime';
import { aboutRow, type ActsOf } from '../act';
import { changeCharter, staffCharter, staffGroup } from './changing';
import { draftCharter } from './drafting';
import { makeDecisionMaterial, reportFromGroup, setReportDay } from './reporting';
import { endGroup, startGroup } from './starting';

/** Who has a seat reports for their group without any role in the body that commissioned it. */
const seated = ({ staffing }: WorkingGroup) => staffing.flatMap(({ upn }) => upn ?? []);

/** Working groups: those who prepare write the charter, each party names its own, and whoever is in a group reports. */
export const aboutGroups: ActsOf<typeof groupActs> = {
  draftCharter: { about: 'body', needs: 'prepare', perform: draftCharter },
  changeCharter: aboutRow(lists.charters, 'prepare', changeCharter),
  staffCharter: aboutRow(lists.charters, 'prepare', staffCharter),
  startGroup: aboutRow(lists.charters, 'convene', startGroup),
  staffGroup: aboutRow(lists.workingGroups, 'seeBody', staffGroup),
  reportFromGroup: aboutRow(lists.workingGroups, 'seeBody', reportFromGroup, seated),
  setReportDay: aboutRow(lists.workingGroups, 'seeBody', setReportDay, seated),
  askGroupTime: aboutRow(lists.workingGroups, 'seeBody', askGroupTime, seated),
  makeDecisionMaterial: aboutRow(lists.pendingReports, 'prepare', makeDecisionMaterial),
  endGroup: aboutRow(lists.workingGroups, 'convene', endGroup),
};
