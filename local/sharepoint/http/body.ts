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
      // Only a verbose body may name its type.
      return /odata=verbose/i.test(contentType ?? '') ? withoutType(read) : read;
    },
  };
}

function withoutType(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== '__metadata'));
}
