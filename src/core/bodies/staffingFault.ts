import type { RepresentationType } from './ruleSet';

/** What is not as a body has decided it about who is to be there; `clause` is where it says so, as it is written. */
export type StaffingFault =
  | { readonly fault: 'nobody'; readonly party: string; readonly clause: null }
  | {
      readonly fault: 'seats';
      readonly party: string;
      readonly seat: 'members' | 'substitutes';
      readonly needed: number;
      readonly appointed: number;
      readonly clause: string;
    }
  | {
      readonly fault: 'representation';
      readonly name: string;
      readonly wanted: RepresentationType;
      readonly clause: string;
    }
  | { readonly fault: 'withoutMandate'; readonly name: string; readonly clause: string | null }
  | { readonly fault: 'auditor'; readonly appointedBy: string; readonly clause: string | null };
