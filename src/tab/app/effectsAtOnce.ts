import { options } from 'preact';

// What an effect hands on, such as which line a key leads to, holds before the next key: React runs the effects of a
// press at once, preact would wait for the next frame, and a second quick press would do what the first did.
options.requestAnimationFrame = queueMicrotask;
