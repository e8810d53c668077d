import type { BodySummary } from '../../api/views';
import { dueTexts } from '../../texts/tab/due';
import { InlineForm } from '../listing/InlineForm';
import type { PageActs } from '../pages/usePageActs';
import { useTexts, useWords } from '../words/words';

export interface ToSeveralProps {
  readonly bodies: readonly BodySummary[];
  readonly acts: PageActs;
  readonly onClose: () => void;
}

/** The same proposal to several bodies: worded once, told what each makes of it, and put forward at one more press. */
export function ToSeveral({ bodies, acts, onClose }: ToSeveralProps) {
  const texts = dueTexts(useWords().language).several;
  const { proposalKinds } = useTexts();
  return (
    <InlineForm
      title={texts.open}
      submit={texts.submit}
      state={acts.state === 'idle' ? 'writing' : 'acting'}
      fields={[
        { name: 'title', label: texts.what, kind: 'line', needed: 'needed' },
        { name: 'description', label: texts.why, kind: 'lines', needed: 'optional' },
        {
          ...{ name: 'kind', label: texts.kind, kind: 'select', needed: 'needed', first: 'question' },
          options: Object.entries(proposalKinds).map(([value, title]) => ({ value, title })),
        },
        {
          ...{ name: 'bodies', label: texts.bodies, kind: 'many', needed: 'needed' },
          first: bodies.map(({ nr }) => nr).join(' '),
          options: bodies.map(({ nr, shortName }) => ({ value: nr, title: shortName })),
        },
      ]}
      onSubmit={({ title = '', description = '', kind, bodies: chosen = '' }) => {
        const [id = '', ...to] = chosen.split(' ');
        const isMeasure = kind === 'measure';
        // An act about a body is not refused for its version: what it adds is what is new.
        const fields = {
          id,
          version: 'any',
          to,
          title,
          description,
          kind: isMeasure ? 'measure' : 'question',
        } as const;
        void acts.ask('proposeToSeveral', fields).then((ended) => {
          if (ended.kind === 'refused' && ended.reason === 'toConfirm') onClose();
        });
      }}
      onClose={onClose}
    />
  );
}
