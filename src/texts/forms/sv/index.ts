import { assignments } from './assignments';
import { chairing } from './chairing';
import { confidential } from './confidential';
import { matters } from './matters';
import { incoming } from './incoming';
import { keeping } from './keeping';
import { links } from './links';
import { goals } from './goals';
import { measures } from './measures';
import { templates } from './templates';
import { windingUp } from './windingUp';
import { meetings } from './meetings';
import { membership } from './membership';
import { oneself } from './oneself';
import { participation } from './participation';
import { planning } from './planning';
import { proposals } from './proposals';
import { rehearsals } from './rehearsals';
import { rescheduling } from './rescheduling';
import { wheel } from './wheel';
import { workingGroups } from './workingGroups';
import { minutes } from './minutes';
import { resolutions } from './resolutions';
import { sittings } from './sittings';

/** The words of every act's form, in groups as the acts are. */
export const sv = {
  proposals,
  meetings,
  chairing,
  confidential,
  participation,
  wheel,
  matters,
  workingGroups,
  rescheduling,
  sittings,
  resolutions,
  minutes,
  assignments,
  membership,
  planning,
  rehearsals,
  measures,
  goals,
  templates,
  windingUp,
  incoming,
  keeping,
  oneself,
  links,
} as const;
