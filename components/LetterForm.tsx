import { useState } from 'react';
import type { MessageKey } from '../lib/catalog/messages';
import { type FormValues, type Language, REASONS, TONES } from '../lib/letter';
import type { SuggestedField, Suggestions } from '../lib/offer/suggestions';
import { Checkbox, RadioGroup, Select, TextArea, TextField, type TextFieldProps } from './fields';
import { Suggestion } from './Suggestion';
import { useTranslate } from './translation';
import type { Form } from './useForm';

export interface LanguageOption {
  value: Language;
  /** The language's own name for itself. */
  label: string;
  /** What its two forms are. */
  forms: 'region' | 'address';
}

interface Props {
  form: Form;
  language: Language;
  languages: readonly LanguageOption[];
  /** What the offer says about the fields. */
  suggestions: Suggestions;
}

/** The little a letter needs: why, in which tone, and the facts. */
export function LetterForm({ form, language, languages, suggestions }: Props) {
  const t = useTranslate();
  const { values, change } = form;
  const suggested = (name: SuggestedField) => (
    <Suggestion
      value={values[name]}
      candidates={suggestions[name]}
      onAccept={(value) =>
        change(name === 'recipient' ? { recipient: value, recipientTyped: true } : { [name]: value })
      }
    />
  );
  const options = <Value extends string>(keys: readonly Value[], prefix: string) =>
    keys.map((value) => ({ value, label: t(`${prefix}_${value.replaceAll('-', '_')}` as MessageKey) }));

  return (
    <form className="letter-form" onSubmit={(event) => event.preventDefault()}>
      <RadioGroup
        label={t('reason')}
        value={values.reason}
        options={options(REASONS, 'reason')}
        onChange={(reason) => change({ reason })}
      />
      <RadioGroup
        label={t('tone')}
        value={values.tone}
        options={options(TONES, 'tone')}
        onChange={(tone) => change({ tone })}
      />
      <div className="grid">
        <Text form={form} name="candidate" label={t('yourName')} autoComplete="name" />
        <TextField
          label={t('recipient')}
          value={values.recipient}
          onChange={(recipient) => change({ recipient, recipientTyped: true })}
        >
          {values.recipientTyped || !values.recipient ? suggested('recipient') : null}
        </TextField>
        <Text form={form} name="company" label={t('company')}>
          {suggested('company')}
        </Text>
        <Text form={form} name="role" label={t('role')}>
          {suggested('role')}
        </Text>
        <Text form={form} name="startsOn" label={t('startDate')} hint={t('startDateHint')} size="third">
          {suggested('startsOn')}
        </Text>
        <Select
          label={t('language')}
          value={language}
          options={languages}
          size="third"
          onChange={(chosen) => change({ language: chosen })}
        />
        <FormOfLanguage values={values} forms={formsOf(language, languages)} change={change} />
        <Text form={form} name="specific" label={t('appreciated')} hint={t('appreciatedHint')} size="whole" />
        <TextArea
          label={t('ownWords')}
          hint={t('ownWordsHint')}
          value={values.ownWords}
          size="whole"
          onChange={(ownWords) => change({ ownWords })}
        />
      </div>
      <Checkbox label={t('signed')} checked={values.signed} onChange={(signed) => change({ signed })} />
      <Agreed form={form} name="notice" />
      <Agreed form={form} name="bonus" />
      <Checkbox label={t('rememberName')} checked={form.rememberName} onChange={form.setRememberName} />
    </form>
  );
}

interface TextProps extends Pick<TextFieldProps, 'label' | 'hint' | 'autoComplete' | 'size' | 'children'> {
  form: Form;
  name: 'candidate' | 'company' | 'role' | 'startsOn' | 'specific';
}

function Text({ form, name, ...field }: TextProps) {
  return <TextField {...field} value={form.values[name]} onChange={(value) => form.change({ [name]: value })} />;
}

/** What was agreed to on the contract page, shown from then on so that it can be taken back, and back again. */
function Agreed({ form: { values, change }, name }: { form: Form; name: 'notice' | 'bonus' }) {
  const t = useTranslate();
  const agreed = values[name];
  const [shown, setShown] = useState(agreed);
  if (agreed && !shown) setShown(true);
  if (!shown) return null;
  return <Checkbox label={t(name)} checked={agreed} onChange={(checked) => change({ [name]: checked })} />;
}

function FormOfLanguage({
  values,
  forms,
  change,
}: {
  values: FormValues;
  forms: LanguageOption['forms'];
  change: Form['change'];
}) {
  const t = useTranslate();
  if (forms === 'region') {
    const regions = [
      { value: 'GB', label: t('region_GB') },
      { value: 'US', label: t('region_US') },
    ] as const;
    return (
      <Select
        size="third"
        label={t('region')}
        value={values.region}
        options={regions}
        onChange={(region) => change({ region })}
      />
    );
  }
  const addresses = [
    { value: 'formal', label: t('address_formal') },
    { value: 'informal', label: t('address_informal') },
  ] as const;
  return (
    <Select
      size="third"
      label={t('address')}
      value={values.address}
      options={addresses}
      onChange={(address) => change({ address })}
    />
  );
}

function formsOf(language: Language, languages: readonly LanguageOption[]): LanguageOption['forms'] {
  return languages.find(({ value }) => value === language)?.forms ?? 'region';
}
