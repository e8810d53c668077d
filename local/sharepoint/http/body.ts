import type { Body } from '../graph/context';
import { badQuery } from '../odata/errors';
import { isObject, type Json, type JsonObject } from '../odata/json';

/** A body, read once it is known what it should be. */
export function bodyOf(bytes: Buffer, contentType: string | undefined): Body {
  return {
    bytes: () => bytes,
    json(): JsonObject {
      const text = bytes.toString('utf8');
      if (text.trim() === '') return {};
      let read: Json;
      try {
        read = JSON.parse(text) as Json;
      } catch {
        throw badQuery('Invalid JSON. A token was not recognized in the JSON content.');
      }
      if (!isObject(read)) throw badQuery('Invalid JSON. An object was expected.');
      if (isDeeper(read, DEEPEST)) throw badQuery('Invalid JSON. The content is nested too deeply.');
      // Only a verbose body may name its types, and wrap its lists in `results`.
      const isVerbose = /odata=verbose/i.test(contentType ?? '');
      const plain = isVerbose ? withoutVerbosity(read) : read;
      return isObject(plain) ? plain : {};
    },
  };
}

/** Further than anything SharePoint takes; what is deeper would exhaust the stack of whoever reads it. */
const DEEPEST = 100;

const isDeeper = (given: Json, left: number): boolean =>
  typeof given === 'object' &&
  given !== null &&
  (left === 0 || Object.values(given).some((inner: Json) => isDeeper(inner, left - 1)));

function withoutVerbosity(given: Json): Json {
  if (Array.isArray(given)) return (given as readonly Json[]).map(withoutVerbosity);
  if (!isObject(given)) return given;
  if (Array.isArray(given['results'])) return (given['results'] as readonly Json[]).map(withoutVerbosity);
  const named = Object.entries(given).filter(([name]) => name !== '__metadata');
  return Object.fromEntries(named.map(([name, inner]) => [name, withoutVerbosity(inner)]));
}
