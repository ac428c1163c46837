import { type KeyCost, WATCHED, type Watch } from './key-cost';

/** Times are in µs. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args: { data?: { type?: string } };
}

interface Task extends TraceEvent {
  dur: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline'];
const TASK = 'ThreadControllerImpl::RunTask';

/** By the trace that Chromium keeps of itself: nothing runs in the page for it. */
export const byTrace: Watch = async (page, type) => {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<unknown>((resolve) => session.once('Tracing.tracingComplete', resolve));
  const traceConfig = { includedCategories: CATEGORIES };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await type();
  await page.waitForTimeout(WATCHED);
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return costsOf(events);
};

function costsOf(events: readonly TraceEvent[]): KeyCost[] {
  const inOrder = [...events].sort((one, other) => one.ts - other.ts);
  const tasks = inOrder.filter(isTask);
  const paints = inOrder.filter(({ name }) => name === 'Paint');
  return inOrder.filter(isKeyPress).map((key) => {
    const [edit, ...later] = tasks.filter((task) => isSetGoing(task, key));
    if (!edit) throw new Error(`The trace has no "${TASK}" for a key press: this Chromium may call it otherwise.`);
    const frames = later.filter((task) => paints.some((paint) => isWithin(paint, task))).map(({ dur }) => dur);
    const [shown = 0] = frames;
    const others = later.map(({ dur }) => dur);
    const busy = others.reduce((sum, took) => sum + took, edit.dur);
    const longest = Math.max(edit.dur + shown, ...others);
    return { busy: busy / 1000, longest: longest / 1000, frame: Math.max(0, ...frames) / 1000 };
  });
}

function isTask(event: TraceEvent): event is Task {
  return event.name === TASK && event.dur !== undefined;
}

function isKeyPress({ name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && args.data?.type === 'keydown';
}

/** The task of the press itself, or one after it. */
function isSetGoing(task: Task, key: TraceEvent): boolean {
  return isSameThread(task, key) && task.ts + task.dur >= key.ts && task.ts < key.ts + WATCHED * 1000;
}

function isWithin(event: TraceEvent, task: Task): boolean {
  return isSameThread(event, task) && event.ts >= task.ts && event.ts < task.ts + task.dur;
}

function isSameThread(one: TraceEvent, other: TraceEvent): boolean {
  return one.pid === other.pid && one.tid === other.tid;
}
