import { useEffect, useState } from 'react';
import type { PageReport } from '../lib/session/commands';
import type { Ports } from './ports';
import { useTranslate } from './translation';

interface Props {
  ports: Ports;
  /** How many mails Bow Out knows to be open. */
  composes: number;
}

/** Says why there is no mail to write into, and gives a report of the page for whoever misses something in it. */
export function Diagnostics({ ports, composes }: Props) {
  const t = useTranslate();
  const [report, setReport] = useState<PageReport>();
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    ports.report().then((answer) => {
      if (answer !== 'unreachable') setReport(answer);
    });
  }, [ports]);
  if (!report) return null;
  return (
    <section className="diagnostics">
      {composes === 0 && <p className="notice">{t(report.editors > 0 ? 'notRecognised' : 'noneOpen')}</p>}
      <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t('missing')}
      </button>
      {shown && (
        <>
          <p className="hint">{t('reportHint')}</p>
          <textarea aria-label={t('report')} readOnly rows={10} spellCheck={false} value={report.text} dir="ltr" />
          <div className="row">
            <button type="button" onClick={async () => setCopied(await ports.copy(report.text))}>
              {t('copyReport')}
            </button>
            <span role="status">{copied ? t('reportCopied') : ''}</span>
          </div>
        </>
      )}
    </section>
  );
}
