import { LocalError } from '../localError';

/** The service's own controls on this machine, over loopback HTTP. */
export interface ServiceControl {
  /** Comes back when nothing is under way in the service. */
  idle(): Promise<void>;
  /** The first moment after `after` at which something falls due, milliseconds; undefined when nothing does. */
  nextDuty(after: number): Promise<number | undefined>;
  /** Runs what is due by the clock as it stands; how many duties that was. */
  runDuties(): Promise<number>;
}

/** Talks to the control listener at `address`; without one nothing is ever due and nothing under way. */
export function serviceControl(address: string | null): ServiceControl {
  const ask = async (method: 'GET' | 'POST', path: string): Promise<Readonly<Record<string, unknown>>> => {
    if (address === null) return {};
    const answer = await fetch(`${address}${path}`, { method, signal: AbortSignal.timeout(120_000) }).catch(
      () => undefined,
    );
    if (answer?.ok !== true) throw new LocalError(503, 'Tjänsten svarar inte. Se efter i fönstret där npm start går.');
    return (await answer.json()) as Readonly<Record<string, unknown>>;
  };
  return {
    async idle() {
      await ask('GET', '/idle');
    },
    async nextDuty(after) {
      const { at } = await ask('GET', `/duties/next?after=${encodeURIComponent(new Date(after).toISOString())}`);
      return typeof at === 'string' ? Date.parse(at) : undefined;
    },
    async runDuties() {
      const { ran } = await ask('POST', '/duties/run');
      return typeof ran === 'number' ? ran : 0;
    },
  };
}
