import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActAnswer, ActDone, ActName } from '../../src/api/acts';
import type { BoardItemView, BoardView, ResolutionView } from '../../src/api/boardView';
import type { BodyView, MeetingView } from '../../src/api/views';
import { writeBoardExample } from './boardExample';
import { callerOf } from './calling';
import { startOneMachine, type OneMachine } from './oneMachine';

interface About {
  readonly id: string;
  readonly version?: string;
}

/** Acts of people at the meetings of the Stockholm example, over HTTP. People are named by the beginning of their accounts. */
export interface BoardMeeting {
  readonly machine: OneMachine;
  act(name: ActName, about: About, fields: object, who: string): Promise<ActAnswer>;
  /** Throws with the refusal where there is one. */
  done(name: ActName, about: About, fields: object, who: string): Promise<ActDone>;
  /** Reads what follows, then does it. */
  confirmed(name: ActName, about: About, fields: object, who: string): Promise<ActDone>;
  /** Address of a body's meeting on a day. */
  meetingOf(body: string, day: string, who: string): Promise<string>;
  meeting(id: string, who: string): Promise<MeetingView>;
  board(id: string, who: string): Promise<BoardView>;
  item(id: string, title: string, who: string): Promise<BoardItemView & { readonly id: string }>;
  resolution(id: string, title: string, who: string): Promise<ResolutionView>;
  stop(): Promise<void>;
}

/** Starts the example with what the spec needs decided. */
export async function openBoard(now: string): Promise<BoardMeeting> {
  const folder = mkdtempSync(join(tmpdir(), 'board-'));
  const file = writeBoardExample(folder);
  const machine = await startOneMachine(now, [file]);
  const call = callerOf(machine);
  let keys = 0;
  const meeting: BoardMeeting = {
    machine,
    async act(name, about, fields, who) {
      keys += 1;
      const body = { id: about.id, version: about.version ?? '1', key: `spec-board-${String(keys)}`, ...fields };
      return (await call.act(who, name, body)).body;
    },
    async done(name, about, fields, who) {
      const answer = await meeting.act(name, about, fields, who);
      if (!('done' in answer)) throw new Error(`${name}: ${JSON.stringify(answer)}`);
      return answer.done;
    },
    async confirmed(name, about, fields, who) {
      const first = await meeting.act(name, about, fields, who);
      expect(first).toMatchObject({ refused: { reason: 'toConfirm', lines: expect.any(Array) as string[] } });
      return meeting.done(name, about, { ...fields, consequencesRead: true }, who);
    },
    async meetingOf(body, day, who) {
      const { meetings } = await call.view<BodyView>(who, `/bodies/${body}`);
      return meetings.find((one) => one.day === day)?.id ?? '';
    },
    meeting: (id, who) => call.view<MeetingView>(who, `/meetings/${id}`),
    async board(id, who) {
      const { board } = await meeting.meeting(id, who);
      if (board === null) throw new Error('The body keeps minutes.');
      return board;
    },
    async item(id, title, who) {
      const view = await meeting.meeting(id, who);
      const line = view.items.find((one) => one.title === title);
      const found = view.board?.items.find((one) => one.itemId === line?.id);
      if (found === undefined) throw new Error(`No line ${title}`);
      return { ...found, id: found.itemId };
    },
    async resolution(id, title, who) {
      const { resolution } = await meeting.item(id, title, who);
      if (resolution === null) throw new Error(`No proposal in ${title}`);
      return resolution;
    },
    async stop() {
      await machine.stop();
      rmSync(folder, { recursive: true });
    },
  };
  return meeting;
}

/** What an act answers when a rule says no. */
export function refusal(reason: string, text: RegExp, clause?: RegExp): object {
  return {
    refused: {
      reason,
      text: expect.stringMatching(text) as string,
      ...(clause === undefined ? {} : { clause: expect.stringMatching(clause) as string }),
    },
  };
}
