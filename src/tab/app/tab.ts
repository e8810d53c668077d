import { createContext, useContext } from 'react';
import type { Host, ThemeName } from '../host';
import type { Service } from '../service/service';
import type { Place } from './place';

/** What every view may use: the host, the service, and going to another place. */
export interface Tab {
  readonly host: Host;
  readonly service: Service;
  readonly theme: ThemeName;
  readonly goTo: (place: Place) => void;
}

export const TabContext = createContext<Tab | undefined>(undefined);

export function useTab(): Tab {
  const tab = useContext(TabContext);
  if (tab === undefined) throw new Error('A view was shown outside the tab.');
  return tab;
}
