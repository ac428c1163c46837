import { type FormEvent, type ReactNode, useId } from 'react';

/** How much of a line a field takes where there is room. */
type Size = 'whole' | 'half' | 'third';

export interface TextFieldProps {
  label: string;
  size?: Size;
  value: string;
  hint?: string;
  autoComplete?: string;
  /** Stands under the field. */
  children?: ReactNode;
  onChange(value: string): void;
}

export function TextField(props: TextFieldProps) {
  const { label, value, hint, autoComplete = 'off', size = 'half', children, onChange } = props;
  const id = useId();
  return (
    <div className={`field ${size}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        autoComplete={autoComplete}
        aria-describedby={hint && `${id}-hint`}
        {...onText(onChange)}
      />
      <Hint id={`${id}-hint`}>{hint}</Hint>
      {children}
    </div>
  );
}

export function TextArea({
  label,
  value,
  hint,
  size = 'half',
  rows = 2,
  onChange,
}: TextFieldProps & { rows?: number }) {
  const id = useId();
  return (
    <div className={`field ${size}`}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={rows} value={value} aria-describedby={hint && `${id}-hint`} {...onText(onChange)} />
      <Hint id={`${id}-hint`}>{hint}</Hint>
    </div>
  );
}

/** React's own change event misses a value that another script sets, as form fillers do; the input event does not. */
function onText(onChange: (value: string) => void) {
  const listener = (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.currentTarget.value);
  return { onInput: listener, onChange: listener };
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
}

export function Select<Value extends string>(props: ChoiceProps<Value> & { size?: Size }) {
  const { label, value, options, size = 'half', onChange } = props;
  const id = useId();
  return (
    <div className={`field ${size}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function RadioGroup<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      <div className="chips">
        {options.map((option) => (
          <label key={option.value} className="chip">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckboxProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

export function Checkbox({ label, checked, onChange }: CheckboxProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <p id={id} className="hint">
      {children}
    </p>
  ) : null;
}
