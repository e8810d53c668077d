import type { Relations } from '../../core/measures/relations';

/** How those around a project hang together, in words. */
export interface RelationTexts {
  readonly heading: string;
  readonly about: string;
  readonly lines: (relations: Relations) => readonly string[];
}
