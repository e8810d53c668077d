import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';

/** A .docx as a reader sees it. */
export interface ReadBack {
  readonly html: string;
  /** Headings in order, with their level: `1 Punkter`. */
  readonly headings: readonly string[];
  /** Tables in order, each as rows of cells, the header row first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Everything but headings and tables, a line per paragraph or list item. */
  readonly lines: readonly string[];
  /** The parts of the file, by path. */
  readonly part: (path: string) => string;
}

/** Reads a .docx back for specs, with another library than the one that wrote it. */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES });
  const parts = unzipSync(bytes);
  const tables = Array.from(html.matchAll(/<table>(.*?)<\/table>/gs), ([, table = '']) =>
    Array.from(table.matchAll(/<tr>(.*?)<\/tr>/gs), ([, row = '']) =>
      Array.from(row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gs), ([, cell = '']) => textOf(cell)),
    ),
  );
  const outside = html.replace(/<table>.*?<\/table>/gs, '');
  return {
    html,
    headings: Array.from(
      outside.matchAll(/<h([1-6])>(.*?)<\/h\1>/gs),
      ([, level, text = '']) => `${level} ${textOf(text)}`,
    ),
    tables,
    lines: Array.from(outside.matchAll(/<(p|li)>(.*?)<\/\1>/gs), ([, , text = '']) => textOf(text)),
    part: (path) => strFromU8(parts[path] ?? new Uint8Array()),
  };
}

const STYLES = ["p[style-name='Title'] => h1:fresh"];

function textOf(html: string): string {
  return html
    .replace(/<br ?\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
