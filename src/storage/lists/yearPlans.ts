import { z } from 'zod';
import type { DateAnswers, YearPlan } from '../../core/planning/yearPlan';
import { DATE_ANSWERS, PLAN_WEEKDAYS, YEAR_PLAN_STATES } from '../../core/planning/words';
import { choice, clockTime, indexed, json, number, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, dayOfCalendar, shapeOf } from './shared';

/** Dates that are asked about before they are meetings: nothing of it is on the record. */
export const yearPlans = defineList<YearPlan>()({
  title: 'YearPlans',
  displayTitle: 'Årets mötesdagar',
  about: 'Mötesdagar som ett organ har fått frågan om, innan de blir möten.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    year: number('PlanYear', 'År', 'Året som dagarna gäller.'),
    title: text('Title', 'Namn', 'Vad frågan gäller.'),
    weekday: choice('Weekday', 'Veckodag', 'Veckodagen som dagarna föreslogs på.', PLAN_WEEKDAYS),
    starts: clockTime('Starts', 'Börjar', 'Klockslag i Sverige, TT:MM.'),
    ends: clockTime('Ends', 'Slutar', 'Klockslag i Sverige, TT:MM.'),
    breaks: json(
      'Breaks',
      'Lov',
      'Lov och uppehåll utan möten.',
      shapeOf(z.array(z.object({ name: z.string(), from: dayOfCalendar, to: dayOfCalendar }))),
    ),
    dates: json('Dates', 'Dagar', 'Dagarna som de står nu.', shapeOf(z.array(dayOfCalendar))),
    state: indexed(choice('Status', 'Läge', 'Om dagarna är frågade om, inlagda eller släppta.', YEAR_PLAN_STATES)),
  },
});

export const dateAnswers = defineList<DateAnswers>()({
  title: 'DateAnswers',
  displayTitle: 'Svar om mötesdagar',
  about: 'När var och en kan, av de mötesdagar som organet har fått frågan om.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    planId: indexed(number('PlanNr', 'Plan', 'Numret på den fråga som svaret gäller.')),
    upn: indexed(text('Upn', 'Användarnamn', 'Användarnamnet på den som svarar.')),
    name: text('Title', 'Namn', 'Den som svarar.'),
    answers: json(
      'Answers',
      'Svar',
      'Kan, kan om det behövs, eller kan inte, dag för dag.',
      shapeOf(z.array(z.object({ day: dayOfCalendar, answer: z.enum(DATE_ANSWERS) }))),
    ),
  },
});
