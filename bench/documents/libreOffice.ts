import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program, or undefined where it is not on this machine. */
export function whereIsLibreOffice(): string | undefined {
  return ['soffice', 'libreoffice'].find((program) => spawnSync(program, ['--version']).status === 0);
}

/** Milliseconds of a conversion of a .docx to tagged PDF/A-2: the median of some, the first not counted. */
export function convertByLibreOffice(program: string, docx: Uint8Array, times: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'samverka-'));
  try {
    const from = join(folder, 'minutes.docx');
    writeFileSync(from, docx);
    const filter =
      'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    const took = Array.from({ length: times + 1 }, () => {
      const started = performance.now();
      const args = [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        filter,
        '--outdir',
        folder,
        from,
      ];
      spawnSync(program, args);
      if (!existsSync(join(folder, 'minutes.pdf'))) throw new Error(`${program} made no PDF`);
      return performance.now() - started;
    });
    const inOrder = took.slice(1).sort((one, other) => one - other);
    return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
