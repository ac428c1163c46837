import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPanel, type Panel } from '../../lib/session/panel';

/** Loads, and never reports: as a page that is blocked. */
const SILENT = new URL('/tests/practice/icons.svg', location.href).href;

describe('the panel', () => {
  const onFail = vi.fn();
  let panel: Panel;
  let loaded: Promise<unknown>;

  beforeEach(() => {
    vi.useFakeTimers();
    onFail.mockClear();
    panel = openPanel({ url: SILENT, compose: 'id', label: 'Retract offer', beside: document.body, onFail });
    const frame = document.body.lastElementChild?.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
    loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  });
  afterEach(() => {
    panel.close();
    vi.useRealTimers();
  });

  test('is waited for while it loads, though not for ever', () => {
    const frame = document.body.lastElementChild;
    vi.advanceTimersByTime(9_000);
    expect(onFail).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(onFail).toHaveBeenCalledOnce();
    expect(frame?.isConnected).toBe(false);
  });

  test('gives up soon once it has loaded and does not report', async () => {
    vi.advanceTimersByTime(9_000);
    await loaded;
    vi.advanceTimersByTime(1_900);
    expect(onFail).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(onFail).toHaveBeenCalledOnce();
  });

  test('stays once it has reported', async () => {
    await loaded;
    panel.ready();
    vi.advanceTimersByTime(60_000);
    expect(onFail).not.toHaveBeenCalled();
  });
});
