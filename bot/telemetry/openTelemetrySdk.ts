import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { AsyncLocalStorage } from 'node:async_hooks';
import { routeOf, told, type Telemetry } from './told';

const NAME = 'samverka';
/** How often what was counted is sent, in milliseconds. */
const EVERY_MS = 30_000;
const LAST_WORDS_MS = 1_000;

/** Measures with OpenTelemetry's own libraries and sends to an OTLP receiver. The only file that knows them. */
export function sendingTo(url: string): Telemetry {
  const resource = resourceFromAttributes({ 'service.name': NAME });
  const spans = new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${url}/v1/traces` }) })],
  });
  const exporter = new OTLPMetricExporter({ url: `${url}/v1/metrics` });
  const readers = [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: EVERY_MS })];
  const meters = new MeterProvider({ resource, readers });
  const tracer = spans.getTracer(NAME);
  const meter = meters.getMeter(NAME);
  const calls = meter.createHistogram('samverka.calls', { unit: 'ms', description: 'Calls to the service.' });
  const asked = meter.createHistogram('samverka.sharepoint', { unit: 'ms', description: 'Requests to SharePoint.' });
  const events = meter.createCounter('samverka.events', { description: 'Lines of the log, by event.' });
  const took = meter.createHistogram('samverka.events.took', { unit: 'ms', description: 'What an event took.' });
  meter
    .createObservableGauge('samverka.memory', { unit: 'By', description: 'Resident memory.' })
    .addCallback((result) => result.observe(process.memoryUsage.rss()));
  const current = new AsyncLocalStorage<Span>();

  function begin(name: string, kind: SpanKind): Span {
    const parent = current.getStore();
    return tracer.startSpan(name, { kind }, parent === undefined ? ROOT_CONTEXT : trace.setSpan(ROOT_CONTEXT, parent));
  }
  function end(span: Span, attributes: ReturnType<typeof told>, came: 'well' | 'badly'): void {
    span.setAttributes(attributes);
    if (came === 'badly') span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  }

  return {
    calls(request, response, next) {
      const begun = performance.now();
      const { method } = request;
      const route = routeOf(request.path);
      const span = begin(`${method} ${route}`, SpanKind.SERVER);
      response.once('close', () => {
        const attributes = told({ method, route, status: response.statusCode });
        calls.record(performance.now() - begun, attributes);
        end(span, attributes, response.statusCode < 500 ? 'well' : 'badly');
      });
      current.run(span, next);
    },
    asking: (site) => async (input, init) => {
      const begun = performance.now();
      const method = init?.method ?? 'GET';
      const span = begin(`SharePoint ${method}`, SpanKind.CLIENT);
      let status = 0;
      try {
        const response = await fetch(input, init);
        ({ status } = response);
        return response;
      } finally {
        const attributes = told({ method, site, status });
        asked.record(performance.now() - begun, attributes);
        end(span, attributes, status > 0 && status < 400 ? 'well' : 'badly');
      }
    },
    counting: (log) => (level, event, fields) => {
      events.add(1, told({ event, level }));
      if (fields?.ms !== undefined) took.record(fields.ms, told({ event }));
      log(level, event, fields);
    },
    async close() {
      const sent = Promise.allSettled([spans.shutdown(), meters.shutdown()]);
      await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS).unref())]);
    },
  };
}
