import { yearOf } from '../../../src/core/calendar';
import { statusCard } from '../../../src/cards/answers/statusCard';
import { matching } from '../../../src/doing/answering/matching';
import { followingTexts } from '../../../src/texts/bot/following';
import type { Tells } from './answer';
import { answeredFrom } from './meant';
import { wayTo } from './meetingOf';

const MOST_TOLD = 8;

/** Published decisions by topic, § or days, the latest first. What is confidential is not among them. */
export const decisions: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['decisions'], ({ facts }) => {
    const { language } = talk.caller;
    const { decisions: texts } = followingTexts(language);
    const { section, topic, when } = reading;
    const all = facts
      .flatMap(({ of, decisions: rows }) => rows.map((decision) => ({ of, decision })))
      .filter(({ decision }) => when === null || (decision.decidedOn >= when.from && decision.decidedOn <= when.to))
      .filter(({ decision }) => section === null || decision.section === section.number)
      .filter(({ decision }) => section?.year == null || yearOf(decision.decidedOn) === section.year);
    const found = [
      ...(section === null ? matching(topic, all, ({ decision }) => `${decision.itemTitle} ${decision.text}`) : all),
    ].sort(
      (one, other) =>
        other.decision.decidedOn.localeCompare(one.decision.decidedOn) || other.decision.id - one.decision.id,
    );
    if (found.length === 0) {
      return [
        texts.none(
          texts.about(topic, section),
          facts.map(({ of }) => of.body.shortName),
        ),
      ];
    }
    const lines = found.slice(0, MOST_TOLD).map(({ of, decision }) =>
      texts.line({
        bodyName: of.body.shortName,
        day: decision.decidedOn,
        section: decision.section,
        title: decision.itemTitle,
        text: decision.text,
      }),
    );
    const more = found.length - lines.length;
    const ways = facts.slice(0, 1).flatMap((one) => wayTo(talk, one));
    return statusCard(
      { title: texts.heading(found.length), lines: more > 0 ? [...lines, texts.more(more)] : lines, ways },
      language,
    );
  });
