import type { Permanence } from '../../../core/workingGroups/charter';

/** The words of a charter (uppdragsbeskrivning) and of a group's report (lägesrapport). */
export interface GroupDocumentTexts {
  readonly charter: string;
  readonly report: string;
  readonly commissioner: string;
  readonly permanence: string;
  readonly permanences: (permanence: Permanence) => string;
  readonly horizon: string;
  readonly horizons: Readonly<Record<'short' | 'long', string>>;
  readonly formation: string;
  readonly isNew: string;
  readonly existed: (name: string) => string;
  readonly need: string;
  readonly purpose: string;
  readonly assignment: string;
  readonly parties: string;
  readonly party: string;
  readonly seat: string;
  readonly nobody: string;
  readonly alsoIn: string;
  readonly scopeTime: string;
  readonly scopeResources: string;
  readonly followUp: string;
  readonly nextReport: string;
  readonly notDecided: string;
  readonly toWrite: string;
  readonly by: string;
  readonly day: string;
}
