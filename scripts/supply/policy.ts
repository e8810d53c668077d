/** What may come into the product from others. A change here is a decision, so it is one line to read. */

/** Packages that want to run a program when they are installed. Installing never runs any (`--ignore-scripts`). */
export const WANT_TO_RUN: readonly string[] = ['@parcel/watcher', '@photostructure/sqlite', '@swc/core'];

/** Licences, as SPDX names them, that packages may have; of several to choose among one is enough. */
export const LICENCES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
];

/** Packages whose own words for their licence are no SPDX name, with what their licence file says. */
export const READ_BY_HAND: Readonly<Record<string, string>> = { duck: 'BSD-2-Clause', 'png-js': 'MIT' };
