import { Trans } from '@lingui/react/macro';
import { Menu, MenuItem } from 'react-aria-components';
import type { Opened } from '../popup/PopupButton';
import { Popup } from '../popup/Popup';
import styles from '../popup/popup.module.css';

/** The ways in which a report leaves the app. */
export interface Exports {
  saveHtml(): void;
  saveJson(): void;
  print(): void;
  copyLink(): void;
}

export default function ExportMenu({ opened, exports }: { opened: Opened; exports: Exports }) {
  return (
    <Popup {...opened}>
      <Menu className={styles.items!} aria-labelledby={opened.labelledBy} autoFocus="first" onClose={opened.close}>
        <MenuItem className={styles.item!} onAction={exports.saveHtml}>
          <Trans>Save as HTML</Trans>
        </MenuItem>
        <MenuItem className={styles.item!} onAction={exports.saveJson}>
          <Trans>Save as JSON</Trans>
        </MenuItem>
        <MenuItem className={styles.item!} onAction={exports.print}>
          <Trans>Print</Trans>
        </MenuItem>
        <MenuItem className={styles.item!} onAction={exports.copyLink}>
          <Trans>Copy the link</Trans>
        </MenuItem>
      </Menu>
    </Popup>
  );
}
