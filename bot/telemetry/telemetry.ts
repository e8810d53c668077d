import type { Telemetry } from './told';

/** Where nobody watches, nothing is measured and nothing is loaded for it. */
export const NO_TELEMETRY: Telemetry = {
  calls: (_request, _response, next) => next(),
  asking: () => fetch,
  counting: (log) => log,
  close: () => Promise.resolve(),
};

/** Opens what sends to an OTLP receiver at an address, or nothing where there is none. */
export async function openTelemetry(url: string | null): Promise<Telemetry> {
  if (url === null) return NO_TELEMETRY;
  // Only here: whoever does not use it is not to pay for loading it.
  const { sendingTo } = await import('./openTelemetrySdk');
  return sendingTo(url);
}
