import type { goalActs } from '../../../api/acts/goals';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { adoptActivityPlan, writeActivityPlan } from './planning';
import { addGoal, changeGoal, noteGoalFigure, tieDecision } from './writing';

export const aboutGoals: ActsOf<typeof goalActs> = {
  addGoal: { about: 'body', needs: 'followUp', perform: addGoal },
  changeGoal: aboutRow(lists.goals, 'followUp', changeGoal),
  noteGoalFigure: aboutRow(lists.goals, 'followUp', noteGoalFigure),
  tieDecision: aboutRow(lists.decisions, 'followUp', tieDecision),
  writeActivityPlan: { about: 'body', needs: 'prepare', perform: writeActivityPlan },
  adoptActivityPlan: aboutRow(lists.activityPlans, 'followUp', adoptActivityPlan),
};
