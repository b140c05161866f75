import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { Rule } from '../contract/types';
import { rulesQuery } from '../http/queries';
import styles from './findings.module.css';

/** Why a rule matters, with an example. */
export function RuleReason({ rule }: { rule: string }) {
  const { i18n } = useLingui();
  const rules = useQuery(rulesQuery(i18n.locale));
  const reason = rules.data?.find((candidate) => covers(candidate, rule));
  return (
    <div className={styles.reason}>
      {reason !== undefined && (
        <>
          <p>{reason.why}</p>
          <dl>
            <dt>
              <Trans>Instead of</Trans>
            </dt>
            <dd lang={exampleLanguage(reason, i18n.locale)}>{reason.example.bad}</dd>
            <dt>
              <Trans>better</Trans>
            </dt>
            <dd lang={exampleLanguage(reason, i18n.locale)}>{reason.example.better}</dd>
          </dl>
        </>
      )}
      <p className="hint">
        <code>{rule}</code>
      </p>
    </div>
  );
}

/** Examples are in the language of the reason, but for rules that do not apply to it. */
function exampleLanguage({ languages = [] }: Rule, language: string): string {
  return languages.includes(language) ? language : (languages[0] ?? language);
}

/** A rule's id may end in `<…>`, and then stands for a family. */
export function covers(rule: Rule, id: string): boolean {
  const family = rule.id.indexOf('<');
  return family < 0 ? rule.id === id : id.startsWith(rule.id.slice(0, family)) && id.length > family;
}
