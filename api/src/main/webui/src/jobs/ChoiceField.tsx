import { useLingui } from '@lingui/react/macro';

interface Props<Value extends string> {
  label: string;
  value: Value | undefined;
  values: readonly Value[];
  nameOf(value: NoInfer<Value>): string;
  change(value: Value | undefined): void;
}

/** One of some values, or all of them. */
export function ChoiceField<Value extends string>({ label, value, values, nameOf, change }: Props<Value>) {
  const { t } = useLingui();
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select
        className="input"
        value={value ?? ''}
        onChange={(event) => change(values.find((each) => each === event.target.value))}
      >
        <option value="">{t`All`}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
