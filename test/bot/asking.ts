import type { ActAnswer } from '../../src/api/acts';
import type { BodyView, MeetingView } from '../../src/api/views';
import { arrangedAs, callerOf, type Answered } from './calling';
import type { OneMachine } from './oneMachine';

/** The tab's API as a person of the example uses it, by the part of their UPN before the @. */
export interface AsPerson {
  get(path: string): Promise<Answered>;
  act(name: string, fields: object): Promise<Answered & { readonly body: ActAnswer }>;
  /** Puts a line of this title on the body's meeting of a day, as its preparer, and gives the line. */
  line(body: string, day: string, title: string, differs?: object): Promise<MeetingView['items'][number]>;
  meeting(body: string, day: string): Promise<MeetingView>;
}

/** The API in the hand of one person. Keys are counted, so that every press is its own. */
export function asPerson(machine: OneMachine, name: string): AsPerson {
  const call = callerOf(machine);
  let pressed = 0;
  const asked: AsPerson = {
    get: (path) => call.get(name, path),
    act(act, fields) {
      pressed += 1;
      return call.act(name, act, { key: `${name}-${String(pressed)}-pressed`, ...fields });
    },
    async meeting(body, day) {
      const view = await call.view<BodyView>(name, `/bodies/${body}`);
      const id = view.meetings.find((one) => one.day === day)?.id ?? '';
      return call.view<MeetingView>(name, `/meetings/${id}`);
    },
    async line(body, day, title, differs = {}) {
      const { meeting, items } = await asked.meeting(body, day);
      const line = { ...NEW_LINE, title, ...differs };
      const { id, version } = meeting;
      const done = await asked.act('arrangeAgenda', { id, version, items: [...arrangedAs(items), line] });
      if (done.status !== 200) throw new Error(JSON.stringify(done.body));
      const found = (await asked.meeting(body, day)).items.find((one) => one.title === title);
      if (found === undefined) throw new Error(`No line ${title}`);
      return found;
    },
  };
  return asked;
}

const NEW_LINE = {
  description: '',
  kind: 'discussion',
  purpose: 'Komma överens',
  theme: null,
  parties: [],
  presenter: 'Föredragande',
  minutes: 10,
};
