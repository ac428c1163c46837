import { useEffect } from 'react';
import type { FormValues } from '../../lib/letter';
import type { Ports } from '../ports';
import { useTranslate } from '../translation';
import { useForm } from '../useForm';
import { ClauseList } from './ClauseList';
import { ForLetter } from './ForLetter';
import { Intake } from './Intake';
import { MarkedText } from './MarkedText';
import { ReadingProgress } from './ReadingProgress';
import { type ContractPorts, type ContractState, useContract } from './useContract';
import './contract.css';

export interface ContractAppProps {
  ports: ContractPorts & Pick<Ports, 'loadForm' | 'keepForm'>;
  defaults: Partial<FormValues>;
}

/** A contract's terms that matter to somebody who may not start: found, quoted, explained, never judged. */
export function ContractApp({ ports, defaults }: ContractAppProps) {
  const t = useTranslate();
  const form = useForm(ports, defaults);
  const { state, check, readFile, cancel, startAnew } = useContract(ports);
  useFileDrop(readFile);
  return (
    <div className="contract">
      <header>
        <h1>{t('checkContract')}</h1>
        <p>{t('contractIntro')}</p>
        <p className="notice">{t('contractNoAdvice')}</p>
      </header>
      <div role="status">{state.phase === 'waiting' && <Problem state={state} />}</div>
      {state.phase === 'waiting' && <Intake onText={check} onFile={readFile} />}
      {state.phase === 'reading' && <ReadingProgress name={state.name} done={state.done} onCancel={cancel} />}
      {state.phase === 'checked' && (
        <>
          <div className="row tools">
            <button type="button" onClick={startAnew}>
              {t('anotherText')}
            </button>
            <button type="button" onClick={() => window.print()}>
              {t('print')}
            </button>
          </div>
          <div className="columns">
            <div className="findings">
              <ClauseList text={state.text} clauses={state.clauses} />
              {form && <ForLetter form={form} clauses={state.clauses} suggestions={state.suggestions} />}
            </div>
            <MarkedText text={state.text} clauses={state.clauses} />
          </div>
        </>
      )}
    </div>
  );
}

function Problem({ state }: { state: Extract<ContractState, { phase: 'waiting' }> }) {
  const t = useTranslate();
  return state.problem ? <p className="notice">{t(`read_${state.problem}`)}</p> : null;
}

/** A page that does not take a file itself is left for that file by the browser. */
function useFileDrop(onFile: (file: File) => void) {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  });
}
