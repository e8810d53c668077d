import { keptAbout } from '../../../src/doing/keptAbout';
import { oneselfTexts } from '../../../src/texts/oneself';
import { tell } from '../talk';
import type { Answer } from './answer';

/** What is kept about the person, plainly, in each of their organisations. */
export const aboutMe: Answer = async (talk, _reading, around) => {
  const { caller } = talk;
  const texts = oneselfTexts(caller.language);
  const told = await Promise.all(
    caller.members.map(async (member) => {
      const roles = around.mine
        .filter((mine) => mine.member.site === member.site)
        .flatMap(({ body, roles: held }) => held.map((role) => ({ bodyName: body.name, role })));
      return texts.aboutMe({ person: member.person, roles, ...(await keptAbout(member)) }).join('\n');
    }),
  );
  await tell(talk, [...told, ...around.missing].join('\n\n'));
};
