import { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } from 'adaptivecards';
import { HOST_CONFIG } from './hostConfig';
import { textAsHtml, unescaped } from './plainText';

/** What pressing a button on a card asks for. */
export type CardPress =
  | { readonly kind: 'execute'; readonly verb: string; readonly data: object }
  /** A form in a dialog. */
  | { readonly kind: 'submit'; readonly data: object }
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'unsupported' };

// The renderer puts what it gets back into the page as HTML: only ever the escaped text, whatever the bot wrote.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = textAsHtml(unescaped(text));
  result.didProcess = true;
};

/** What the client of a card asks for when it is seen again; undefined where the card says nothing of that. */
export function refreshOf(payload: object): { readonly verb: string; readonly data: object } | undefined {
  const { refresh } = payload as {
    readonly refresh?: { readonly action?: { readonly verb?: unknown; readonly data?: unknown } };
  };
  const { verb, data } = refresh?.action ?? {};
  return typeof verb === 'string' && typeof data === 'object' && data !== null ? { verb, data } : undefined;
}

/** Draws a card with the real renderer. Undefined for something that is not a card. */
export function drawCard(payload: object, onPress: (press: CardPress) => void): HTMLElement | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(HOST_CONFIG);
  card.onExecuteAction = (action) => {
    if (action instanceof ExecuteAction) onPress({ kind: 'execute', verb: action.verb, data: dataOf(action) });
    else if (action instanceof SubmitAction) onPress({ kind: 'submit', data: dataOf(action) });
    else if (action instanceof OpenUrlAction) onPress({ kind: 'open', url: action.url ?? '' });
    else onPress({ kind: 'unsupported' });
  };
  // What unfolds below the edge of the window would be missed.
  card.onInlineCardExpanded = (action) => action.card.renderedElement?.scrollIntoView({ block: 'nearest' });
  card.parse(payload);
  return card.render();
}

/** The action's own data merged with what stands in the inputs, as Teams sends them. */
function dataOf(action: ExecuteAction | SubmitAction): object {
  return typeof action.data === 'object' ? action.data : {};
}
