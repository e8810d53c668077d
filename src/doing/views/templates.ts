import type { ActName } from '../../api/acts';
import { templateActs } from '../../api/acts/templates';
import type { ToldAct, ToldCard } from '../../api/toldCard';
import type { Body } from '../../core/bodies/body';
import * as lists from '../../storage/lists';
import { templateTexts } from '../../texts/templates';
import { addressOf } from '../addressing';
import type { Member } from '../world';

export const TEMPLATE_ACTS = Object.keys(templateActs) as ActName[];

/** The templates of the organisation, in words, for those who prepare: taken into this body, withdrawn by their own (PL-17). */
export async function templatesCard(
  { site, person }: Member,
  body: Pick<Body, 'nr'>,
  may: readonly ActName[],
): Promise<ToldCard> {
  const { card, lines } = templateTexts(person.language);
  const { templates, bodies } = await site.read({
    templates: { list: lists.templates, where: { status: 'shared' } },
    bodies: { list: lists.bodies, where: {} },
  });
  const acts = (act: ActName, row: string | null, label: string): readonly ToldAct[] =>
    may.includes(act) ? [{ act, row, label }] : [];
  const nameOf = (nr: number) => bodies.rows.find((one) => one.nr === nr)?.name ?? '';
  return {
    heading: card.heading,
    about: templates.rows.length === 0 ? card.none : card.about,
    rows: [...templates.rows].reverse().map((template) => ({
      title: template.title,
      lines: [card.from(template, nameOf(template.bodyNr)), lines(template.content).join('; ')],
      acts: template.bodyNr === body.nr ? acts('withdrawTemplate', addressOf(site, template.id), card.withdraw) : [],
    })),
    acts: [
      ...(templates.rows.length === 0 ? [] : acts('takeTemplate', null, card.take)),
      ...acts('shareAgenda', null, card.share),
    ],
  };
}
