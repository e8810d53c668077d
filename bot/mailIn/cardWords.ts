import { z } from 'zod';

const run = z.looseObject({ text: z.string() });
const element = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  inlines: z.array(z.union([run, z.string()])).optional(),
  choices: z.array(z.looseObject({ title: z.string() })).optional(),
  items: z.array(z.unknown()).optional(),
  columns: z.array(z.unknown()).optional(),
});
const shown = z.looseObject({
  body: z.array(z.unknown()).default([]),
  actions: z.array(z.looseObject({ type: z.string(), title: z.string(), url: z.string().optional() })).default([]),
});

/** What a card says, line by line, for who reads it in a letter: its words, what there is to choose among, its links. */
export function cardWords(card: unknown, choose: string): readonly string[] {
  const { body, actions } = shown.parse(card);
  const links = actions.flatMap(({ title, url }) => (url === undefined ? [] : [`${title}: ${url}`]));
  return [...body.flatMap((one) => linesOf(one, choose)), ...links];
}

function linesOf(given: unknown, choose: string): readonly string[] {
  const parsed = element.safeParse(given);
  if (!parsed.success) return [];
  const { text, inlines, choices, items = [], columns = [] } = parsed.data;
  if (text !== undefined) return [text.replace(/\\([\\`*_{}[\]()#+\-.!>~|<])/g, '$1')];
  if (inlines !== undefined) return [inlines.map((one) => (typeof one === 'string' ? one : one.text)).join('')];
  if (choices !== undefined) return [choose, ...choices.map(({ title }) => `– ${title}`)];
  return [...items, ...columns].flatMap((one) => linesOf(one, choose));
}
