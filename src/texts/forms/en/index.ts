import { chairing } from './chairing';
import { confidential } from './confidential';
import { meetings } from './meetings';
import { proposals } from './proposals';

/** The words of every act's form, in groups as the acts are. */
export const en = { proposals, meetings, chairing, confidential } as const;
