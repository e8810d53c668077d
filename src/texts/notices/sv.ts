import type { Day } from '../../core/calendar';
import type { Proposal } from '../../core/proposals/proposal';
import { writtenDay } from '../when';
import { svChanges } from './changes/sv';
import { mail } from './mail/sv';
import { matters } from './matters/sv';
import { cited, numbered, title, told } from './parts';
import type { NoticeFacts, NoticeTexts, Told } from './texts';

const day = (on: Day | null | undefined) => (on === null || on === undefined ? 'inte bestämt' : writtenDay(on, 'sv'));
const meetingDay = ({ meeting }: NoticeFacts) => day(meeting?.day);

const SECRET = 'Det som sades och beslutades är sekretessbelagt. Den som är utpekad läser det i fliken.';

/** By when minutes are to be approved. */
function dueFact({ approvalDue }: NoticeFacts): Told['facts'] {
  return approvalDue === null ? [] : [['Senast', `${day(approvalDue.lastDay)}${cited(approvalDue.source)}`]];
}

/** When and where, for those who are to come. */
function whenAndWhere({ meeting }: NoticeFacts): Told['facts'] {
  if (meeting === null) return [];
  const place = meeting.place === null || meeting.place === '' ? [] : [['Plats', meeting.place] as const];
  return [['Tid', `${day(meeting.day)} kl. ${meeting.starts}–${meeting.ends}`], ...place];
}

function worded(proposal: Proposal | null): Told['facts'] {
  if (proposal === null) return [];
  const described = proposal.description === '' || proposal.description === proposal.title;
  return [['Rubrik', proposal.title], ...(described ? [] : [['Beskrivning', proposal.description] as const])];
}

function reasonOf(reason: string | undefined): Told['facts'] {
  return reason === undefined || reason === '' ? [] : [['Motivering', reason]];
}

function guestFacts({ guest }: NoticeFacts): Told['facts'] {
  if (guest === null) return [];
  const from = guest.organisation === '' ? [] : [['Organisation', guest.organisation] as const];
  return [['Namn', guest.name], ...from];
}

function answered(facts: NoticeFacts): Told {
  const { proposal } = facts;
  const more = { facts: reasonOf(proposal?.reason) };
  switch (proposal?.status) {
    case 'accepted':
      return told(
        `Ditt förslag är med på dagordningen: ${title(facts)}`,
        `Ditt förslag ”${title(facts)}” är med på dagordningen till mötet ${meetingDay(facts)}.`,
        more,
      );
    case 'deferred':
      return told(
        `Ditt förslag skjuts upp: ${title(facts)}`,
        `Ditt förslag ”${title(facts)}” skjuts upp till mötet ${meetingDay(facts)}.`,
        more,
      );
    case 'referred':
      return told(
        `Ditt förslag hänvisas vidare: ${title(facts)}`,
        `Ditt förslag ”${title(facts)}” hör hemma i ${proposal.referredTo ?? 'ett annat forum'} och har hänvisats dit.`,
        more,
      );
    case 'declined':
      return told(
        `Ditt förslag tas inte upp: ${title(facts)}`,
        `Ditt förslag ”${title(facts)}” tas inte upp på mötet.`,
        {
          ...more,
          next: 'Vill du diskutera saken, hör av dig till mötets ordförande.',
        },
      );
    case 'submitted':
    case 'exceptionAsked':
    case 'answered':
    case 'withdrawn':
    case undefined:
      return told(`Svar på ditt förslag: ${title(facts)}`, `Ditt förslag ”${title(facts)}” har fått svar.`, more);
  }
}

function revised(facts: NoticeFacts): Told {
  const who = facts.proposal?.submitterName ?? 'Förslagsställaren';
  if (facts.proposal?.status === 'withdrawn') {
    return told(
      `Förslaget är tillbakadraget: ${title(facts)}`,
      `${who} har dragit tillbaka sitt förslag ”${title(facts)}” till ${facts.bodyName}.`,
      { next: 'Du behöver inte svara på det.' },
    );
  }
  return told(
    `Förslaget är ändrat: ${title(facts)}`,
    `${who} har ändrat eller flyttat sitt förslag ”${title(facts)}” i ${facts.bodyName}.`,
    { facts: worded(facts.proposal), next: 'Öppna fliken för att se vilket möte det gäller nu.' },
  );
}

