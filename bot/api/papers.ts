import { groupDocument } from '../../src/doing/views/groupDocument';
import { maskedCopyOf } from '../../src/doing/views/maskedCopy';
import { packageOf } from '../../src/doing/views/meetingPackage';
import type { PaperForm } from '../../src/doing/views/paper';
import { draftedReport } from '../../src/doing/views/reportDocument';
import { statementOn } from '../../src/doing/views/statement';
import type { Member, World } from '../../src/doing/world';
import { reportIn } from './bodyViews';

export const FILE_TYPES: Readonly<Record<PaperForm, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** A file that is made for whoever asks, of what they may see: what its address and question say, and how it is written. */
export interface Paper {
  /** Of the file, without its ending. */
  readonly name: string;
  /** What it may be asked for as; the first where nothing is said. */
  readonly forms: readonly [PaperForm, ...PaperForm[]];
  make(
    world: World,
    members: readonly Member[],
    asked: Readonly<Record<string, unknown>>,
    as: PaperForm,
  ): Promise<Uint8Array | undefined>;
}

const text = (asked: unknown) => (typeof asked === 'string' ? asked : '');

/** The files of the API by the path they are asked for at: `GET /api/meetings/goteborg-7/package`. */
export const papers = {
  '/meetings/:id/package': {
    name: 'package',
    forms: ['pdf'],
    make: (world, members, { id }) => packageOf(world, members, text(id)),
  },
  '/bodies/:nr/groups/:id/document': {
    name: 'group',
    forms: ['docx', 'pdf'],
    make: (world, members, { nr, id, report }, as) =>
      groupDocument(world, members, {
        ...{ body: text(nr), group: text(id), report: typeof report === 'string' ? report : null, as },
      }),
  },
  '/bodies/:nr/report/document': {
    name: 'report',
    forms: ['docx', 'pdf'],
    make: (world, members, asked, as) => draftedReport(world, members, text(asked['nr']), reportIn(asked), as),
  },
  '/bodies/:nr/copies/:id': {
    name: 'copy',
    forms: ['pdf'],
    make: (world, members, { nr, id }) => maskedCopyOf(world, members, text(nr), text(id)),
  },
  '/items/:id/statement': {
    name: 'statement',
    forms: ['docx', 'pdf'],
    make: (world, members, { id }, as) => statementOn(world, members, text(id), as),
  },
} as const satisfies Readonly<Record<string, Paper>>;
