import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
} from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { ExtensionAnswer, ExtensionAsked } from '../api/local';
import { extend } from '../api/local';
import type { LocalMessage } from '../api/model';
import { sentenceOf } from '../api/request';
import type { Session } from '../shell/session';
import { texts } from '../texts';
import { AdaptiveCardView } from './AdaptiveCardView';
import type { CardPress } from './drawCard';

interface ProposeFromProps {
  readonly session: Session;
  readonly conversation: string;
  readonly message: LocalMessage;
  readonly onDone: () => void;
}

type Shown = { readonly title: string; readonly card: object } | { readonly sentence: string };

/** The message extension's action, which Teams has behind the three dots of a message. */
export function ProposeFrom({ session, conversation, message, onDone }: ProposeFromProps) {
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const [asking, setAsking] = useState<'idle' | 'busy'>('idle');
  const ask = async (name: ExtensionAsked['name'], value: object) => {
    setAsking('busy');
    try {
      setShown(shownIn(await extend({ as: session.person.id, in: conversation, name, value })));
    } catch (thrown) {
      setShown({ sentence: sentenceOf(thrown) });
    } finally {
      setAsking('idle');
    }
  };
  const closing = useId();
  useEffect(() => {
    // The form that had the focus is gone: Escape and Enter close what stands in its place.
    if (shown !== undefined && 'sentence' in shown) document.getElementById(closing)?.focus();
  }, [shown, closing]);
  const payload = { id: message.activityId, body: { contentType: 'text', content: message.text } };
  const onPress = (press: CardPress) => {
    if (press.kind === 'submit') void ask('composeExtension/submitAction', { data: press.data });
  };
  const close = () => {
    setShown(undefined);
    onDone();
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={asking === 'busy'}
        onClick={() => void ask('composeExtension/fetchTask', { commandContext: 'message', messagePayload: payload })}
      >
        {texts.chat.propose}
      </Button>
      {shown !== undefined && (
        <Dialog open onOpenChange={(_event, { open }) => !open && close()}>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{'card' in shown ? shown.title : texts.chat.propose}</DialogTitle>
              <DialogContent>
                {'card' in shown ? (
                  <AdaptiveCardView payload={shown.card} name={shown.title} pressing={asking} onPress={onPress} />
                ) : (
                  <Text role="status">{shown.sentence}</Text>
                )}
              </DialogContent>
              <DialogActions>
                <Button id={closing} onClick={close}>
                  {texts.chat.close}
                </Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </>
  );
}

function shownIn({ status, invoke }: ExtensionAnswer): Shown {
  const task = status < 400 ? invoke?.task : undefined;
  if (task === undefined) return { sentence: texts.chat.pressFailed };
  if (task.type === 'message') return { sentence: task.value };
  return { title: task.value.title, card: task.value.card.content };
}
