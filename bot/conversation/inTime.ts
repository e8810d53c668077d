/**
 * What slow work gives, if it gives it within a time; else `'tooSlow'` now, and `then` with the outcome when it comes.
 * Neither the work nor `then` may throw.
 */
export async function inTime<Value>(
  work: Promise<Value>,
  withinMs: number,
  then: (late: Value) => Promise<void>,
): Promise<Value | 'tooSlow'> {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<'tooSlow'>((resolve) => {
    timer = setTimeout(resolve, withinMs, 'tooSlow');
  });
  const first = await Promise.race([work, tooSlow]);
  clearTimeout(timer);
  if (first === 'tooSlow') void work.then(then);
  return first;
}
