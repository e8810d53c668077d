import type { Language } from '../core/people/person';
import type { Proposal } from '../core/proposals/proposal';
import type { Stored } from '../core/stored';
import { botTexts } from '../texts/bot';
import { noticeTexts, type Told } from '../texts/notices';
import {
  card,
  excerpt,
  fact,
  field,
  heading,
  paragraph,
  row,
  seenAgain,
  type Action,
  type AdaptiveCard,
  type Element,
} from './card';

/** Addresses a notice leads to: the document it is about, and the place in the tab where it is found. */
export interface NoticeLinks {
  readonly document: string | null;
  readonly tab: string;
}

/** A notice as a card. */
export function noticeCard(told: Told, language: Language, { document, tab }: NoticeLinks): AdaptiveCard {
  const words = noticeTexts(language).card;
  return card(language, `${told.subject}. ${told.lead}`, shown(told), [
    ...(document === null ? [] : [opens(words.openDocument, document)]),
    opens(words.openTab, tab),
  ]);
}

const opens = (title: string, url: string): Action => ({ type: 'Action.OpenUrl', title, url });

/** What was decided, or the first lines of an agenda: so many of each notice stand on a card of several. */
const GATHERED_LINES = 4;

/** Several notices on one card, for whoever wants them at once: what each says, what to do, and where in the tab. */
export function gatheredCard(
  all: readonly { readonly told: Told; readonly tab: string }[],
  language: Language,
): AdaptiveCard {
  const { gathered, openTab } = noticeTexts(language).card;
  const elements = all.flatMap(({ told: { subject, lead, facts, lines, next }, tab }) => [
    heading(subject, 'Medium'),
    paragraph(excerpt(lead, 400)),
    ...facts.slice(0, 3).map(([label, value]) => fact(label, excerpt(value, 200))),
    ...lines.slice(0, GATHERED_LINES).map((line) => paragraph(excerpt(line, 300))),
    ...(lines.length > GATHERED_LINES ? [paragraph('…')] : []),
    ...(next === '' ? [] : [paragraph(excerpt(next, 200))]),
    row([opens(openTab, tab)]),
  ]);
  return card(language, `${gathered(all.length)} ${all.map(({ told }) => told.subject).join('. ')}`, [
    paragraph(gathered(all.length)),
    ...elements,
  ]);
}

/** The question to the chair whether a late proposal is taken up (FSS-21), answered on the card. */
export function exceptionCard(
  told: Told,
  language: Language,
  about: { readonly organisation: string; readonly proposal: Stored<Proposal>; readonly tab: string },
): AdaptiveCard {
  const { exception } = botTexts(language);
  const { organisation, proposal } = about;
  const data = { organisation, proposalId: proposal.id, version: proposal.version };
  const drawn = card(
    language,
    `${told.subject}. ${told.lead}`,
    [
      ...shown({ ...told, next: exception.means }),
      field('reason', exception.reason, '', { maxLength: 1000, lines: 'several' }),
    ],
    [
      { type: 'Action.Execute', title: exception.grant, verb: 'grantException', data, style: 'positive' },
      { type: 'Action.Execute', title: exception.refuse, verb: 'refuseException', data },
      opens(noticeTexts(language).card.openTab, about.tab),
    ],
  );
  return seenAgain(drawn, { organisation, proposalId: proposal.id });
}

/** Long agendas are in the document: the card names the first lines. */
const MOST_LINES = 40;

function shown({ subject, lead, facts, lines, next }: Told): readonly Element[] {
  return [
    heading(subject, 'Medium'),
    paragraph(lead),
    ...facts.map(([label, value]) => fact(label, excerpt(value))),
    ...lines.slice(0, MOST_LINES).map((line) => paragraph(excerpt(line, 300))),
    ...(lines.length > MOST_LINES ? [paragraph('…')] : []),
    ...(next === '' ? [] : [paragraph(next)]),
  ];
}
