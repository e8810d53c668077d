/** One thing that the doctor has looked at. A fault is to be put right before the service is used. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'fault';
  readonly text: string;
}

export const ok = (text: string): Finding => ({ level: 'ok', text });
export const warning = (text: string): Finding => ({ level: 'warning', text });
export const fault = (text: string): Finding => ({ level: 'fault', text });
