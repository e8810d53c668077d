import { useEffect, useState } from 'react';
import type { ClockTime, Instant } from '../../core/calendar';

const CLOCK = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });
const LOOKED_EVERY_MS = 10_000;

/** What the service's clock shows now, looked at every ten seconds; `told` is what it showed when it last told it. */
export function useServiceNow(told: Instant): Instant {
  const [shown, setShown] = useState({ told, now: told });
  useEffect(() => {
    const heardAt = Date.now();
    const timer = setInterval(() => setShown({ told, now: (told + Date.now() - heardAt) as Instant }), LOOKED_EVERY_MS);
    return () => clearInterval(timer);
  }, [told]);
  return shown.told === told ? shown.now : told;
}

/** `13:05` in Stockholm. */
export function clockTimeAt(moment: Instant): ClockTime {
  return CLOCK.format(moment) as ClockTime;
}
