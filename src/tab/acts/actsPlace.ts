import type { Place } from '../app/place';

export type ActsPlace = Extract<Place, { readonly kind: 'acts' }>;
