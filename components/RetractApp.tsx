import { useEffect, useState } from 'react';
import type { Draft, FormValues, Language } from '../lib/letter';
import type { ComposeInfo } from '../lib/session/commands';
import { ComposePicker } from './ComposePicker';
import { Diagnostics, usePageReport, WhyNone } from './Diagnostics';
import { ExistingTextQuestion } from './ExistingTextQuestion';
import { type LanguageOption, LetterForm } from './LetterForm';
import { OfferTools } from './OfferTools';
import { Outcome } from './Outcome';
import { Preview } from './Preview';
import type { Offer, Ports } from './ports';
import { useTranslate } from './translation';
import { type Form, useForm } from './useForm';
import { useOffer } from './useOffer';
import { useRetraction } from './useRetraction';

export interface RetractAppProps {
  ports: Ports;
  languages: readonly LanguageOption[];
  /** The language of a letter where neither the person nor the mail says which. */
  defaultLanguage: Language;
  defaults: Partial<FormValues>;
  /** The compose the panel belongs to; the toolbar popup finds one itself. */
  compose?: string;
  /** Reads the offer on the web page in front; nothing where it cannot be read. */
  readPage?(): Promise<Offer | undefined>;
  /** Where a letter can go from a page that is no webmail. */
  places(draft: Draft): readonly { label: string; href: string }[];
  onClose?(): void;
  /** The form is read and shown. */
  onReady?(): void;
}

/** The form, its letter and what can be done with it: in the panel and in the toolbar popup alike. */
export function RetractApp(props: RetractAppProps) {
  const { ports, defaults } = props;
  const form = useForm(ports, defaults);
  const [composes, setComposes] = useState<ComposeInfo[] | 'unreachable'>();
  useEffect(() => {
    ports.composes().then(setComposes);
  }, [ports]);
  const ready = Boolean(form && composes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once
  useEffect(() => {
    if (ready) props.onReady?.();
  }, [ready]);
  return form && composes ? <Retraction {...props} form={form} composes={composes} /> : null;
}

function Retraction(props: RetractAppProps & { form: Form; composes: ComposeInfo[] | 'unreachable' }) {
  const t = useTranslate();
  const { ports, form, languages, compose, places, onClose } = props;
  const open = props.composes === 'unreachable' ? [] : props.composes;
  const retraction = useRetraction(ports, form, open, compose, props.defaultLanguage);
  const { draft, language, status } = retraction;
  const inPopup = compose === undefined;
  const report = usePageReport(ports, inPopup);
  const elsewhere = inPopup && props.composes === 'unreachable';
  const { offer, ...reading } = useOffer(ports, retraction.target, props.readPage);

  return (
    <div className="app" role="dialog" aria-label={t('retractOffer')}>
      <header className="top">
        <div>
          <h1>{t('retractOffer')}</h1>
          <p className="hint">{t('privacyLine')}</p>
        </div>
        {onClose && (
          <button type="button" className="close" aria-label={t('close')} onClick={onClose}>
            ×
          </button>
        )}
      </header>
      <div className="scroll">
        {form.damaged && <p className="notice">{t('formDamaged')}</p>}
        {!form.kept && <p className="notice">{t('notKept')}</p>}
        {report && open.length === 0 && <WhyNone report={report} />}
        {inPopup && open.length > 1 && (
          <ComposePicker composes={open} chosen={retraction.target} onChoose={retraction.choose} />
        )}
        <OfferTools
          {...reading}
          hasPage={elsewhere && props.readPage !== undefined}
          onCheckContract={() => ports.checkContract(offer?.text)}
        />
        <LetterForm form={form} language={language} languages={languages} suggestions={offer?.suggestions ?? {}} />
        <Preview draft={draft} language={language} wanted={wantedFacts(form.values).map((fact) => t(fact))} />
        {report && <Diagnostics report={report} ports={ports} />}
      </div>
      <footer className="actions">
        {status === 'occupied' && (
          <ExistingTextQuestion onAnswer={(answer) => (answer ? retraction.insert(answer) : retraction.leave())} />
        )}
        <Outcome status={status} onUndo={retraction.undo} />
        {elsewhere && <Places places={places(draft)} />}
        <div className="row">
          {!elsewhere && (
            <button type="button" className="primary" onClick={() => retraction.insert()}>
              {t('insertDraft')}
            </button>
          )}
          <button type="button" onClick={() => form.change({ variant: form.values.variant + 1 })}>
            {t('anotherWording')}
          </button>
          <button type="button" onClick={retraction.copy}>
            {t('copy')}
          </button>
        </div>
      </footer>
    </div>
  );
}

function Places({ places }: { places: ReturnType<RetractAppProps['places']> }) {
  const t = useTranslate();
  return (
    <nav className="places" aria-label={t('openIn')}>
      <p className="hint">{t('openIn')}</p>
      <div className="row">
        {places.map(({ label, href }) => (
          <a key={label} className="button" href={href} target="_blank" rel="noreferrer">
            {label}
          </a>
        ))}
      </div>
    </nav>
  );
}

/** The facts a letter wants most, as long as they are missing. */
function wantedFacts({ candidate, company, role }: FormValues) {
  const facts = { yourName: candidate, company, role } as const;
  return (Object.keys(facts) as (keyof typeof facts)[]).filter((fact) => !facts[fact].trim());
}
