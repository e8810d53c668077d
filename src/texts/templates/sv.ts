import type { TemplateContent } from '../../core/templates/template';
import { writtenDay } from '../when';
import type { TemplateTexts } from './texts';

const kinds = { agenda: 'Dagordning', charter: 'Uppdragsbeskrivning', activityPlan: 'Aktivitetsplan' } as const;

function linesOf(content: TemplateContent): readonly string[] {
  switch (content.kind) {
    case 'agenda':
      return content.lines.map(({ title, minutes }) =>
        minutes === 0 ? title : `${title}, ${String(minutes)} minuter`,
      );
    case 'charter':
      return [content.charter.purpose, content.charter.assignment].filter((text) => text !== '');
    case 'activityPlan':
      return Object.values(content.activities).flat();
  }
}

export const sv: TemplateTexts = {
  refused: {
    nothingToShare: () => 'Dagordningen har inga öppna punkter att dela. Lägg till punkter först.',
    templateWithdrawn: () => 'Mallen är tillbakadragen. Välj en annan.',
    meetingMissing: () => 'Mallen är en dagordning. Välj vilket av organets möten den ska till.',
    halfYearMissing: () => 'Mallen är en aktivitetsplan. Välj år och halvår.',
    planThere: () => 'Det finns redan en plan för halvåret. Ändra den i stället.',
  },
  unknownTemplate: 'Mallen finns inte bland organisationens mallar. Välj en som finns.',
  shareAgenda: 'De som bereder i organisationens andra organ kommer att se de här punkterna. Ska de delas?',
  lines: linesOf,
  done: {
    shared: (title) => `”${title}” delas nu med dem som bereder i organisationens andra organ.`,
    withdrawn: (title) => `”${title}” delas inte längre. Det som redan är hämtat finns kvar.`,
    intoAgenda: (title, lines, day) =>
      lines === 0
        ? `Alla punkter i ”${title}” finns redan på mötet ${writtenDay(day, 'sv')}.`
        : `${String(lines)} ${lines === 1 ? 'punkt' : 'punkter'} från ”${title}” ligger på mötet ${writtenDay(day, 'sv')}.`,
    asCharter: (title) => `Ett utkast till uppdragsbeskrivning är gjort efter ”${title}”.`,
  },
  card: {
    heading: 'Mallar',
    about: 'Dagordningar, uppdragsbeskrivningar och aktivitetsplaner som delas mellan organisationens organ.',
    from: ({ content, sharedBy }, bodyName) => `${kinds[content.kind]} från ${bodyName}, delad av ${sharedBy}.`,
    none: 'Ingen har delat någon mall än.',
    take: 'Använd mallen',
    withdraw: 'Sluta dela',
    share: 'Dela en dagordning',
  },
};
