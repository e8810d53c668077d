import { writtenDay } from '../../when';
import type { NoticeFacts, NoticeTexts, Told } from '../texts';
import type { MatterNoticeKind } from './kinds';

const title = ({ topic }: NoticeFacts) => topic?.title ?? '';
const who = ({ topic }: NoticeFacts, otherwise: string) => (topic === null || topic.who === '' ? otherwise : topic.who);
const by = ({ topic }: NoticeFacts) => (topic?.due ? writtenDay(topic.due, 'sv') : 'inte bestämt');
const meetingDay = ({ meeting }: NoticeFacts) => (meeting === null ? 'nästa möte' : writtenDay(meeting.day, 'sv'));

function told(subject: string, lead: string, { topic }: NoticeFacts, next: string, label = 'Text'): Told {
  const facts = topic === null || topic.text === '' ? [] : [[label, topic.text] as const];
  return { subject, lead, facts, lines: [], next };
}

export const matters: Pick<NoticeTexts['kinds'], MatterNoticeKind> = {
  matterArrived: (facts) =>
    told(
      `En fråga har kommit till ${facts.bodyName}: ${title(facts)}`,
      `Frågan ”${title(facts)}” ska hanteras på samma sätt i flera forum och ligger på utkastet till dagordningen, mötet ${meetingDay(facts)}.`,
      facts,
      'Öppna mötet i fliken. När forumet har behandlat frågan svarar ni från punkten.',
      'Fråga',
    ),
  allAnswered: (facts) =>
    told(
      `Alla forum har svarat: ${title(facts)}`,
      `Alla som fick frågan har svarat. Svaren ligger på dagordningen till mötet ${meetingDay(facts)}.`,
      facts,
      'Öppna mötet i fliken för att läsa dem.',
    ),
  anchoringAsked: (facts) =>
    told(
      `Står din part bakom förslaget? ${title(facts)}`,
      `${facts.bodyName} förankrar ”${title(facts)}” och ber om er parts svar senast ${by(facts)}.`,
      facts,
      'Öppna fliken och svara: står bakom, med villkor, står inte bakom eller avstår.',
    ),
  opinionAsked: (facts) =>
    told(
      `Begäran om yttrande: ${title(facts)}`,
      `${facts.bodyName} ber om ert yttrande över ”${title(facts)}” senast ${by(facts)}.`,
      facts,
      'Öppna fliken och lämna yttrandet, eller svara att ni inte har något att erinra.',
      'Fråga',
    ),
  commissionReceived: (facts) =>
    told(
      `Uppdrag till ${title(facts)}`,
      `${who(facts, facts.bodyName)} har gett ${title(facts)} ett uppdrag. Det ska vara klart senast ${by(facts)}.`,
      facts,
      'Öppna fliken. Där rapporterar ni tillbaka när uppdraget är klart.',
      'Uppdrag',
    ),
  commissionOverdue: (facts) =>
    told(
      `Uppdraget till ${title(facts)} är försenat`,
      `${title(facts)} skulle ha rapporterat uppdraget från ${who(facts, facts.bodyName)} senast ${by(facts)}.`,
      facts,
      'Öppna fliken och rapportera tillbaka det ni har kommit fram till.',
      'Uppdrag',
    ),
  questionCarried: (facts) =>
    told(
      `En fråga till ditt projekt: ${title(facts)}`,
      `${who(facts, facts.bodyName)} har en fråga till projektet.`,
      facts,
      'Svara i fliken. Svaret går tillbaka till den som frågade.',
      'Fråga',
    ),
  questionAnswered: (facts) =>
    told(
      `Svar på din fråga: ${title(facts)}`,
      `${who(facts, facts.bodyName)} har svarat på frågan ”${title(facts)}”.`,
      facts,
      'Ärendets väg finns i fliken.',
      'Svar',
    ),
  dialogueCalled: (facts) =>
    told(
      `Initiativ till ägardialog: ${title(facts)}`,
      `Det finns ett initiativ till ägardialog om ”${title(facts)}” i ${facts.bodyName}.`,
      facts,
      'Planera mötet i fliken.',
    ),
  dialoguePlanned: (facts) =>
    told(
      `Ägardialog ${by(facts)}: ${title(facts)}`,
      `${facts.bodyName} bjuder in till ägardialog om ”${title(facts)}” ${by(facts)}.`,
      facts,
      'Säg till den som bereder mötena om du inte kan.',
      'Tid och plats',
    ),
  groupReported: (facts) =>
    told(
      `Rapport från arbetsgrupp: ${title(facts)}`,
      `${who(facts, 'Arbetsgruppen')} har rapporterat till ${facts.bodyName}. Rapporten ligger på dagordningen till mötet ${meetingDay(facts)}.`,
      facts,
      'Öppna mötet i fliken.',
      'Rapport',
    ),
  groupReportSoon: (facts) =>
    told(
      `Snart dags för rapport från ${title(facts)}`,
      `Arbetsgruppen ${title(facts)} rapporterar till ${facts.bodyName} senast ${by(facts)}.`,
      facts,
      `Skriv till mig i chatten: ”rapport från arbetsgruppen ${title(facts)}: …”, så gör jag ett utkast.`,
    ),
  groupReportMissing: (facts) =>
    told(
      `Ingen rapport från ${title(facts)}`,
      `Arbetsgruppen ${title(facts)} skulle ha rapporterat till ${facts.bodyName} senast ${by(facts)}. Gruppen har fått en påminnelse.`,
      facts,
      'Öppna arbetsgruppen i fliken och hör av dig till gruppen.',
    ),
  groupUnstaffed: (facts) =>
    told(
      `Arbetsgruppen ${title(facts)} saknar deltagare`,
      `I arbetsgruppen ${title(facts)} har inte alla parter någon som deltar.`,
      facts,
      'Öppna arbetsgruppen i fliken och bemanna den.',
      'Saknas från',
    ),
  groupReportOverdue: (facts) =>
    told(
      `Rapporten från ${title(facts)} är försenad`,
      `Arbetsgruppen ${title(facts)} skulle ha rapporterat till ${facts.bodyName} senast ${by(facts)}.`,
      facts,
      `Skriv till mig i chatten: ”rapport från arbetsgruppen ${title(facts)}: …”, så gör jag ett utkast.`,
    ),
  assignmentReported: (facts) =>
    told(
      `Uppdraget är återrapporterat: ${title(facts)}`,
      `${who(facts, 'Den som har uppdraget')} har rapporterat uppdraget till ${facts.bodyName}.`,
      facts,
      'Rapporten finns i fliken och följs upp på nästa möte.',
      'Rapport',
    ),
  assignmentOverdue: (facts) =>
    told(
      `Uppdraget är försenat: ${title(facts)}`,
      `Uppdraget från ${facts.bodyName} skulle ha varit klart senast ${by(facts)}.`,
      facts,
      'Rapportera det i fliken, be om mer tid eller lämna över det.',
    ),
  moreTimeAsked: (facts) =>
    told(
      `Begäran om mer tid: ${title(facts)}`,
      `${who(facts, 'Den som har uppdraget')} ber om tid till ${by(facts)} för uppdraget från ${facts.bodyName}.`,
      facts,
      'Svara i fliken.',
      'Skäl',
    ),
  moreTimeAnswered: (facts) =>
    told(
      `Svar om mer tid: ${title(facts)}`,
      `${facts.bodyName} har svarat på din begäran om mer tid. Uppdraget ska vara klart senast ${by(facts)}.`,
      facts,
      'Uppdraget finns i fliken.',
      'Svar',
    ),
  documentRequested: (facts) =>
    told(
      `Begäran om allmän handling, nummer ${title(facts)}`,
      `Någon har begärt ut en allmän handling hos ${facts.bodyName}. Den ska prövas skyndsamt (tryckfrihetsförordningen 2 kap. 15 §).`,
      facts,
      'Lämna begäran till registratorn i dag. Fråga inte vem som begär eller varför.',
      'Begäran',
    ),
  ideaLeft: (facts) =>
    told(
      `En idé till dig: ${title(facts)}`,
      `${who(facts, 'En medarbetare')} har lämnat en idé till dig som företräder parten i ${facts.bodyName}.`,
      facts,
      'Vill du ta den vidare, lämna den som ett förslag.',
      'Idé',
    ),
  notReached: (facts) =>
    told(
      `${title(facts) || 'Kanalen'} har inte nåtts`,
      `Ett meddelande från ${facts.bodyName} gick inte fram till ${title(facts) || 'forumets kanal'}${facts.meeting === null ? '' : `. Det gällde mötet ${writtenDay(facts.meeting.day, 'sv')}`}.`,
      facts,
      title(facts) === ''
        ? 'Be administratören lägga till Samverka i kanalens team igen.'
        : 'Hör av dig på annat sätt, och be administratören rätta adressen i registret.',
    ),
};