function outcome(facts: NoticeFacts): Told {
  const { line } = facts;
  const decided = (line?.decisions ?? []).map(({ text }) => `Beslut: ${text}`);
  const given = (line?.assignments ?? []).map(({ who, what, due }) => `Uppdrag: ${who} – ${what}, senast ${day(due)}`);
  const carried = line?.outcome === 'carriedOver' ? ['Frågan tas upp igen på nästa möte.'] : [];
  const lifted = line?.outcome === 'escalated' ? ['Frågan lyfts till ett annat forum.'] : [];
  const lines = [...decided, ...given, ...carried, ...lifted];
  return told(
    `Så blev det med ditt förslag: ${title(facts)}`,
    `${facts.bodyName} tog upp ”${title(facts)}” på mötet ${meetingDay(facts)}.`,
    {
      lines:
        facts.face === 'masked'
          ? [SECRET]
          : lines.length > 0
            ? lines
            : ['Frågan diskuterades. Inget beslut och inget uppdrag noterades.'],
      next: 'Anteckningarna finns i fliken och i forumets mapp i SharePoint.',
    },
  );
}

export const sv: NoticeTexts = {
  kinds: {
    ...matters,
    proposalReceived: (facts) =>
      told(
        `Nytt förslag till mötet ${meetingDay(facts)}`,
        `${facts.proposal?.submitterName ?? 'En deltagare'} har lämnat ett förslag till ${facts.bodyName}, mötet ${meetingDay(facts)}.`,
        {
          facts: worded(facts.proposal),
          next: 'Öppna mötet i fliken för att ta upp förslaget, skjuta upp det, hänvisa det vidare eller säga nej.',
        },
      ),
    exceptionAsked: (facts) =>
      told(
        `Begäran om undantag: ${title(facts)}`,
        `${facts.proposal?.submitterName ?? 'En deltagare'} ber att ett sent förslag tas upp på mötet ${meetingDay(facts)}. Sista dag var ${day(facts.proposal?.lastDay)}${cited(facts.proposalsSource)}.`,
        {
          facts: worded(facts.proposal),
          next: 'Du som är ordförande för mötet avgör. Svara på kortet i chatten eller i fliken.',
        },
      ),
    proposalAnswered: answered,
    proposalRevised: revised,
    agendaSent: (facts) =>
      told(
        `Dagordning: ${facts.bodyName}, ${meetingDay(facts)}`,
        `Dagordningen till mötet ${meetingDay(facts)} är klar.`,
        {
          facts: whenAndWhere(facts),
          lines: numbered(facts.items),
          next: 'Kan du inte komma, ordna en ersättare från din organisation.',
        },
      ),
    supplementSent: (facts) =>
      told(
        `Tillägg till dagordningen: ${facts.bodyName}, ${meetingDay(facts)}`,
        `Dagordningen till mötet ${meetingDay(facts)} har fått ett tillägg. Det som redan är skickat gäller.`,
        { facts: whenAndWhere(facts), lines: numbered(facts.supplement) },
      ),
    notesPublished: (facts) =>
      told(
        `Anteckningar: ${facts.bodyName}, ${meetingDay(facts)}`,
        `Anteckningarna från mötet ${meetingDay(facts)} är publicerade.`,
        { next: 'De finns i fliken och i forumets mapp i SharePoint, med beslut och uppdrag.' },
      ),
    proposalOutcome: outcome,
    assignmentGiven: (facts) =>
      told(
        `Du har fått ett uppdrag: ${facts.assignment?.what ?? ''}`,
        `På mötet ${meetingDay(facts)} fick du ett uppdrag av ${facts.bodyName}.`,
        {
          facts: [
            ['Uppdrag', facts.assignment?.what ?? ''],
            ['Klart senast', day(facts.assignment?.due)],
            ['Punkt', facts.assignment?.itemTitle ?? ''],
          ],
          lines: facts.face === 'masked' ? [SECRET] : [],
          next: 'Uppdraget följs upp på nästa möte.',
        },
      ),
    commentsOpen: (facts) =>
      told(
        `Lämna synpunkter: ${facts.bodyName}, ${meetingDay(facts)}`,
        `Utkastet från mötet ${meetingDay(facts)} är ute för synpunkter hos er som var med. Det är arbetsmaterial.`,
        { next: 'Läs det i fliken och skriv vad som ska ändras. Säger du inget har du inga synpunkter.' },
      ),
    minutesToApprove: (facts) =>
      told(
        `Protokoll att justera: ${facts.bodyName}, ${meetingDay(facts)}`,
        `Mötet ${meetingDay(facts)} valde dig till justerare. Protokollet är klart för justering.`,
        { facts: dueFact(facts), next: 'Läs protokollet i fliken och justera det där.' },
      ),
    minutesApproved: (facts) =>
      told(
        `Protokollet är justerat: ${facts.bodyName}, ${meetingDay(facts)}`,
        `Alla justerare har justerat protokollet från mötet ${meetingDay(facts)}.`,
        { next: 'Publicera det i fliken. Sedan anslås det på organets anslagstavlor.' },
      ),
    minutesDueSoon: (facts) =>
      told(
        `Protokollet väntar på din justering: ${facts.bodyName}`,
        `Protokollet från mötet ${meetingDay(facts)} är inte justerat av alla än.`,
        { facts: dueFact(facts), next: 'Läs protokollet i fliken och justera det där.' },
      ),
    noticesDue: (facts) =>
      told(
        `Anslag att sköta: ${facts.bodyName}, ${meetingDay(facts)}`,
        `Protokollet från mötet ${meetingDay(facts)} har anslag som ska sättas upp eller tas ned.`,
        { next: 'Öppna mötet i fliken. Anteckna dagen och var beviset finns när det är gjort.' },
      ),
    proposalsCloseSoon: (facts) =>
      told(
        `Snart sista dag för förslag till ${facts.bodyName}`,
        `Förslag till mötet ${meetingDay(facts)} lämnas senast ${day(facts.proposalsLastDay)}${cited(facts.proposalsSource)}.`,
        { next: 'Har du något som mötet ska ta upp? Skriv det till mig i chatten, så gör jag ett utkast.' },
      ),
    proposalsCloseToday: (facts) =>
      told(
        `I dag är sista dag för förslag till ${facts.bodyName}`,
        `I dag, ${day(facts.proposalsLastDay)}, är sista dag att lämna förslag till mötet ${meetingDay(facts)}${cited(facts.proposalsSource)}. Du har till midnatt.`,
        { next: 'Skriv förslaget till mig i chatten, så gör jag ett utkast.' },
      ),
    agendaDueSoon: (facts) =>
      told(
        `Dagordningen till ${facts.bodyName} ska skickas i morgon`,
        `Dagordningen till mötet ${meetingDay(facts)} ska skickas senast ${day(facts.agendaDueDay)}${cited(facts.agendaSource)}.`,
        { next: 'Du är ordförande för mötet. Öppna det i fliken, gå igenom punkterna och skicka.' },
      ),
    agendaDueToday: (facts) =>
      told(
        `Dagordningen till ${facts.bodyName} ska skickas i dag`,
        `I dag, ${day(facts.agendaDueDay)}, ska dagordningen till mötet ${meetingDay(facts)} skickas${cited(facts.agendaSource)}.`,
        { next: 'Du är ordförande för mötet. Öppna det i fliken, gå igenom punkterna och skicka.' },
      ),
    agendaOverdue: (facts) =>
      told(
        `Dagordningen till ${facts.bodyName} är försenad`,
        `Dagordningen till mötet ${meetingDay(facts)} skulle ha skickats senast ${day(facts.agendaDueDay)}${cited(facts.agendaSource)}.`,
        { next: 'Du är ordförande för mötet. Skicka den så snart du kan.' },
      ),
    ...svChanges,
    guestAsked: (facts) =>
      told(
        `Får ${facts.guest?.name ?? 'en gäst'} komma till mötet ${meetingDay(facts)}?`,
        `En deltagare i ${facts.bodyName} vill bjuda in någon utanför parterna till mötet ${meetingDay(facts)}.`,
        { facts: guestFacts(facts), next: 'Du är ordförande för mötet och avgör. Svara i fliken.' },
      ),
    guestAnswered: (facts) =>
      told(
        `Svar om ${facts.guest?.name ?? 'gästen'} till mötet ${meetingDay(facts)}`,
        facts.guest?.state === 'approved'
          ? `${facts.guest.name} är välkommen till mötet ${meetingDay(facts)}.`
          : `${facts.guest?.name ?? 'Gästen'} bjuds inte in till mötet ${meetingDay(facts)}.`,
        { facts: reasonOf(facts.guest?.reason) },
      ),
    wheelAlarm: (facts) =>
      told(
        `${facts.bodyName}: ${facts.entry?.title ?? ''} senast ${day(facts.entry?.lastDay)}`,
        `”${facts.entry?.title ?? ''}” ska vara gjort senast ${day(facts.entry?.lastDay)}${cited(facts.entry?.source ?? null)}, och det saknas något för att det ska bli så.`,
        { next: 'Öppna årshjulet i fliken. Där står vad som saknas: ett beslutsfört möte, eller en handling.' },
      ),
    termEnds: (facts) =>
      told(
        `Mandatperioden i ${facts.bodyName} tar slut ${day(facts.term?.to)}`,
        `Mandatperioden tar slut ${day(facts.term?.to)}${cited(facts.term?.source ?? null)}.`,
        { next: 'Be dem som utser ledamöter och revisorer att utse för nästa period, och för in dem i registret.' },
      ),
  },
  channel: {
    agendaSent: (facts) =>
      told(
        `Dagordning: ${facts.bodyName}, ${meetingDay(facts)}`,
        `Dagordningen till mötet ${meetingDay(facts)} är skickad.`,
        { facts: whenAndWhere(facts), lines: numbered(facts.items) },
      ),
  },
  card: {
    openTab: 'Öppna i fliken',
    openDocument: 'Öppna dokumentet',
    gathered: (count) => `${String(count)} meddelanden, samlade åt dig:`,
  },
  mail,
};
