import { instant } from '../core/calendar';
import { NOTHING_DECIDED } from '../core/bodies/ruleSet';
import { NOTICE_KINDS, NOTICE_WAYS } from '../core/notices/notice';
import { LANGUAGES } from '../core/people/person';
import { noticeIn } from '../texts/notices';
import { heading } from './card';
import { draftPress, exceptionPress } from './data';
import { draftCard, type DraftFacts } from './draftCard';
import { noticeCard } from './noticeCard';

const draft: DraftFacts['draft'] = {
  id: 1,
  version: '"1"',
  key: 'draft:1',
  actedBy: 'asa.kvist@goteborg.example',
  upn: 'asa.kvist@goteborg.example',
  bodyNr: 2,
  meetingId: null,
  title: '字'.repeat(255),
  description: '字'.repeat(4000),
  kind: 'question',
  askedAt: instant('2026-11-20T09:00:00+01:00'),
  saidIn: null,
  cardActivityId: null,
  state: 'pending',
  asks: null,
};
const body: NonNullable<DraftFacts['body']> = {
  id: 2,
  version: '"1"',
  key: 'body:2',
  actedBy: 'system',
  nr: 2,
  name: 'Forum för stadsområdessamverkan Hisingen',
  shortName: 'Hisingen',
  aliases: [],
  kind: 'areaForum',
  agreement: '',
  conveners: [],
  parties: [],
  channelId: null,
  team: null,
  channel: null,
  purpose: '',
  level: null,
  parent: null,
  steers: [],
  cluster: null,
  rules: NOTHING_DECIDED,
};
const facts: DraftFacts = {
  organisation: 'goteborg',
  draft,
  body,
  meeting: null,
  timing: null,
  chairName: null,
  next: null,
  bodies: [body],
  meetings: [],
};

describe('A card', () => {
  it.each(LANGUAGES)('stays below what Teams takes, with the longest words there are (%s)', (language) => {
    expect(Buffer.byteLength(JSON.stringify(draftCard(facts, language)))).toBeLessThan(28_000);
  });

  it('says in its own words what a client that draws no cards shows', () => {
    expect(draftCard(facts, 'sv')).toMatchObject({ lang: 'sv', version: '1.5' });
    expect(draftCard(facts, 'sv').fallbackText).toContain('Utkast');
  });

  it('takes a heading for text, whatever marks are in it', () => {
    expect(heading('*Fetstil* [länk](https://example.org) {{DATE(2026)}}')).toMatchObject({
      text: '\\*Fetstil\\* \\[länk\\]\\(https://example\\.org\\) \\{\u2060\\{DATE\\(2026\\)\\}\\}',
      wrap: true,
    });
  });

  it.each(NOTICE_KINDS)('and a letter have words for every notice in every way and language: %s', (kind) => {
    const nothing = {
      bodyName: body.name,
      meeting: null,
      proposalsLastDay: null,
      proposalsSource: null,
      agendaDueDay: null,
      agendaSource: null,
      proposal: null,
      face: 'open' as const,
      line: null,
      assignment: null,
      guest: null,
      entry: null,
      term: null,
      topic: null,
      approvalDue: null,
      items: [],
      supplement: [],
    };
    for (const language of LANGUAGES) {
      for (const way of NOTICE_WAYS) {
        const told = noticeIn(language, kind, way, nothing);
        expect(told.subject).not.toBe('');
        expect(JSON.stringify(noticeCard(told, language, { document: null, tab: 'https://x.example' }))).not.toMatch(
          /undefined|null|NaN/,
        );
      }
    }
  });
});

describe('What a press brings', () => {
  it.each([
    [{ organisation: 'goteborg', draftId: 1 }],
    [
      {
        organisation: 'goteborg',
        draftId: '1',
        body: '4',
        meeting: '23',
        kind: 'measure',
        title: 'x',
        description: '',
      },
    ],
    [{ draftId: 1, body: '', meeting: '' }],
    [{}],
  ])('is read: %j', (data) => {
    expect(draftPress.safeParse(data).success).toBe(true);
  });

  it.each([
    [{ draftId: 0 }],
    [{ draftId: -1 }],
    [{ draftId: 1.5 }],
    [{ draftId: 1e12 }],
    [{ draftId: '1;2' }],
    [{ draftId: [1] }],
    [{ draftId: 1, kind: 'law' }],
    [{ draftId: 1, title: { toString: 'x' } }],
    [{ draftId: 1, upn: 'someone.else@goteborg.example' }],
    [{ draftId: 1, organisation: '../x' }],
    [null],
    ['confirm'],
    [[]],
  ])('is refused: %j', (data) => {
    expect(draftPress.safeParse(data).success).toBe(false);
  });

  it('about an exception names proposal and version', () => {
    expect(exceptionPress.safeParse({ organisation: 'goteborg', proposalId: 1, version: '"1"' }).success).toBe(true);
    expect(exceptionPress.safeParse({ organisation: 'goteborg', proposalId: 1 }).success).toBe(false);
  });
});
