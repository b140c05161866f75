import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useMemo } from 'react';
import { I18nProvider, Popover } from 'react-aria-components';
import styles from './popup.module.css';
import type { Opened } from './PopupButton';

/** What a button has opened: beside it, above all else, gone with Escape or a click elsewhere. */
export function Popup({ by, labelledBy, close, children }: Opened & { children: ReactNode }) {
  const { i18n } = useLingui();
  const trigger = useMemo(() => ({ current: by }), [by]);
  return (
    <I18nProvider locale={i18n.locale}>
      {/* React Aria writes a style into the page, which the policy forbids, unless something has this name already.
          What it would say is in popup.module.css. */}
      <meta id="react-aria-pressable-style" />
      <Popover
        className={styles.popup!}
        aria-labelledby={labelledBy}
        triggerRef={trigger}
        placement="bottom start"
        offset={4}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) {
            close();
          }
        }}
      >
        {children}
      </Popover>
    </I18nProvider>
  );
}
