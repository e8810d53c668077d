import type { TemplateContent } from '../../core/templates/template';
import { writtenDay } from '../when';
import type { TemplateTexts } from './texts';

const kinds = { agenda: 'Agenda', charter: 'Charter', activityPlan: 'Activity plan' } as const;

function linesOf(content: TemplateContent): readonly string[] {
  switch (content.kind) {
    case 'agenda':
      return content.lines.map(({ title, minutes }) =>
        minutes === 0 ? title : `${title}, ${String(minutes)} minutes`,
      );
    case 'charter':
      return [content.charter.purpose, content.charter.assignment].filter((text) => text !== '');
    case 'activityPlan':
      return Object.values(content.activities).flat();
  }
}

export const en: TemplateTexts = {
  refused: {
    nothingToShare: () => 'The agenda has no open lines to share. Add lines first.',
    templateWithdrawn: () => 'The template has been withdrawn. Choose another.',
    meetingMissing: () => 'The template is an agenda. Choose which of the body’s meetings it goes to.',
    halfYearMissing: () => 'The template is an activity plan. Choose a year and a half-year.',
    planThere: () => 'There is a plan for the half-year already. Change it instead.',
  },
  unknownTemplate: 'The template is not among those of the organisation. Choose one that is.',
  shareAgenda: 'Those who prepare in the other bodies of the organisation will see these lines. Share them?',
  lines: linesOf,
  done: {
    shared: (title) => `“${title}” is shared with those who prepare in the other bodies of the organisation.`,
    withdrawn: (title) => `“${title}” is no longer shared. What has been taken stays.`,
    intoAgenda: (title, lines, day) =>
      lines === 0
        ? `Every line of “${title}” is on the meeting of ${writtenDay(day, 'en')} already.`
        : `${String(lines)} ${lines === 1 ? 'line' : 'lines'} of “${title}” are on the meeting of ${writtenDay(day, 'en')}.`,
    asCharter: (title) => `A draft charter has been made from “${title}”.`,
  },
  card: {
    heading: 'Templates',
    about: 'Agendas, charters and activity plans that are shared between the bodies of the organisation.',
    from: ({ content, sharedBy }, bodyName) => `${kinds[content.kind]} of ${bodyName}, shared by ${sharedBy}.`,
    none: 'Nobody has shared a template yet.',
    take: 'Use the template',
    withdraw: 'Stop sharing',
    share: 'Share an agenda',
  },
};
