import type { Instant } from '../../src/core/calendar';
import { recordDuties } from '../../src/doing/duties';
import { readBack } from '../../src/doing/invitations/readingBack';
import { recordInvitations } from '../../src/doing/invitations/issuing';
import { journalSealer } from '../../src/doing/journalSeals';
import { keepingNotes } from '../../src/doing/outbox/noting';
import { fieldsOfError } from '../log';
import type { Underway } from '../underway';
import type { Ways } from './delivery';
import { evenPace } from './pace';
import { readersKeeper } from './readers';
import { deliverAll, type Round } from './round';

/** What makes notices go out: when a duty falls due, when somebody has done something, when a wait is over. */
export interface Runner {
  /** Lets readers follow the mandates, records what has fallen due and delivers until nothing is left to send now. Gives how many duties were due. */
  runDuties(): Promise<number>;
  /** Delivers what an act or a turn has put in the outbox. */
  deliverSoon(): void;
  /** Begins nothing new. What is being sent is sent and noted; what was only claimed is given up for other instances. */
  close(): void;
}

const EVERY_MS = 60_000;

/** Records and delivers every minute of real time, and when asked. Rounds go one after another in this process. */
export function noticeRunner(around: Omit<Ways, 'pace' | 'noting'>, work: Underway): Runner {
  const ways: Ways = { ...around, pace: evenPace(), noting: keepingNotes(() => deliverSoon()) };
  let state: 'open' | 'closing' = 'open';
  const round: Round = { state: () => state, again };
  let last: Promise<unknown> = Promise.resolve();
  let waiting: 'none' | 'next' = 'none';
  const after = <Value>(step: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(step, step);
    last = mine.catch(() => undefined);
    return work.track(mine);
  };
  const failed = (error: unknown) => ways.log('error', 'duties.failed', fieldsOfError(error));
  const readers = readersKeeper(ways);
  const sealer = journalSealer(ways.world);
  const dutyRound = (follow: () => Promise<void>) =>
    after(async () => {
      await follow();
      const due = await recordDuties(ways.world);
      await readAnswers();
      await recordInvitations(ways.world);
      await deliverAll(ways, round);
      await seal();
      return due;
    });
  const seal = async () => {
    const sealed = await sealer.sealIfDue(failed);
    for (const { journals, faults } of sealed) {
      if (faults > 0) ways.log('warn', 'journal.faults', { status: faults });
      else if (journals > 0) ways.log('info', 'journal.sealed', { status: journals });
    }
  };
  // A calendar that does not answer, or answers nothing that can be read, stops nobody from being told.
  const readAnswers = async () => {
    try {
      if (ways.calendar.answers !== null) await readBack(ways.world, ways.calendar.answers);
    } catch (error) {
      ways.log('error', 'answers.failed', fieldsOfError(error));
    }
  };
  const runDuties = () => dutyRound(() => readers.follow());
  function again(at: Instant): void {
    const soon = setTimeout(deliverSoon, Math.max(0, at - Date.now()) + 50);
    soon.unref();
  }
  const timer = setInterval(() => void dutyRound(() => readers.followIfDue()).catch(failed), EVERY_MS);
  timer.unref();
  function deliverSoon(): void {
    // A round that has not begun will see what this one would.
    if (waiting === 'next' || state === 'closing') return;
    waiting = 'next';
    after(async () => {
      waiting = 'none';
      await readers.followIfDue();
      const sent = await deliverAll(ways, round);
      // Whatever changes a meeting tells somebody of it; calendars follow at once, and at the next round in any case.
      if (sent === 'some' && (await recordInvitations(ways.world)) > 0) await deliverAll(ways, round);
    }).catch(failed);
  }
  return {
    runDuties,
    deliverSoon,
    close() {
      clearInterval(timer);
      state = 'closing';
    },
  };
}
