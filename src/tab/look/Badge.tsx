import type { ReactNode } from 'react';
import look from './look.module.css';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'brand';

export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`${look.badge ?? ''} ${tone === 'plain' ? '' : (look[tone] ?? '')}`}>{children}</span>;
}
