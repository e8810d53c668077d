// teams-js fetches at import; without a fetch (jsdom) that is an unhandled rejection that ends the run.
if (typeof globalThis.fetch === 'undefined') {
  globalThis.fetch = () => Promise.reject(new Error('no network in tests'));
}
