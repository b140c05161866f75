import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { memo, useId } from 'react';
import { ANALYSES, type Analysis, type Language, type Priority } from '../contract/types';
import { kindsQuery } from '../http/queries';
import { PRIORITIES } from '../jobs/jobFilter';
import { usePriorityName } from '../jobs/names';
import { useKindName } from '../report/words';
import styles from './analyse.module.css';
import type { Draft } from './draft';

interface Props {
  draft: Draft;
  change(part: Partial<Draft>): void;
}

const LANGUAGES: Language[] = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'pl'];

/** What is known of the page besides its text, and what is asked of it. */
export const PageFields = memo(function PageFields({ draft, change }: Props) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Keyphrase`}
        hint={t`What the page should be found for.`}
        value={draft.keyphrase}
        longest={200}
        onChange={(keyphrase) => change({ keyphrase })}
      />
      <TextField
        label={t`Title`}
        hint={t`As a search engine shows it; about 60 characters fit.`}
        value={draft.title}
        longest={2048}
        counted
        onChange={(title) => change({ title })}
      />
      <TextField
        label={t`Meta description`}
        hint={t`The lines under the title; about 150 characters fit.`}
        value={draft.metaDescription}
        longest={2048}
        counted
        onChange={(metaDescription) => change({ metaDescription })}
      />
      <Analyses chosen={draft.analyses} change={(analyses) => change({ analyses })} />
      <div className={styles.pair}>
        <LanguageField value={draft.language} change={(language) => change({ language })} />
        <PriorityField value={draft.priority} change={(priority) => change({ priority })} />
      </div>
    </>
  );
});

interface TextFieldProps {
  label: string;
  hint: string;
  value: string;
  longest: number;
  counted?: boolean;
  onChange(value: string): void;
}

function TextField({ label, hint, value, longest, counted, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={value}
        maxLength={longest}
        dir="auto"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="hint">
        {hint} {counted && value !== '' && <span>{value.length}</span>}
      </p>
    </div>
  );
}

function Analyses({ chosen, change }: { chosen: readonly Analysis[]; change(analyses: Analysis[]): void }) {
  const kindName = useKindName();
  const kinds = useQuery(kindsQuery);
  return (
    <fieldset className={styles.analyses}>
      <legend className="label">
        <Trans>Analyses</Trans>
      </legend>
      {ANALYSES.map((analysis) => (
        <label key={analysis} title={kinds.data?.find((kind) => kind.kind === analysis)?.description}>
          <input
            type="checkbox"
            checked={chosen.includes(analysis)}
            onChange={(event) =>
              change(ANALYSES.filter((each) => (each === analysis ? event.target.checked : chosen.includes(each))))
            }
          />
          {kindName(analysis)}
        </label>
      ))}
      {chosen.length === 0 && (
        <p className="hint">
          <Trans>Choose at least one.</Trans>
        </p>
      )}
    </fieldset>
  );
}

function LanguageField({ value, change }: { value: Draft['language']; change(language: Draft['language']): void }) {
  const { i18n } = useLingui();
  const id = useId();
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language' });
  return (
    <div className="field">
      <label htmlFor={id}>
        <Trans>Language</Trans>
      </label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => change(event.target.value as Draft['language'])}
      >
        <option value="auto">
          <Trans>Detect</Trans>
        </option>
        {LANGUAGES.map((code) => (
          <option key={code} value={code}>
            {names.of(code)}
          </option>
        ))}
      </select>
    </div>
  );
}

function PriorityField({ value, change }: { value: Priority; change(priority: Priority): void }) {
  const id = useId();
  const priorityName = usePriorityName();
  return (
    <div className="field">
      <label htmlFor={id}>
        <Trans>Priority</Trans>
      </label>
      <select id={id} className="input" value={value} onChange={(event) => change(event.target.value as Priority)}>
        {PRIORITIES.map((priority) => (
          <option key={priority} value={priority}>
            {priorityName(priority)}
          </option>
        ))}
      </select>
    </div>
  );
}
