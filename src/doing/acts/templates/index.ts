import type { templateActs } from '../../../api/acts/templates';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { shareActivityPlan, shareAgenda, shareCharter, withdrawTemplate } from './sharing';
import { takeTemplate } from './taking';

export const aboutTemplates: ActsOf<typeof templateActs> = {
  shareAgenda: { about: 'meeting', needs: 'prepare', perform: shareAgenda },
  shareCharter: aboutRow(lists.workingGroups, 'prepare', shareCharter),
  shareActivityPlan: aboutRow(lists.activityPlans, 'prepare', shareActivityPlan),
  takeTemplate: { about: 'body', needs: 'prepare', perform: takeTemplate },
  withdrawTemplate: aboutRow(lists.templates, 'prepare', withdrawTemplate),
};
