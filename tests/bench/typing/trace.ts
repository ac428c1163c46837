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

interface Timed extends TraceEvent {
  dur: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline'];

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
  const tasks = named('ThreadControllerImpl::RunTask', events);
  const paints = named('Paint', events);
  const presses = named('EventDispatch', events).filter(({ args }) => args.data?.type === 'keydown');
  return presses.map((press) => {
    const [edit, ...later] = tasks.filter((task) => isSetGoing(task, press));
    if (!edit) throw new Error('A key press belongs to no task of the trace: part of it was lost, try again.');
    const frames = later.filter((task) => paints.some((paint) => isWithin(paint, task))).map(({ dur }) => dur);
    const others = later.map(({ dur }) => dur);
    const busy = others.reduce((sum, took) => sum + took, edit.dur);
    const longest = Math.max(edit.dur + (frames[0] ?? 0), ...others);
    return { busy: busy / 1000, longest: longest / 1000, frame: Math.max(0, ...frames) / 1000 };
  });
}

/** In their order. Throws where there are none, since what is never found is never late. */
function named(name: string, events: readonly TraceEvent[]): Timed[] {
  const found = events.filter((event): event is Timed => event.name === name && event.dur !== undefined);
  if (found.length === 0) throw new Error(`The trace has no "${name}": this Chromium may call it otherwise.`);
  return found.sort((one, other) => one.ts - other.ts);
}

/** The task of the press itself, or one after it. */
function isSetGoing(task: Timed, press: TraceEvent): boolean {
  return isSameThread(task, press) && task.ts + task.dur >= press.ts && task.ts < press.ts + WATCHED * 1000;
}

function isWithin(event: TraceEvent, task: Timed): boolean {
  return isSameThread(event, task) && event.ts >= task.ts && event.ts < task.ts + task.dur;
}

function isSameThread(one: TraceEvent, other: TraceEvent): boolean {
  return one.pid === other.pid && one.tid === other.tid;
}
