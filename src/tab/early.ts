import type { Host } from './host';
import { connect } from './teams';

declare global {
  interface Window {
    /** The host, connected to before the pages' own script is here; undefined when the page is shown on its own. */
    samverkaHost?: Promise<Host>;
  }
}

// The first script that runs: it stands in the page itself, and speaks to the host while the larger one is on its way.
if (window.parent !== window) {
  window.samverkaHost = connect();
  window.samverkaHost.then(
    (host) => {
      askFirst(host);
      setTimeout(() => learnDays(host));
    },
    () => undefined,
  );
}

/** Asks for the page's view as soon as there is a token, where no cookie let the page itself ask. */
function askFirst({ context, token }: Host): void {
  const first = window.samverkaFirst;
  // A deep link, or a meeting that the tab is shown in, leads elsewhere than the address says: the pages know where.
  const elsewhere = context.subPageId !== undefined || context.frame !== 'content';
  if (first === undefined || first.answer !== undefined || elsewhere) return;
  const ask = (bearer: string) =>
    fetch(first.path, { headers: { accept: 'application/json', authorization: `Bearer ${bearer}` } });
  first.answer = token('atHand')
    .then(ask)
    .catch(() => undefined);
}

/**
 * A browser reads how days are written in a language when that is first asked for, which holds a slow phone for 50 ms: here
 * while the scripts and the answer are on their way, and not between the answer and the page.
 */
function learnDays({ context }: Host): void {
  new Intl.DateTimeFormat(context.locale.startsWith('en') ? 'en-GB' : 'sv-SE', { weekday: 'long', timeZone: 'UTC' });
}
