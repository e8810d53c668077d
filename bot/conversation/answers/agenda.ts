import type { DocumentKind } from '../../../src/core/documents/document';
import { deadlinesOf } from '../../../src/core/meetings/deadlines';
import { agendaCard } from '../../../src/cards/answers/agendaCard';
import { statusCard } from '../../../src/cards/answers/statusCard';
import type { BodyFacts } from '../../../src/doing/answering/facts';
import { followingTexts } from '../../../src/texts/bot/following';
import { meetingAnswerTexts } from '../../../src/texts/bot/meetings';
import type { MeantDays } from '../../reading/reading';
import type { Talk } from '../talk';
import type { Tells } from './answer';
import { answeredFrom } from './meant';
import { meetingMeant, wayTo, wayToDocument } from './meetingOf';

/** The agenda of a meeting, when it has been sent; a draft for those who prepare it, and nothing of it for others. */
export const agenda: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['meetings', 'agenda', 'documents'], ({ facts }) => {
    const { world, caller } = talk;
    const texts = meetingAnswerTexts(caller.language);
    const [only, ...more] = facts;
    const meeting = only === undefined ? undefined : meetingMeant(only, reading.when, world.now());
    if (only === undefined || meeting === undefined || more.length > 0) {
      return facts.map((one) => agendaLine(talk, one, reading.when));
    }
    const sent = meeting.stage !== 'planned';
    const items = only.items.filter(({ meetingId }) => meetingId === meeting.id);
    if (!sent && !only.prepares(meeting)) {
      const title = texts.agendaOf(only.of.body.name, meeting.day);
      const lines = [texts.agendaNotSent(deadlinesOf(meeting, only.of.body.rules).agendaDueDay)];
      return statusCard({ title, lines, ways: wayTo(talk, only, meeting) }, caller.language);
    }
    const document = only.documents.filter((one) => one.meetingId === meeting.id && one.kind === 'agenda').at(-1);
    return agendaCard(
      {
        bodyName: only.of.body.name,
        day: meeting.day,
        standing: sent ? 'sent' : 'draft',
        items,
        ways: [
          ...wayTo(talk, only, meeting, sent ? undefined : 'prepare'),
          ...(document === undefined ? [] : [wayToDocument(talk, only, document)]),
        ],
      },
      caller.language,
    );
  });

function agendaLine({ world, caller }: Talk, facts: BodyFacts, when: MeantDays | null): string {
  const texts = meetingAnswerTexts(caller.language);
  const meeting = meetingMeant(facts, when, world.now());
  if (meeting === undefined) return texts.noMeeting(facts.of.body.name);
  const { agendaDueDay } = deadlinesOf(meeting, facts.of.body.rules);
  const standing = meeting.stage === 'planned' ? texts.agendaNotSent(agendaDueDay) : texts.agendaSent;
  return `${texts.agendaOf(facts.of.body.name, meeting.day)}: ${standing}`;
}

const RECORDS: readonly DocumentKind[] = ['notes', 'minutes'];

/** The latest published notes or minutes, or those of the days named, with what was decided and the way to them. */
export const notes: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['documents', 'decisions'], ({ facts }) => {
    const { caller } = talk;
    const texts = meetingAnswerTexts(caller.language);
    const all = facts.map((one) => ({ one, published: recordsOf(one, reading.when) }));
    const [only, ...more] = all;
    const document = only?.published.at(-1);
    if (only === undefined || document === undefined || more.length > 0) {
      return all.map(({ one, published }) => {
        const latest = published.at(-1);
        const { name } = one.of.body;
        return latest === undefined ? texts.noNotes(name) : `${name}: ${texts.notesOf(latest.title, latest.day)}`;
      });
    }
    const { decisions } = followingTexts(caller.language);
    const decided = only.one.decisions.filter((one) => one.decidedOn === document.day);
    const earlier = only.published.slice(0, -1).slice(-3).reverse();
    return statusCard(
      {
        title: texts.notesOf(document.title, document.day),
        lines: [
          ...(decided.length === 0 ? [] : [texts.decided]),
          ...decided.map(({ itemTitle: title, text, section, decidedOn: day }) =>
            decisions.line({ bodyName: only.one.of.body.shortName, day, section, title, text }),
          ),
          ...(earlier.length === 0 ? [] : [texts.moreDocuments]),
          ...earlier.map(({ title, day }) => texts.notesOf(title, day)),
        ],
        ways: [wayToDocument(talk, only.one, document), ...wayTo(talk, only.one)],
      },
      caller.language,
    );
  });

function recordsOf({ documents }: BodyFacts, when: MeantDays | null): BodyFacts['documents'] {
  return documents
    .filter(({ kind }) => RECORDS.includes(kind))
    .filter(({ day }) => when === null || (day >= when.from && day <= when.to))
    .sort((one, other) => one.day.localeCompare(other.day) || one.id - other.id);
}
