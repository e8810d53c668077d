import { useCallback, useEffect, useState } from 'react';
import { headingTakesFocus } from './PageHeading';
import { placeOf, queryOf, type Place } from './place';

/** The place shown, and going to another; the browser's own back and forward keep working. */
export function usePlace(first: Place): readonly [Place, (to: Place) => void] {
  const [place, setPlace] = useState(first);
  useEffect(() => {
    // The first place may come from a deep link: from now on the address says where we are.
    if (queryOf(first) !== window.location.search) window.history.replaceState(null, '', queryOf(first));
    const onPop = () => setPlace(placeOf(window.location.search));
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
    // Only the first place counts here; later ones are pushed below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const goTo = useCallback((to: Place) => {
    window.history.pushState(null, '', queryOf(to));
    headingTakesFocus();
    setPlace(to);
  }, []);
  return [place, goTo];
}
