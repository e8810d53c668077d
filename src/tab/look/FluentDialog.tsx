import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { useTab } from '../app/tab';
import styles from './fluentDialog.module.css';

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

export interface FluentDialogProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
}

/** Fluent's dialog around a form. Pressing beside it does not close it: nothing typed is lost by a slip. */
export function FluentDialog({ title, actions, children, onClose, onSubmit }: FluentDialogProps) {
  const { theme } = useTab();
  useGivingBack();
  return (
    <FluentProvider theme={THEMES[theme]} style={{ background: 'transparent' }}>
      <Dialog
        open
        onOpenChange={(_event, data) => {
          if (data.type !== 'backdropClick') onClose();
        }}
      >
        <DialogSurface aria-describedby={undefined}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              onSubmit();
            }}
          >
            <DialogBody>
              <DialogTitle>{title}</DialogTitle>
              <DialogContent className={styles.content ?? ''}>{children}</DialogContent>
              <DialogActions fluid>{actions}</DialogActions>
            </DialogBody>
          </form>
        </DialogSurface>
      </Dialog>
    </FluentProvider>
  );
}

/**
 * Gives the page and the focus back when the dialog goes. Fluent's focus engine is taken away with it, and leaves the
 * page hidden from screen readers when that happens while the dialog is open.
 */
function useGivingBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        document.getElementById('root')?.removeAttribute('aria-hidden');
        if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
      });
    },
    [opener],
  );
}
