import { parseArgs, type ParseArgsConfig } from 'node:util';
import { StorageError } from '../src/storage/storageError';
import { failed } from './importing/saying';

/** The options a command was given; undefined where there is one it does not have. */
export function optionsIn<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ options }).values;
  } catch {
    return undefined;
  }
}

/** What went wrong, as a sentence in Swedish. `unanswered` where SharePoint did not answer as expected. */
export interface Sentences {
  readonly unanswered: (error: StorageError) => string;
  readonly otherwise: (told: string) => string;
}

/** Runs a command to its end and gives its code to the process; an error is a sentence, never a trace. */
export function endWith(main: Promise<number>, { unanswered, otherwise }: Sentences): void {
  main.then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const told = error instanceof Error ? error.message : 'okänt fel';
      process.exitCode = failed(error instanceof StorageError ? unanswered(error) : otherwise(told));
    },
  );
}
