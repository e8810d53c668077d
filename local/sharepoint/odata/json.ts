/** What a request or a response may hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Whether a value is an object with named properties. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a property, or undefined where it is something else. */
export function textOf(from: JsonObject, name: string): string | undefined {
  const value = from[name];
  return typeof value === 'string' ? value : undefined;
}

/** The instant as SharePoint writes it: seconds, never milliseconds. */
export const isoSeconds = (instant: number): string => new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** A simple value as text; empty for what is no simple value. */
export const plainText = (value: Json | undefined): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value);
