/** `npm test`: every test, then one line that counts them. Browsers that are missing are found or installed on the way. */
import { startVitest } from 'vitest/node';

const vitest = await startVitest('test', process.argv.slice(2), { run: true, watch: false });
const tests = vitest.state.getFiles().flatMap((file) => [...allTests(file.tasks)]);
const count = (...states: string[]) => tests.filter((test) => states.includes(stateOf(test))).length;
await vitest.close();

const skipped = count('skip', 'todo');
const broken = vitest.state
  .getFiles()
  .filter((file) => file.result?.state === 'fail' && file.tasks.length === 0).length;
const unhandled = vitest.state.getUnhandledErrors().length;
const failed = count('fail', 'run', 'queued', 'only') + broken + unhandled;
console.log(`${count('pass')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || tests.length === 0 ? 1 : 0);

type Task = { type: string; mode: string; result?: { state: string }; tasks?: Task[] };

function* allTests(tasks: readonly unknown[]): Generator<Task> {
  for (const task of tasks as Task[]) {
    if (task.type === 'test') yield task;
    else yield* allTests(task.tasks ?? []);
  }
}

function stateOf(test: Task): string {
  return test.result?.state ?? test.mode;
}
