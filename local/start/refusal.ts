/** Why nothing was started: one Swedish sentence for the person at the keyboard, no stack. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
