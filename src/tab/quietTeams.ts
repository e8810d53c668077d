import type { Plugin } from 'vite';

/** Where teams-js keeps what it logs by, in its own modules. */
const LOGGED_BY = /teams-js\/.*\/debug\/src\/browser\.js$/;

/** As much of it as teams-js asks for: a logger that says nothing, and is its own extension. */
const SILENT = `
const silent = () => undefined;
silent.extend = () => silent;
const debug = () => silent;
debug.formatArgs = silent;
export const b = { debug };
`;

/** What it would log as it starts: the hour in words, for which the browser first has to read up on the language. */
const TOLD_AT_START = '(new Date).toLocaleString()';

/**
 * Takes the log out of teams-js. Making it reads localStorage before the page may go on, and makes some seventy loggers
 * that nobody reads: on a slow phone a tenth of a second at each opening, cached or not.
 */
export function quietTeams(): Plugin {
  let found: 'found' | 'missing' = 'missing';
  return {
    name: 'quiet-teams',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!LOGGED_BY.test(id)) return null;
      found = 'found';
      return SILENT;
    },
    transform: (code, id) =>
      id.includes('teams-js') && code.includes(TOLD_AT_START) ? code.replace(TOLD_AT_START, '""') : null,
    buildEnd(error) {
      // Another version of teams-js may keep it elsewhere: that is to be seen, and not to cost people time in silence.
      if (error === undefined && found === 'missing')
        throw new Error('The log of teams-js was not where it used to be.');
    },
  };
}
