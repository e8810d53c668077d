import * as lists from '../../../src/storage/lists';
import { oneselfTexts } from '../../../src/texts/oneself';
import { tell } from '../talk';
import type { Answer } from './answer';

/** What is kept about the person, plainly, in each of their organisations. */
export const aboutMe: Answer = async (talk, _reading, around) => {
  const { caller } = talk;
  const texts = oneselfTexts(caller.language);
  const told = await Promise.all(
    caller.members.map(async ({ site, person }) => {
      const { drafts } = await site.read({
        drafts: { list: lists.drafts, where: { upn: person.upn, state: 'pending' } },
      });
      const roles = around.mine
        .filter(({ member }) => member.site === site)
        .flatMap(({ body, roles: held }) => held.map((role) => ({ bodyName: body.name, role })));
      return texts.aboutMe({ person, roles, drafts: drafts.rows.length }).join('\n');
    }),
  );
  await tell(talk, [...told, ...around.missing].join('\n\n'));
};
