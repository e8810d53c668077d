import type { ActInput, ActName } from '../../api/acts';
import type { ChoicesView } from '../../api/choices';
import type { CockpitView } from '../../api/cockpitView';
import type { ActForm } from '../../api/forms';
import type { PreviewView } from '../../api/previewView';
import type { BodiesView, BodyView, MeetingView } from '../../api/views';
import type { WheelPage } from '../../api/wheelView';
import type { Language } from '../../core/people/person';
import type { Host } from '../host';
import { firstAnswer, rememberReading } from './firstAnswer';
import { takeAhead } from './ahead';
import { createActKeys } from './actKeys';
import { readActAnswer, troubleOf, type ActOutcome, type Answer } from './answer';

/** What is sent of an act; the key is put on here. */
export type ActFieldsSent<Name extends ActName> = Omit<ActInput<Name>, 'key'>;

/** A view: an answer at once where it has been asked for ahead and is here. */
export type Answering<View> = Promise<Answer<View>> | Answer<View>;

/** The service as the tab sees it. No method rejects: every end is an answer. */
export interface Service {
  readonly bodies: () => Promise<Answer<BodiesView>>;
  /** What is due in all the person's bodies. */
  readonly cockpit: () => Promise<Answer<CockpitView>>;
  readonly body: (nr: string) => Answering<BodyView>;
  readonly meeting: (id: string) => Answering<MeetingView>;
  /** The document that sending the agenda would make. */
  readonly preview: (id: string, of: 'agenda' | 'record') => Promise<Answer<PreviewView>>;
  /** The year wheel of a body; of this year where none is named. */
  readonly wheel: (nr: string, year: number | null) => Answering<WheelPage>;
  /** A page of a body by what is asked for after `/api/bodies/<nr>/`, a query included. */
  readonly ofBody: <View>(nr: string, asks: string) => Answering<View>;
  /** A file, by its address after `/api/`: what a browser cannot fetch by a link alone, since it is signed in for. */
  readonly file: (path: string) => Promise<Answer<Blob>>;
  /** What the forms of acts offer in a body. */
  readonly choices: (nr: string) => Promise<Answer<ChoicesView>>;
  /** The acts with what a form is drawn from. Those of importing have none. */
  readonly forms: (language: Language) => Promise<Answer<Readonly<Record<string, Partial<ActForm>>>>>;
  /** Does an act, asking again with the same key while no answer comes, three times in all. */
  readonly act: <Name extends ActName>(name: Name, fields: ActFieldsSent<Name>) => Promise<ActOutcome>;
  /** The same, by the name and fields of a form: the service alone knows whether they fit. */
  readonly actByForm: (name: string, fields: Readonly<Record<string, unknown>>) => Promise<ActOutcome>;
  /** Does an act once, with the caller's own key: for what repeats its tries itself. */
  readonly actOnce: <Name extends ActName>(name: Name, fields: ActFieldsSent<Name>, key: string) => Promise<ActOutcome>;
}

const JSON_HEADERS = { accept: 'application/json', 'content-type': 'application/json' };

/** Waits between the tries of one act, in ms. */
const WAITS = [0, 800, 2500];

export function createService({ token, context }: Pick<Host, 'token' | 'context'>): Service {
  const keys = createActKeys(() => crypto.randomUUID());

  async function ask(
    path: string,
    init: Pick<RequestInit, 'method' | 'body'> & { readonly headers?: Readonly<Record<string, string>> },
  ): Promise<Response | undefined> {
    const once = async (which: 'atHand' | 'fresh') => {
      const bearer = await token(which).catch(() => undefined);
      if (bearer === undefined) return new Response(null, { status: 401 });
      return fetch(path, { ...init, headers: { ...JSON_HEADERS, ...init.headers, authorization: `Bearer ${bearer}` } });
    };
    try {
      const first = await once('atHand');
      return first.status === 401 ? await once('fresh') : first;
    } catch {
      return undefined;
    }
  }

  function ahead<View>(path: string): Answering<View> {
    const here = takeAhead(path) as Answer<View> | Promise<Answer<View> | undefined> | undefined;
    if (here === undefined) return view(path);
    return here instanceof Promise ? here.then((answer) => answer ?? view(path)) : here;
  }

  async function view<View>(path: string, headers = {}): Promise<Answer<View>> {
    const response = (await firstAnswer(path, context.personId)) ?? (await ask(path, { headers }));
    if (response === undefined) return { kind: 'trouble', trouble: 'outage' };
    rememberReading(response);
    if (!response.ok) return { kind: 'trouble', trouble: troubleOf(response.status) };
    const value = (await response.json().catch(() => undefined)) as View | undefined;
    return value === undefined ? { kind: 'trouble', trouble: 'outage' } : { kind: 'ok', value };
  }

  async function file(path: string): Promise<Answer<Blob>> {
    const response = await ask(`/api/${path}`, {});
    if (response === undefined) return { kind: 'trouble', trouble: 'outage' };
    if (!response.ok) return { kind: 'trouble', trouble: troubleOf(response.status) };
    return { kind: 'ok', value: await response.blob() };
  }

  async function tryAct(path: string, body: string): Promise<ActOutcome> {
    const response = await ask(path, { method: 'POST', body });
    if (response === undefined) return { kind: 'unanswered' };
    return readActAnswer(response.status, await response.json().catch(() => undefined));
  }

  async function act(name: string, fields: object): Promise<ActOutcome> {
    const body = JSON.stringify({ ...fields, key: keys.keyFor(name, fields) });
    let outcome: ActOutcome = { kind: 'unanswered' };
    for (const wait of WAITS) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      outcome = await tryAct(`/api/acts/${name}`, body);
      if (outcome.kind !== 'unanswered') break;
    }
    if (outcome.kind !== 'unanswered') keys.answered(name, fields);
    return outcome;
  }

  return {
    bodies: () => view('/api/bodies'),
    cockpit: () => view('/api/cockpit'),
    body: (nr) => ahead(`/api/bodies/${encodeURIComponent(nr)}`),
    choices: (nr) => view(`/api/bodies/${encodeURIComponent(nr)}/choices`),
    ofBody: (nr, asks) => ahead(`/api/bodies/${encodeURIComponent(nr)}/${asks}`),
    wheel: (nr, year) =>
      ahead(`/api/bodies/${encodeURIComponent(nr)}/wheel${year === null ? '' : `?year=${String(year)}`}`),
    file,
    forms: (language) => view('/api/acts', { 'accept-language': language }),
    meeting: (id) => ahead(`/api/meetings/${encodeURIComponent(id)}`),
    preview: (id, of) => view(`/api/meetings/${encodeURIComponent(id)}/preview${of === 'record' ? '?of=record' : ''}`),
    actOnce: (name, fields, key) => tryAct(`/api/acts/${name}`, JSON.stringify({ ...fields, key })),
    act,
    actByForm: act,
  };
}
