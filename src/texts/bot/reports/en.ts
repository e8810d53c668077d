import { listed } from '../../when';
import type { ReportTexts } from './texts';

export const en: ReportTexts = {
  noGroup: 'You are in no working group that reports now. Ask whoever follows the group up.',
  noSuchGroup: (wanted, groups) =>
    `I find no working group called “${wanted}” among yours: ${listed(groups, 'en')}. Nothing has been saved.`,
  whichGroup: (groups) =>
    `Which working group is the report from? You can report for ${listed(groups, 'en')}. Write for example “report from the working group ${groups[0] ?? ''}: …”.`,
  whichText: (group) => `Write what has happened: “report from the working group ${group}: …”.`,
  heading: (group) => `Report from ${group}`,
  labels: { title: 'How things stand, in one line', text: 'Report' },
  nothingWritten: 'Nothing has been handed in yet. The draft is your own and is kept for a day.',
  buttons: {
    confirm: 'Yes, hand the report in',
    change: 'Change',
    saveChange: 'Save the change',
    drop: 'Drop the draft',
  },
  spoken: (group) => `Draft of a report from ${group}. Answer yes or no, or change it in the card.`,
  dropped: 'The draft of the report has been dropped.',
  gone: 'The draft of the report is no longer there. Write the report again.',
};
