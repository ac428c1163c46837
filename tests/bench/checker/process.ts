import { type ChildProcess, fork } from 'node:child_process';
import { bundle, loadable } from './bundle';
import type { Engine } from './engines';
import type { Job, Timed } from './worker';

/** An engine in a process of its own, so that no other one's memory or compiled code touches it. */
export class EngineProcess {
  private constructor(
    readonly engine: Engine,
    private readonly child: ChildProcess,
  ) {}

  static async start(engine: Engine): Promise<EngineProcess> {
    // No loader of ours in the child: it runs plain JavaScript.
    const child = fork(bundle('checker/worker.ts', false), [loadable(engine), engine.language], { execArgv: [] });
    const started = new EngineProcess(engine, child);
    await started.answer(60_000);
    return started;
  }

  /** Nothing when it takes longer than `patience` ms; the process is gone then. */
  time(job: Job, patience: number): Promise<Timed | undefined> {
    this.child.send(job);
    return this.answer(patience) as Promise<Timed | undefined>;
  }

  get isRunning(): boolean {
    return this.child.connected;
  }

  stop(): void {
    this.child.kill();
  }

  private answer(patience: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => {
        this.stop();
        settle(() => resolve(undefined));
      }, patience);
      const onMessage = (message: unknown) => settle(() => resolve(message));
      const onExit = () => settle(() => reject(new Error(`${this.engine.name} ended by itself`)));
      const settle = (then: () => void) => {
        clearTimeout(tooLate);
        this.child.off('message', onMessage).off('exit', onExit);
        then();
      };
      this.child.on('message', onMessage).on('exit', onExit);
    });
  }
}
