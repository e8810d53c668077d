import type { z } from 'zod';
import { importActs, type ImportActName, type ImportAnswer } from '../../api/importing';
import { rolesOf } from '../../core/bodies/holding';
import { mayDo } from '../../core/bodies/rights';
import { dayOf } from '../../core/calendar';
import { findPersonalId } from '../../core/privacy/personalId';
import { actTexts } from '../../texts/acts';
import { importTexts } from '../../texts/importing';
import { say } from '../../texts/said';
import * as lists from '../../storage/lists';
import { journal } from '../journal';
import type { Member, World } from '../world';
import { doImport, previewImport, type ImportOrder } from './importing';
import { showFaults, showPreview } from './showing';

/**
 * Previews or does an import for a person, into the bodies they answer for: no other body is found. Pressed again with the
 * same key it answers the same; pressed again with another, the rows that are there are left as they are.
 */
export async function performImport(
  world: World,
  members: readonly Member[],
  name: ImportActName,
  body: unknown,
): Promise<ImportAnswer> {
  const language = members[0]?.person.language ?? 'sv';
  const texts = importTexts(language);
  const parsed =
    name === 'confirmImport' ? importActs.confirmImport.safeParse(body) : importActs.previewImport.safeParse(body);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.slice(0, 3).join('.')))].slice(0, 20);
    return { invalid: { text: actTexts(language).invalid(fields), fields } };
  }
  const fields = parsed.data;
  const said: ConfirmFields | undefined = isConfirming(fields) ? fields : undefined;
  const [member, ...others] = members.filter(
    ({ site }) => fields.organisation === undefined || site.organisation === fields.organisation,
  );
  if (member === undefined || others.length > 0) return refuse('notAllowed', texts.notAllowed);
  // Both are kept in the rows they bring.
  if ([fields.fileName, ...fields.tables.map(({ sheet }) => sheet)].some((one) => findPersonalId(one) === 'found')) {
    return refuse('personalIdInName', say(texts.file, { reason: 'personalIdInName' }));
  }
  const actedBy = member.person.upn;
  const actKey = `act:${name}:${actedBy}:${said?.key ?? ''}`;
  const mine = await member.site.read({
    mandates: { list: lists.mandates, where: { upn: actedBy } },
    inbox: { list: lists.inbox, where: { key: said === undefined ? [] : [actKey] } },
  });
  const [answered] = mine.inbox.rows;
  if (answered !== undefined) return JSON.parse(answered.what) as ImportAnswer;
  const today = dayOf(world.now());
  const order: ImportOrder = {
    kind: fields.kind,
    file: fields.fileName,
    tables: fields.tables,
    actedBy,
    mayWriteTo: ({ nr, dissolvedOn = null }) =>
      dissolvedOn === null &&
      mayDo('importRows', {
        roles: rolesOf(mine.mandates.rows, nr, actedBy, today),
        chairsMeeting: 'doesNotChair',
      }) === 'yes',
  };
  const preview = await previewImport(world, member.site, order);
  if (preview.bodies.length === 0) return refuse('notAllowed', texts.notAllowed);
  if (said === undefined) return { preview: showPreview(preview, texts) };
  const chosen = new Map(said.takeFile.map((row) => [row.key, row.version]));
  const outcome = await doImport(
    member.site,
    preview,
    ({ wish, stored }) => chosen.get(wish.entity.key) === stored.version,
  );
  const counts = { ...outcome, same: preview.same.length, faults: preview.faults.length };
  const answer: ImportAnswer = {
    done: { text: texts.done(counts), id: null, version: null },
    faults: showFaults(preview, texts),
  };
  const kept = { done: answer.done, faults: [] };
  await journal(world, member.site, {
    act: name,
    key: `journal:${actKey}`,
    actedBy,
    bodyYear: '',
    subject: [fields.kind, null],
  });
  // Last: a repeated press gets it at once, and by then nothing may be wanting.
  await member.site.add(lists.inbox, {
    key: actKey,
    actedBy,
    receivedAt: world.now(),
    what: JSON.stringify(kept),
  });
  return answer;
}

type ConfirmFields = z.output<typeof importActs.confirmImport>;

function isConfirming(fields: ConfirmFields | z.output<typeof importActs.previewImport>): fields is ConfirmFields {
  return 'takeFile' in fields;
}

function refuse(reason: string, text: string): ImportAnswer {
  return { refused: { reason, clause: null, text } };
}
