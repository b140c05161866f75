// One open event stream: what is heard before the job was looked up waits until it was.
import { finished } from './job.js';

export class JobStream {
  #raw;
  #job = null;
  #early = [];
  #told = new Set();
  #ended = false;

  constructor(raw) {
    this.#raw = raw;
  }

  open(job) {
    this.#raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#job = job;
    this.#send('job.accepted', { ...job, status: 'queued' });
    if (job.finishedAt) {
      this.finished({ at: job.finishedAt, tasks: job.tasks });
    }
    this.#early.forEach((act) => act());
    this.#early = [];
  }

  started() {
    this.#when(() => {
      this.#job.tasks.forEach((task) => this.#send('task.started', { task: { ...task, status: 'running' } }));
    });
  }

  taskEnded(task) {
    this.#when(() => {
      if (!this.#told.has(task.id)) {
        this.#told.add(task.id);
        this.#send(`task.${task.status}`, { task });
      }
    });
  }

  finished(outcome) {
    this.#when(() => {
      outcome.tasks.forEach((task) => this.taskEnded(task));
      this.#send('job.finished', finished(this.#job, outcome));
      this.#ended = true;
      this.#raw.end();
    });
  }

  #when(act) {
    if (this.#ended) {
      return;
    }
    if (this.#job === null) {
      this.#early.push(() => this.#when(act));
    } else {
      act();
    }
  }

  #send(event, data) {
    this.#raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}
