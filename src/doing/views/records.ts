import type { ActName } from '../../api/acts';
import { keepingActs } from '../../api/acts/keeping';
import type { RecordsPage } from '../../api/recordsView';
import { bodyYear } from '../../core/bodies/body';
import { nameOf } from '../../core/bodies/holding';
import type { Source } from '../../core/bodies/source';
import { day, dayOf, yearOf } from '../../core/calendar';
import { disposableFrom } from '../../core/keeping/retention';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import { allLists } from '../../storage/lists';
import { en } from '../../texts/forms/en';
import type { FormTexts } from '../../texts/forms/form';
import { sv } from '../../texts/forms/sv';
import { journalTitles } from '../../texts/journal';
import { addressOf } from '../addressing';
import { unreadableIn } from '../meetings/facts';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import { allowedActs, seeBody } from './inBody';
import { unreadableViews } from './rows';

const kinds = showing(lists.documents, 'kind', 'day');
const MOST_ENTRIES = 200;
const written = ({ document, clause }: Source): string => `${document}, ${clause}`;

/** Lists by what SharePoint shows. */
const LISTS = new Map(allLists.map(({ title, displayTitle }) => [title, displayTitle]));
const TITLES = {
  sv: new Map([...titlesIn(sv), ...Object.entries(journalTitles.sv)]),
  en: new Map([...titlesIn(en), ...Object.entries(journalTitles.en)]),
};

function titlesIn(groups: Readonly<Record<string, Readonly<Record<string, FormTexts>>>>): ReadonlyMap<string, string> {
  const forms = Object.values(groups).flatMap((group) => Object.entries(group));
  return new Map(forms.map(([act, { title }]) => [act, title]));
}

/**
 * How a body keeps its papers: whose they are, what its plan preserves and lets go of, what has been destroyed by which
 * decision, and its journal. For those who inspect, and nobody else (FIN-17).
 */
export async function viewRecords(
  world: World,
  members: readonly Member[],
  address: string,
  year: number | undefined,
): Promise<RecordsPage | undefined> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined || may(seen.standing, 'inspect') === 'no') return undefined;
  const { facts, member, me, body } = seen;
  const today = dayOf(world.now());
  const ofYear = year ?? yearOf(today);
  const key = bodyYear(facts.body.nr, ofYear);
  const read = await facts.site.read({
    disposals: { list: lists.disposals, where: { bodyNr: facts.body.nr } },
    documents: { list: kinds, where: { bodyYear: key, rendition: null } },
    journal: { list: lists.journal, where: { bodyYear: key } },
  });
  const { recordsCreator, archiveAuthority, disposal, retentionPlan } = facts.body.rules;
  const lines = retentionPlan?.value ?? [];
  const words = (act: string) => TITLES[me.language].get(act) ?? act;
  return {
    ...{ me, today, body, year: ofYear },
    recordsCreator: recordsCreator?.value ?? null,
    archiveAuthority:
      archiveAuthority === null ? null : { name: archiveAuthority.value, source: written(archiveAuthority.source) },
    disposal: disposal === null ? null : { text: disposal.value, source: written(disposal.source) },
    plan: retentionPlan === null ? null : { source: written(retentionPlan.source), lines },
    disposals: read.disposals.rows.map((one) => {
      const { kind, what, from, to, decision, decidedOn, disposedOn } = one;
      const [id, documents] = [addressOf(member.site, one.id), one.documents?.length ?? null];
      return { id, kind, what, from, to, decision, decidedOn, disposedOn, documents };
    }),
    disposable: lines.flatMap((line) => {
      const count = read.documents.rows.filter(({ kind }) => kind === line.kind).length;
      const from = disposableFrom(line, day(`${String(ofYear)}-12-31`));
      return from === null || count === 0 ? [] : [{ kind: line.kind, count, from }];
    }),
    journal: {
      rows: read.journal.rows.length,
      entries: read.journal.rows
        .slice(-MOST_ENTRIES)
        .reverse()
        .map(({ id, at, act, actedBy, subjectList, subjectId, rowVersion = null, source = null }) => ({
          ...{ id, at, act: words(act), list: LISTS.get(subjectList) ?? subjectList, row: subjectId },
          ...{ version: rowVersion, source },
          by: nameOf(facts.mandates, actedBy) ?? actedBy,
        })),
    },
    may: allowedActs(seen, Object.keys(keepingActs) as ActName[]).filter(
      (act) => act === 'verifyJournal' || act === 'recordDisposal',
    ),
    unreadable: unreadableViews(unreadableIn(Object.values(read))),
  };
}
