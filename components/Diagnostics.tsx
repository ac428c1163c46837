import { useEffect, useState } from 'react';
import type { PageReport } from '../lib/session/commands';
import type { Ports } from './ports';
import { useTranslate } from './translation';

/** What Bow Out sees of the webmail's page, once it has answered; looked for only where it is `wanted`. */
export function usePageReport(ports: Ports, wanted: boolean): PageReport | undefined {
  const [report, setReport] = useState<PageReport>();
  useEffect(() => {
    if (!wanted) return;
    ports.report().then((answer) => {
      if (answer !== 'unreachable') setReport(answer);
    });
  }, [ports, wanted]);
  return report;
}

/** Why there is no mail to write into. */
export function WhyNone({ report }: { report: PageReport }) {
  const t = useTranslate();
  return <p className="notice">{t(report.editors > 0 ? 'notRecognised' : 'noneOpen')}</p>;
}

/** A report of the page for whoever misses something in it. */
export function Diagnostics({ report, ports }: { report: PageReport; ports: Ports }) {
  const t = useTranslate();
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  return (
    <section className="diagnostics">
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
            <span role="status">{copied !== undefined && t(copied ? 'reportCopied' : 'reportNotCopied')}</span>
          </div>
        </>
      )}
    </section>
  );
}
