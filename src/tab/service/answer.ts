import type { ActAnswer, ActDone } from '../../api/acts';

/** Why a view could not be had, in the kinds a person is told apart. */
export type Trouble = 'outage' | 'notSignedIn' | 'notYours' | 'notFound';

export type Answer<Value> =
  { readonly kind: 'ok'; readonly value: Value } | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** How an act went. `unanswered` means that it may or may not have been done: it is asked again with the same key. */
export type ActOutcome =
  | { readonly kind: 'done'; readonly done: ActDone }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly text: string;
      readonly clause: string | null;
      /** With `reason` `toConfirm`: what follows from the act. */
      readonly lines: readonly string[];
    }
  | { readonly kind: 'changedByOther'; readonly text: string }
  | { readonly kind: 'invalid'; readonly text: string; readonly fields: readonly string[] }
  | { readonly kind: 'trouble'; readonly trouble: Exclude<Trouble, 'outage'> }
  | { readonly kind: 'unanswered' };

/** What a status says about a view that was not answered with 200. */
export function troubleOf(status: number): Trouble {
  switch (status) {
    case 401:
      return 'notSignedIn';
    case 403:
      return 'notYours';
    case 404:
      return 'notFound';
    default:
      return 'outage';
  }
}

/** Reads the service's answer to an act. A body that is none of the four forms counts by its status alone. */
export function readActAnswer(status: number, body: unknown): ActOutcome {
  if (isActAnswer(body)) {
    if ('done' in body) return { kind: 'done', done: body.done };
    if ('refused' in body) return { kind: 'refused', lines: [], ...body.refused };
    if ('changedByOther' in body) return { kind: 'changedByOther', text: body.changedByOther.text };
    return { kind: 'invalid', ...body.invalid };
  }
  const trouble = troubleOf(status);
  return trouble === 'outage' ? { kind: 'unanswered' } : { kind: 'trouble', trouble };
}

function isActAnswer(body: unknown): body is ActAnswer {
  if (typeof body !== 'object' || body === null) return false;
  return ['done', 'refused', 'changedByOther', 'invalid'].some((form) => {
    const inner = (body as Record<string, unknown>)[form];
    return typeof inner === 'object' && inner !== null;
  });
}
