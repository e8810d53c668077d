/**
 * What has been added to the first shape, in order. Only ever added to at the end: the place of each is its number, and
 * files of every earlier number are out there.
 */
export const migrations: readonly string[] = [];
