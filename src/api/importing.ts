import { z } from 'zod';
import { IMPORT_KINDS } from '../core/importing/table';
import type { ActAnswer, ActDone } from './acts';

/** A sheet as the tab has read it: every cell as text, days as `2026-12-10`, times as `13:00`. */
const table = z.strictObject({
  sheet: z.string().max(100),
  rows: z.array(z.array(z.string().max(32_767)).max(200)).max(10_001),
});
const rows = {
  /** Short name of the organisation; may be left out where one is served. */
  organisation: z.string().max(40).optional(),
  kind: z.enum(IMPORT_KINDS),
  fileName: z.string().trim().min(1).max(200),
  tables: z.array(table).min(1).max(50),
};

/** The acts of an import. They are about a file and not about a row, so they take no id and no version. */
export const importActs = {
  /** What the rows would do: new, different, there already, and at fault. Writes nothing. */
  previewImport: z.strictObject(rows),
  /** Writes the rows shown. `takeFile` names the rows that differ for which the file is right, as they were shown. */
  confirmImport: z.strictObject({
    ...rows,
    key: z.string().min(8).max(100),
    takeFile: z
      .array(z.strictObject({ key: z.string().max(255), version: z.string().min(1).max(100) }))
      .max(10_000)
      .default([]),
  }),
} as const;
export const IMPORT_ACTS = ['previewImport', 'confirmImport'] as const;
export type ImportActName = (typeof IMPORT_ACTS)[number];

/** Something said about a place in the file. */
interface SaidOfPlace {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly reason: string;
  readonly text: string;
}

/** What an import would do, in the words of whoever asks. */
export interface ImportPreviewView {
  readonly text: string;
  readonly added: readonly { readonly list: string; readonly row: number | null; readonly label: string }[];
  readonly changed: readonly {
    readonly list: string;
    readonly key: string;
    readonly version: string;
    readonly row: number | null;
    readonly label: string;
    /** `fixed` where the file cannot be taken: a meeting whose agenda has gone out. */
    readonly may: 'choose' | 'fixed';
    readonly differences: readonly {
      readonly column: string;
      readonly inFile: string;
      readonly inProduct: string;
    }[];
  }[];
  readonly same: number;
  readonly faults: readonly SaidOfPlace[];
  readonly remarks: readonly SaidOfPlace[];
}

/** The service's answer: 200 with a preview or with what was done, otherwise as any act. */
export type ImportAnswer =
  | { readonly preview: ImportPreviewView }
  | { readonly done: ActDone; readonly faults: readonly SaidOfPlace[] }
  | Extract<ActAnswer, { readonly refused: unknown } | { readonly invalid: unknown }>;
