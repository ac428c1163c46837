import { useRef, useState } from 'react';
import { TextArea } from '../fields';
import { useTranslate } from '../translation';

interface Props {
  onText(text: string): void;
  onFile(file: File): void;
}

/** Where a contract comes in: pasted or chosen; dropped it may be anywhere on the page. */
export function Intake({ onText, onFile }: Props) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);

  return (
    <section className="intake" aria-label={t('intake')}>
      <TextArea label={t('contractText')} value={text} size="whole" rows={8} onChange={setText} />
      <div className="row">
        <button type="button" className="primary" disabled={text.trim() === ''} onClick={() => onText(text)}>
          {t('checkText')}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {t('chooseFile')}
        </button>
      </div>
      <p className="hint">{t('fileHint')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.docx,.txt,.html,.htm,.eml,text/*,message/rfc822,application/pdf"
        aria-label={t('chooseFile')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </section>
  );
}
