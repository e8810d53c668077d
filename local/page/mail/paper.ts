/** Nothing is fetched for a mail and nothing in it runs: only its own words and styles. */
const RULES = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A mail's HTML as a page of its own, for a sandboxed frame; links open beside it. */
export function paperOf(html: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${RULES}"><base target="_blank"><style>body{font-family:"Segoe UI",system-ui,sans-serif;margin:1rem;overflow-wrap:anywhere}</style>${html}`;
}
