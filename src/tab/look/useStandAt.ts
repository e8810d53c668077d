import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * An element that is stood at as soon as what it tells is drawn: the button that was pressed may be gone by then, and
 * whoever is quick to press the next must not lose it again. Nothing is told while `told` is undefined.
 */
export function useStandAt<Standing extends HTMLElement>(told: object | undefined): RefObject<Standing> {
  const place = useRef<Standing>(null);
  useLayoutEffect(() => {
    if (told !== undefined) place.current?.focus();
  }, [told]);
  return place;
}
