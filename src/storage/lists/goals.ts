import { z } from 'zod';
import { HALVES, type Activities, type ActivityPlan } from '../../core/activityPlans/plan';
import { GOAL_STATUSES, TARGET_DIRECTIONS, type Goal, type GoalFigure } from '../../core/goals/goal';
import { choice, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, dayOfCalendar, orNullNumber, shapeOf } from './shared';

const figures: z.ZodType<readonly GoalFigure[]> = z.array(
  z.object({ on: dayOfCalendar, value: z.number(), answers: z.number().nullable() }),
);
const areas = z.array(z.string());
/** What is to be done in the three areas, as it is kept. */
export const activities: z.ZodType<Activities> = z.object({ support: areas, knowledge: areas, development: areas });
const adopted: z.ZodType<NonNullable<ActivityPlan['adopted']>> = z.object({
  decisionKey: z.string(),
  on: dayOfCalendar,
});

export const goals = defineList<Goal>()({
  title: 'Goals',
  displayTitle: 'Mål',
  about: 'Vad organen ska nå, med det tal som målet följs med. Besluten hänvisar till målen.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    title: text('Title', 'Mål', 'Vad som ska nås.'),
    source: note('Source', 'Källa', 'Dokumentet där målet står.'),
    measuredBy: note('MeasuredBy', 'Mäts med', 'Det som räknas. Tomt när inget räknas.'),
    target: orNullNumber('TargetValue', 'Målvärde', 'Talet som ska nås.'),
    direction: choice(
      'TargetDirection',
      'Riktning',
      'Om talet ska vara minst eller högst så stort.',
      TARGET_DIRECTIONS,
    ),
    figures: json('Figures', 'Uppmätt', 'Det som har mätts, med dag och antal svar.', shapeOf(figures)),
    status: choice('Status', 'Läge', 'Om målet gäller eller är avslutat.', GOAL_STATUSES),
  },
});

export const activityPlans = defineList<ActivityPlan>()({
  title: 'ActivityPlans',
  displayTitle: 'Aktivitetsplaner',
  about: 'Processledarens planer per organ och halvår, i tre områden. Ett förslag tills organet har antagit det.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    title: text('Title', 'Plan', 'Vilket halvår planen gäller.'),
    year: number('PlanYear', 'År', 'Året som planen gäller.'),
    half: choice('Half', 'Halvår', 'Det första eller andra halvåret.', HALVES),
    activities: json(
      'Activities',
      'Planens innehåll',
      'Det som ska göras inom vart och ett av områdena.',
      shapeOf(activities),
    ),
    standing: choice('Standing', 'Ställning', 'Om planen är ett förslag eller är antagen.', ['proposed', 'adopted']),
    adopted: orNull(json('Adopted', 'Antagen', 'Beslutet som antog planen, och dagen.', shapeOf(adopted))),
  },
});
