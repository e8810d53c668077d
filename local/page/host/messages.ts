/** What a tab's teams-js sends its host through postMessage. */
export interface TabRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
}

/** An answer is found again by both numbers; teams-js drops one without a numeric id. */
export interface HostAnswer {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly args: readonly unknown[];
}

/** Something the host tells without having been asked. */
export interface HostEvent {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** Reads a message's data; undefined for what teams-js never sends (extensions and dev tools post to windows too). */
export function readRequest(data: unknown): TabRequest | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { id, uuidAsString, func, args } = data as Record<string, unknown>;
  if (typeof id !== 'number' || typeof func !== 'string') return undefined;
  return {
    id,
    func,
    args: Array.isArray(args) ? (args as readonly unknown[]) : [],
    ...(typeof uuidAsString === 'string' ? { uuidAsString } : {}),
  };
}

export function answerTo(request: TabRequest, args: readonly unknown[]): HostAnswer {
  return {
    id: request.id,
    args,
    ...(request.uuidAsString === undefined ? {} : { uuidAsString: request.uuidAsString }),
  };
}
