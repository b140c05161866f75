import { Plural, Trans } from '@lingui/react/macro';
import { memo, useEffect, useState } from 'react';
import type { Job, Task } from '../contract/types';
import { languagesOf } from '../report/spoken';
import { FindingLine } from './FindingLine';
import styles from './job.module.css';
import { useTaskName } from './names';
import { byUrgency, FIRST } from './urgency';

/** All findings of a job, analysis by analysis, the urgent ones first. */
export const JobFindings = memo(function JobFindings({ job }: { job: Job }) {
  const tasks = job.tasks.filter((task) => (task.result?.findings.length ?? 0) > 0);
  return tasks.length === 0 ? null : (
    <div className={styles.findings}>
      <h2>
        <Trans>Findings</Trans>
      </h2>
      {tasks.map((task) => (
        <TaskFindings key={task.id} task={task} language={job.language} />
      ))}
    </div>
  );
});

const MORE = 100;

function TaskFindings({ task, language }: { task: Task; language: string }) {
  const taskName = useTaskName();
  const [count, setCount] = useState(FIRST);
  const findings = (task.result?.findings ?? []).toSorted(byUrgency);
  const shown = findings.slice(0, count);

  // On paper there is no button to press.
  useEffect(() => {
    const open = () => setCount(Infinity);
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);

  return (
    <section>
      <h3>
        {taskName(task.id)} <span className="hint">{findings.length}</span>
      </h3>
      <ul>
        {shown.map((finding, index) => (
          // A finished list of findings does not change.
          <FindingLine key={index} finding={finding} languages={languagesOf(finding, language)} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <button type="button" className="button small" onClick={() => setCount(count + MORE)}>
          <Plural value={Math.min(MORE, findings.length - shown.length)} one="Show # more" other="Show # more" />
        </button>
      )}
    </section>
  );
}
