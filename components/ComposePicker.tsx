import type { ComposeInfo } from '../lib/session/commands';
import { RadioGroup } from './fields';
import { useTranslate } from './translation';

interface Props {
  composes: readonly ComposeInfo[];
  chosen: string | undefined;
  onChoose(compose: string): void;
}

/** Which mail the letter goes into, where several are open. */
export function ComposePicker({ composes, chosen, onChoose }: Props) {
  const t = useTranslate();
  const options = composes.map(({ id, subject, recipient }, index) => ({
    value: id,
    label: [recipient, subject].filter(Boolean).join(' – ') || t('untitledMail', String(index + 1)),
  }));
  return <RadioGroup label={t('whichMail')} value={chosen ?? ''} options={options} onChange={onChoose} />;
}
