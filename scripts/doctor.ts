import { parseArgs } from 'node:util';
import { lookOffline } from '../bot/doctor/offline';
import { lookOnline } from '../bot/doctor/online';
import { doctorTexts } from '../src/texts/doctor';

const OPTIONS = {
  offline: { type: 'boolean', default: false },
  language: { type: 'string', default: 'sv' },
} as const;

/**
 * `npm run doctor -- [--offline] [--language sv|en]`: what is wrong with the configuration in the environment, a sentence
 * for each thing and what to do. Gives 0 where nothing is, 1 where something is, 2 where it was called wrongly.
 */
async function main(): Promise<number> {
  const values = optionsOrUndefined();
  const language = values?.language === 'en' ? 'en' : 'sv';
  const texts = doctorTexts(language);
  if (values === undefined || !['sv', 'en'].includes(values.language)) {
    process.stderr.write(`${texts.usage}\n`);
    return 2;
  }
  const { findings, config } = lookOffline(process.env, language);
  const asked = config === undefined || values.offline ? [] : await lookOnline(config, language);
  const all = [...findings, ...asked];
  for (const { level, text } of all) process.stdout.write(`${texts.marks[level]}  ${text}\n`);
  const count = (level: 'fault' | 'warning') => all.filter((one) => one.level === level).length;
  process.stdout.write(`${texts.summary(count('fault'), count('warning'))}\n`);
  return count('fault') === 0 ? 0 : 1;
}

function optionsOrUndefined() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    return undefined;
  }
}

process.exitCode = await main();
