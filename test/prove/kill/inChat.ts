import { setTimeout as wait } from 'node:timers/promises';
import { botTexts } from '../../../src/texts/bot';
import type { Inhabitant } from '../around/town';
import { draftIn } from '../around/proposing';
import { type Around, type Came, type Doer, subjectOf } from './person';

/** How long somebody looks for the card after Teams was answered, in milliseconds. */
const PATIENT_MS = 10_000;

/** Somebody in their own chat: writes what they propose and says yes on the card. Teams delivers again what was not answered. */
export class InChat implements Doer {
  private said = 0;
  private about = 0;
  private step: 'write' | 'yes' = 'write';
  private draftId = 0;

  /** `number` is 1 or more and nobody else's. */
  constructor(
    private readonly who: Inhabitant,
    private readonly number: number,
    private readonly around: Around,
  ) {}

  once(service: string): Promise<Came> {
    return this.step === 'write' ? this.write(service) : this.sayYes(service);
  }

  private async write(service: string): Promise<Came> {
    const { teams } = this.around;
    this.about ||= this.number * 10_000 + (this.said += 1);
    const text = `Jag föreslår att vi tar upp ${subjectOf(this.about).toLowerCase()}.`;
    const before = teams.saidTo(this.who).length;
    const { status } = await teams.deliver(service, this.who, { type: 'message', id: `m${String(this.about)}`, text });
    if (status === 0) return 'broken';
    if (status >= 300) return { fault: `A message about ${String(this.about)} was answered ${String(status)}.` };
    const card = await this.cardSince(before);
    // Answered, and then gone before the card: nothing was promised, and whoever wrote writes again.
    if (card === undefined) {
      this.about = 0;
      return 'broken';
    }
    this.draftId = card;
    this.step = 'yes';
    return 'done';
  }

  private async sayYes(service: string): Promise<Came> {
    const { teams, history } = this.around;
    const about = String(this.about);
    history.sent(about, [1]);
    const data = { organisation: 'strandby', draftId: this.draftId };
    const value = { action: { type: 'Action.Execute', verb: 'confirm', data } };
    const press = { type: 'invoke', name: 'adaptiveCard/action', id: `p${about}`, value };
    const { status, text } = await teams.deliver(service, this.who, press);
    if (status === 0) return 'broken';
    // The card is exchanged when it is done: until then nothing is promised, and the same is pressed again.
    if (status === 200 && text.includes(botTexts('sv').slow)) return 'done';
    if (status !== 200 || !text.includes('adaptive'))
      return { fault: `A yes about ${about} was answered ${String(status)} ${text.slice(0, 200)}` };
    history.answered(about);
    this.about = 0;
    this.step = 'write';
    return 'done';
  }

  /** The number of the draft on the card said in their chat since. */
  private async cardSince(before: number): Promise<number | undefined> {
    const { teams } = this.around;
    for (const end = Date.now() + PATIENT_MS; Date.now() < end;) {
      const found = draftIn(teams.saidTo(this.who).slice(before));
      if (found !== undefined) return found;
      if (this.around.isGone()) return undefined;
      await wait(50);
    }
    return undefined;
  }
}
