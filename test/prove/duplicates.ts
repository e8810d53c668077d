/** Teams delivers again what it thinks was lost: to any instance, through lost answers; each activity is one row. */
import { parseArgs } from 'node:util';
import { bodyYear } from '../../src/core/bodies/body';
import { drafts, proposals } from '../../src/storage/lists';
import { atOnce, quantile, verdict } from './around/figures';
import { startSurroundings, type Instance } from './around/surroundings';
import { appoint, inhabitants, register, type Inhabitant } from './around/town';
import { random } from './kill/writers';

const { values } = parseArgs({
  options: { short: { type: 'boolean' }, seed: { type: 'string' }, activities: { type: 'string' } },
});
const isShort = values.short === true;
const ACTIVITIES = isShort ? 100 : Number(values.activities ?? 2500);
const EACH_DELIVERED = 4;
const FAULTY_SHARE = 0.02;
const AT_ONCE = 16;

interface Delivery {
  readonly who: Inhabitant;
  readonly activity: { readonly id: string };
}

async function prove(): Promise<readonly string[]> {
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const chance = random(seed);
  const people = inhabitants(ACTIVITIES / 10);
  const around = await startSurroundings({ people });
  await register(around.site, people, around.teams.connector);
  await appoint(around.site, people);
  const bots = [await around.startService(), await around.startService()];
  await Promise.all(bots.map((bot) => bot.idle()));
  const took: number[] = [];
  const statuses = new Map<number, number>();
  /** What each press was answered with, by the activity's id. */
  const pressed = new Map<string, string[]>();
  let faults = 0;

  /** In any order, each four times, to either instance; meanwhile SharePoint loses, cuts and refuses. */
  async function deliver(deliveries: readonly Delivery[]): Promise<void> {
    const all = shuffled(
      deliveries.flatMap((one) => Array.from({ length: EACH_DELIVERED }, () => one)),
      chance,
    );
    await atOnce(AT_ONCE, all, async ({ who, activity }) => {
      if (chance() < FAULTY_SHARE) {
        faults += 1;
        await around.fail(FAULTS[Math.floor(chance() * FAULTS.length)] ?? {});
      }
      const { status, ms, text } = await around.teams.deliver(bots[chance() < 0.5 ? 0 : 1]?.url ?? '', who, activity);
      took.push(ms);
      pressed.set(activity.id, [...(pressed.get(activity.id) ?? []), text.slice(0, 250)]);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    });
    await Promise.all(bots.map((bot) => bot.idle()));
    await around.heal();
  }

  const started = performance.now();
  const half = ACTIVITIES / 2;
  await deliver(
    Array.from({ length: half }, (_, at) => ({
      who: personAt(people, at),
      activity: { type: 'message', id: `m${String(at)}`, text: `Jag föreslår att vi tar upp ${subject(at)}` },
    })),
  );
  const drafted = (await around.site.read({ all: { list: drafts, where: { upn: people.map(({ upn }) => upn) } } })).all
    .rows;
  const byUpn = new Map(people.map((one) => [one.upn, one]));
  await deliver(
    drafted.flatMap(({ id, upn }) => {
      const who = byUpn.get(upn);
      const value = {
        action: { type: 'Action.Execute', verb: 'confirm', data: { organisation: 'strandby', draftId: id } },
      };
      const press = { type: 'invoke', name: 'adaptiveCard/action', value };
      return who === undefined ? [] : [{ who, activity: { ...press, id: `p${String(id)}` } }];
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const written = (await around.site.read({ all: { list: proposals, where: { bodyYear: bodyYear(1, 2026) } } })).all
    .rows;
  await around.stop();

  const answered = [...statuses].map(([status, count]) => `${String(count)} × ${String(status)}`).join(', ');
  process.stdout.write(
    `${String(took.length)} deliveries of ${String(ACTIVITIES)} activities to 2 instances in ${seconds.toFixed(1)} s, ` +
      `${String(faults)} faults: ${String(drafted.length)} drafts and ${String(written.length)} proposals; ` +
      `answered ${answered}, median ${quantile(took, 0.5).toFixed(0)} ms, 99 % ${quantile(took, 0.99).toFixed(0)} ms.\n`,
  );
  const unlike = Array.from({ length: half }, (_, at) => subject(at)).filter(
    (text) => written.filter(({ title, description }) => `${title} ${description}`.includes(text)).length !== 1,
  );
  return [
    ...(drafted.length === half ? [] : [`${String(drafted.length)} drafts of ${String(half)} messages.`]),
    ...(written.length === half ? [] : [`${String(written.length)} proposals of ${String(half)} presses.`]),
    ...unlike.map((text) => {
      const draft = drafted.find(({ title, description }) => `${title} ${description}`.includes(text));
      const answers = pressed.get(`p${String(draft?.id)}`) ?? [];
      return `Seed ${String(seed)}: not exactly one proposal about ${text} Its presses were answered ${answers.join(' | ')}`;
    }),
    ...(faults === 0 ? [`Seed ${String(seed)}: there were no faults.`] : []),
    ...(unlike.length === 0 ? [] : failuresIn(bots)),
  ];
}

/** What the service said of turns that failed. */
function failuresIn(bots: readonly Instance[]): readonly string[] {
  const lines = bots.flatMap(({ child }) => child.printed().split('\n'));
  return lines.filter((line) => /"turn\.(failed|late|unanswered)"/.test(line)).slice(0, 10);
}

const FAULTS = [
  { kind: 'drop-after', method: 'POST' },
  { kind: 'drop-before', method: 'POST' },
  { kind: '503', retryAfter: 'absent' },
  { kind: '429', retryAfter: 1 },
  { kind: 'truncated', method: 'POST' },
  { kind: '412', method: 'POST' },
];

const subject = (at: number): string => `belysningen vid lekplats ${String(1000 + at)}.`;

function personAt(people: readonly Inhabitant[], at: number): Inhabitant {
  const person = people[at % people.length];
  if (person === undefined) throw new RangeError('There is nobody.');
  return person;
}

function shuffled<Thing>(things: readonly Thing[], chance: () => number): readonly Thing[] {
  return things
    .map((thing) => ({ thing, place: chance() }))
    .sort((one, other) => one.place - other.place)
    .map(({ thing }) => thing);
}

process.exitCode = verdict(await prove());
