const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML that is nothing but that text: what looks like markup is shown, never obeyed; lines stay lines. */
export function textAsHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '').replace(/\r?\n/g, '<br>');
}

/** A bot's markdown as plain text: a backslash that only kept a sign from being markup is dropped. */
export function unescaped(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!~>|])/g, '$1');
}
