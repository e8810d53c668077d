import { lazy, useState, type ComponentType } from 'react';

/** A component whose script is fetched when it is first shown, or before, where it is known to be needed. */
export type Part<Props> = ComponentType<Props> & { readonly fetch: () => Promise<unknown> };

/**
 * A part of the tab by itself. Where its script is here already it is shown at once: `lazy` shows what stands in for it
 * all the same, and the page is drawn twice. One that is shown stays what it is.
 */
export function part<Script, Props extends object>(
  load: () => Promise<Script>,
  shown: (script: Script) => ComponentType<Props>,
): Part<Props> {
  let here: ComponentType<Props> | undefined;
  const fetch = async () => {
    here = shown(await load());
    return { default: here };
  };
  // Both are given the same props; `lazy` knows only that it is given some.
  const Fetched = lazy(fetch as () => Promise<{ default: ComponentType<object> }>) as unknown as ComponentType<Props>;
  const Part = (props: Props) => {
    const [Shown] = useState(() => here ?? Fetched);
    return <Shown {...props} />;
  };
  return Object.assign(Part, { fetch });
}
