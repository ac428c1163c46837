/**
 * The notation of the sentences in `templates/<lang>/letters.json`:
 * - `{company}` is a fact, written exactly as the person gave it;
 * - `[at {company}|with you]` takes the first alternative whose facts are all known, or nothing;
 * - `[signed? one thing|another]` asks for a fact without writing it;
 * - `<apologise|apologize>` holds the two forms of a language (British and American, u and je).
 */
const SLOTS = [
  'candidate',
  'recipient',
  'company',
  'role',
  'acceptedOn',
  'startsOn',
  'specific',
  'signed',
  'notice',
  'bonus',
] as const;

type Slot = (typeof SLOTS)[number];
export type SlotValues = Partial<Record<Slot, string>>;
/** Which of the two forms between `<` and `>` is meant. */
export type Form = 0 | 1;

type Part = string | { slot: Slot; silent?: boolean } | { alternatives: Part[][] };

const FORMS = /<([^<>|[\]]*)\|([^<>|[\]]*)>/g;
const GROUP = /(\[[^[\]]*\])/;
const SLOT = /(\{\w+\})/;
const CONDITION = /^(\w+)\? ?/;
const BRACKET = /[[\]{}<>|]/;

/** Writes a sentence with the facts that are known. Throws a `SyntaxError` that quotes the template when its notation is off. */
export function renderTemplate(template: string, values: SlotValues, form: Form): string {
  return write(parse(chooseForm(template, form)), values) ?? '';
}

/** Throws a `SyntaxError` when the notation is off, in either form. */
export function checkTemplate(template: string): void {
  parse(chooseForm(template, 0));
  parse(chooseForm(template, 1));
}

function chooseForm(template: string, form: Form): string {
  return template.replace(FORMS, (_, first: string, second: string) => (form === 0 ? first : second));
}

const parsed = new Map<string, Part[]>();

/** Each sentence is read once: the preview writes a letter at every key. */
function parse(template: string): Part[] {
  const known = parsed.get(template);
  if (known) return known;
  const parts = read(template);
  parsed.set(template, parts);
  return parts;
}

function read(template: string): Part[] {
  return template.split(GROUP).flatMap((piece) => {
    if (!GROUP.test(piece)) return parseText(piece, template);
    return [
      {
        alternatives: piece
          .slice(1, -1)
          .split('|')
          .map((text) => parseAlternative(text, template)),
      },
    ];
  });
}

function parseAlternative(text: string, template: string): Part[] {
  const [asked, name] = CONDITION.exec(text) ?? [];
  if (asked === undefined || !isSlot(name)) return parseText(text, template);
  return [{ slot: name, silent: true }, ...parseText(text.slice(asked.length), template)];
}

function parseText(text: string, template: string): Part[] {
  return text.split(SLOT).map((piece) => {
    const name = SLOT.test(piece) ? piece.slice(1, -1) : undefined;
    if (name === undefined) {
      if (BRACKET.test(piece)) throw new SyntaxError(`a bracket is open or out of place in "${template}"`);
      return piece;
    }
    if (!isSlot(name)) {
      throw new SyntaxError(`{${name}} in "${template}" is no fact; the facts are ${SLOTS.join(', ')}`);
    }
    return { slot: name };
  });
}

function isSlot(name: string | undefined): name is Slot {
  return (SLOTS as readonly (string | undefined)[]).includes(name);
}

/** The text of the parts, or nothing where one of them needs a fact that is not known. */
function write(parts: Part[], values: SlotValues): string | undefined {
  let text = '';
  for (const part of parts) {
    const piece = writePart(part, values);
    if (piece === undefined) return undefined;
    // A name may end in its own full stop ("Acme Inc."): one is enough.
    text += text.endsWith('.') && piece.startsWith('.') ? piece.slice(1) : piece;
  }
  return text;
}

function writePart(part: Part, values: SlotValues): string | undefined {
  if (typeof part === 'string') return part;
  if ('slot' in part) return part.silent && values[part.slot] ? '' : values[part.slot];
  for (const alternative of part.alternatives) {
    const text = write(alternative, values);
    if (text !== undefined) return text;
  }
  return '';
}
