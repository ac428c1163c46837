import { useId } from 'react';
import type { Clause, ClauseKind } from '../../lib/offer';
import type { SuggestedField, Suggestions } from '../../lib/offer/suggestions';
import { Checkbox } from '../fields';
import { Suggestion } from '../Suggestion';
import { useTranslate } from '../translation';
import type { Form } from '../useForm';

const FIELDS = { company: 'company', role: 'role', startsOn: 'startDate' } as const satisfies Partial<
  Record<SuggestedField, string>
>;

/** The terms that a letter can answer, and with what. */
const ANSWERS = { notice: 'notice-period', bonus: 'signing-bonus-clawback' } as const satisfies Record<
  string,
  ClauseKind
>;

interface Props {
  form: Form;
  clauses: readonly Clause[];
  suggestions: Suggestions;
}

/** What a contract says that the letter can use, taken over where the person agrees. */
export function ForLetter({ form, clauses, suggestions }: Props) {
  const t = useTranslate();
  const heading = useId();
  const { values, change } = form;
  const fields = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter((field) => suggestions[field]);
  const answers = (Object.keys(ANSWERS) as (keyof typeof ANSWERS)[]).filter((answer) =>
    clauses.some(({ kind }) => kind === ANSWERS[answer]),
  );
  return (
    <section className="for-letter" aria-labelledby={heading}>
      <h2 id={heading}>{t('forLetter')}</h2>
      <p className="hint">{t('forLetterHint')}</p>
      <Checkbox label={t('signed')} checked={values.signed} onChange={(signed) => change({ signed })} />
      {answers.map((answer) => (
        <Checkbox
          key={answer}
          label={t(answer)}
          checked={values[answer]}
          onChange={(checked) => change({ [answer]: checked })}
        />
      ))}
      {fields.map((field) => (
        <div key={field}>
          <p>
            <b>{t(FIELDS[field])}</b> <bdi>{values[field]}</bdi>
          </p>
          <Suggestion
            value={values[field]}
            candidates={suggestions[field]}
            onAccept={(value) => change({ [field]: value })}
          />
        </div>
      ))}
    </section>
  );
}
