/** Real milliseconds before a step is worth a line. */
const WORTH_SAYING = 1_000;

/** Does a step; says what it is when it takes over a second. */
export async function saying<Value>(what: string, step: Promise<Value>): Promise<Value> {
  const line = setTimeout(() => console.log(`${what} …`), WORTH_SAYING);
  try {
    return await step;
  } finally {
    clearTimeout(line);
  }
}
