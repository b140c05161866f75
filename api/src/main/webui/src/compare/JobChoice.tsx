import { Trans, useLingui } from '@lingui/react/macro';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components';
import type { Job } from '../contract/types';
import { Popup } from '../popup/Popup';
import type { Opened } from '../popup/PopupButton';
import popup from '../popup/popup.module.css';
import { useJobNames } from './jobNames';
import styles from './picker.module.css';

interface Props {
  opened: Opened;
  value: string | undefined;
  jobs: readonly Job[];
  choose(id: string): void;
}

/** The jobs to choose from, and a field to find one by any of its words. */
export default function JobChoice({ opened, value, jobs, choose }: Props) {
  const { t } = useLingui();
  const nameOf = useJobNames();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Popup {...opened}>
      <Autocomplete filter={contains}>
        <SearchField className={popup.top!} aria-label={t`Search`} autoFocus>
          <Input className={`input ${styles.search}`} placeholder={t`Title, date, score`} />
        </SearchField>
        <ListBox
          className={popup.items!}
          aria-labelledby={opened.labelledBy}
          items={jobs}
          selectionMode="single"
          selectedKeys={value === undefined ? [] : [value]}
          onSelectionChange={(keys) => {
            const [chosen] = keys;
            if (chosen !== undefined) {
              choose(String(chosen));
            }
            opened.close();
          }}
          renderEmptyState={() => (
            <p className="hint">
              <Trans>No job has these words.</Trans>
            </p>
          )}
        >
          {(job) => {
            const { page, reading, whole } = nameOf(job);
            return (
              <ListBoxItem className={popup.item!} textValue={whole}>
                <span dir="auto">{page}</span> <small>{reading}</small>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Autocomplete>
    </Popup>
  );
}
