/** One line of how far it has come, at once. */
export function tell(line: string): void {
  process.stdout.write(`${line} …\n`);
}

/** What a command has to show. */
export function show(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Says why nothing was done, and gives the exit code for that. */
export function failed(sentence: string): 1 {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

/** 0 where all went well, 2 where something was passed by. */
export function codeFor(faults: readonly unknown[]): 0 | 2 {
  return faults.length === 0 ? 0 : 2;
}
