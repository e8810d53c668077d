import type { BodyView } from '../../../src/api/views';

/** What no framework and no library can be under: one message for the token, one request, and the view as bare HTML. */
let asked = 0;
const waiting = new Map<number, (args: readonly unknown[]) => void>();
addEventListener('message', ({ data }: MessageEvent<{ id: number; args: readonly unknown[] }>) => {
  waiting.get(data.id)?.(data.args);
});
const ask = (func: string) =>
  new Promise<readonly unknown[]>((resolve) => {
    asked += 1;
    waiting.set(asked, resolve);
    window.parent.postMessage({ id: asked, func, args: [] }, '*');
  });

const escaped = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
const list = (titles: readonly string[]) => `<ul>${titles.map((title) => `<li>${escaped(title)}</li>`).join('')}</ul>`;

const [, token] = await ask('authentication.getAuthToken');
const nr = new URLSearchParams(location.search).get('body') ?? '';
const answer = await fetch(`/api/bodies/${nr}`, { headers: { authorization: `Bearer ${String(token)}` } });
const view = (await answer.json()) as BodyView;
document.body.innerHTML = [
  `<h1>${escaped(view.body.name)}</h1>`,
  list(view.meetings.map(({ day }) => day)),
  list(view.proposals.map(({ title }) => title)),
  list(view.wheel.map(({ title }) => title)),
  list(view.parties.map(({ name }) => name)),
  list(view.assignments.map(({ what }) => what)),
].join('');
