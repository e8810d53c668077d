import type { Language } from '../../src/core/people/person';
import { doctorTexts } from '../../src/texts/doctor';
import { readConfig, type Config } from '../config';
import { lookAtCertificate } from './certificates';
import { fault, ok, warning, type Finding } from './finding';

type Environment = Readonly<Record<string, string | undefined>>;

/** The oldest Node that still gets security fixes (reliability §0, finding 18). */
const OLDEST_NODE = 22;

/** What can be told of the settings without asking anybody; the configuration when it can be used at all. */
export function lookOffline(
  env: Environment,
  language: Language,
): { readonly findings: readonly Finding[]; readonly config: Config | undefined } {
  const texts = doctorTexts(language);
  const read = readConfig(env, language);
  const { node } = process.versions;
  const old = Number(node.split('.')[0]) < OLDEST_NODE ? [warning(texts.oldNode(node))] : [];
  if (!read.ok) return { findings: [...read.refusal.map(fault), ...old], config: undefined };
  const certificates = (['BOT', 'SERVICE'] as const).flatMap((who) =>
    lookAtCertificate(
      {
        keySetting: `${who}_KEY_FILE`,
        keyFile: env[`${who}_KEY_FILE`] ?? '',
        thumbprintSetting: `${who}_THUMBPRINT`,
        thumbprint: env[`${who}_THUMBPRINT`] ?? '',
      },
      Date.now(),
      texts,
    ),
  );
  return { findings: [ok(texts.configOk), ...old, ...certificates], config: read.value };
}
