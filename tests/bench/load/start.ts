import type { CDPSession, Page } from 'playwright';
import { sceneReady } from '../../practice/ready';
import { median } from '../report';

const SAMPLES = 5;
const SCRIPT_EVENTS = ['v8.compile', 'EvaluateScript'];

interface TraceEvent {
  name: string;
  /** Microseconds of the thread's own time, which does not grow when the machine is busy. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/** How long an extension's script takes to be compiled and run in a page that is full already, in ms of main thread. */
export async function measureStart(page: Page, session: CDPSession, url: string): Promise<number> {
  const samples: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
    session.on('Tracing.dataCollected', collect);
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
    });
    await page.goto(url);
    await sceneReady(page);
    await page.waitForTimeout(500);
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    const ours = events.filter(
      ({ name, args }) => SCRIPT_EVENTS.includes(name) && args.data?.url?.startsWith('chrome-extension:'),
    );
    samples.push(ours.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000);
  }
  return median(samples);
}
