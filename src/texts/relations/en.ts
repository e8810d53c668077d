import type { RelationTexts } from './texts';

const named = (names: readonly string[]) => (names.length === 0 ? 'nobody noted' : names.join(', '));

export const en: RelationTexts = {
  heading: 'How it hangs together',
  about: 'From those who work in the project to those who steer it. People are shown for bodies where you have a role.',
  lines: ({ teams, coordinators, steering, groups, processLeaders }) => [
    `Teams: ${named(teams)}.`,
    `Coordinates the project: ${named(coordinators)}.`,
    `Steering group: ${named(steering)}.`,
    `Local collaboration groups: ${named(groups)}.`,
    ...processLeaders.map(({ name, bodies }) => `${name} is process leader and the link between ${bodies.join(', ')}.`),
  ],
};
