import type { RelationTexts } from './texts';

const named = (names: readonly string[]) => (names.length === 0 ? 'ingen antecknad' : names.join(', '));

export const sv: RelationTexts = {
  heading: 'Så hänger det ihop',
  about: 'Från dem som arbetar i projektet till dem som styr det. Personer visas i de organ där du själv har en roll.',
  lines: ({ teams, coordinators, steering, groups, processLeaders }) => [
    `Team: ${named(teams)}.`,
    `Samordnar projektet: ${named(coordinators)}.`,
    `Styrgrupp: ${named(steering)}.`,
    `Lokala samverkansgrupper: ${named(groups)}.`,
    ...processLeaders.map(({ name, bodies }) => `${name} är processledare och länken mellan ${bodies.join(', ')}.`),
  ],
};
