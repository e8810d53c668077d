import type { ToldCard } from '../../api/toldCard';
import { isAssociation, notServed } from '../../core/windingUp/windingUp';
import * as lists from '../../storage/lists';
import { windingUpTexts } from '../../texts/windingUp';
import { addressOf } from '../addressing';
import { acting } from './goals';
import type { BodySeen } from './inBody';

/**
 * How far the winding up of a body has come, in words (FIN-14): shown where there is one, and to whoever may note one in a
 * body with members of its own that belongs under no other.
 */
export async function windingUpCards(seen: BodySeen): Promise<readonly ToldCard[]> {
  const { facts, me, member } = seen;
  const { nr, parties } = facts.body;
  const { card } = windingUpTexts(me.language);
  const acts = acting(seen);
  const { windingUps } = await facts.site.read({ windingUps: { list: lists.windingUps, where: { bodyNr: nr } } });
  const [windingUp] = windingUps.rows;
  const enter = isAssociation(facts.body) === 'yes' ? acts('enterLiquidation', null, card.enter) : [];
  if (windingUp === undefined) {
    return enter.length === 0 ? [] : [{ heading: card.heading, about: card.about, rows: [], acts: enter }];
  }
  const names = (key: string) => facts.parties.find(({ partyKey }) => partyKey === key)?.name ?? key;
  const left = windingUp.dissolvedOn === null ? notServed(windingUp.served, parties).map(names) : [];
  const row = addressOf(member.site, windingUp.id);
  return [
    {
      heading: card.heading,
      about: card.about,
      rows: [
        {
          title: windingUp.title,
          lines: card.lines(windingUp, names, left),
          acts:
            windingUp.dissolvedOn !== null
              ? []
              : [
                  ...(windingUp.served.length > 0 ? [] : acts('presentFinalAccounts', row, card.present)),
                  ...(windingUp.finalAccounts === null ? [] : acts('noteServed', row, card.serve)),
                ],
        },
      ],
      acts: [],
    },
  ];
}
