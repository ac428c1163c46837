import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeLetter, type Draft, type Language, type LetterRequest, MOVES, TONES } from '../../../lib/letter';
import { everyRequest, factSets, factSubsets, LANGUAGES, name, VARIANTS } from './requests';

const LENGTHS = { formal: [90, 178], warm: [90, 178], concise: [70, 115] } as const;

/** What a reader must find of each move, whatever its wording. */
const SIGNS: Record<Language, Record<string, RegExp>> = {
  en: {
    withdrawal: /withdraw(ing)? my acceptance/,
    gratitude: /\b(thank|grateful|appreciate)/i,
    apology: /\b(sorry|apologi[sz]e|apolog(y|ies))\b/i,
    confirmation: /\b(confirm|reply|let me know|line|word back|note back|receipt|reached|read)\b/i,
  },
  nl: {
    withdrawal: /\bmijn aanvaarding\b.*\b(in|intrek|in te trekken)\b/i,
    gratitude: /dank|waarde/i,
    apology: /spijt|excuses/i,
    confirmation: /ontvang|bevestig|antwoord|bericht|gelezen|aangekomen/i,
  },
};

/** Words a letter of this kind never holds. */
const NEVER: Record<Language, RegExp> = {
  en: /rescind|perhaps|\bmight\b|I think|unfortunately.*unfortunately|any inconvenience|regret to inform|hereby|breach|liable|[!…]|\.\.\./is,
  nl: /herroep|misschien|wellicht|helaas.*helaas|eventueel ongemak|contractbreuk|aansprakelijk|middels|[!…]|\.\.\./is,
};
/** What a letter says where the person wants it to, and only there. */
const SETTLEMENTS: Record<Language, Record<'notice' | 'bonus', RegExp>> = {
  en: {
    notice: /\bnotice\b/,
    bonus: /\bfull\b.*\bsigning bonus\b|\bsigning bonus\b.*\bfull\b|\bwhole signing bonus\b/,
  },
  nl: { notice: /\bopzegging\b/, bonus: /\bterug\b.*\btekenbonus\b|\btekenbonus\b.*\bterug\b/ },
};
const WORD_GIVEN = /\bmy word\b|mijn woord|toegezegd|beloofd|promise/i;
const CARELESS = / {2}| [,.]|,,|\.\.|,\.|\( | \)|[[\]{}<>|]|undefined|\bof at\b|\bof bij\b/;

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
const sentences = (draft: Draft) =>
  draft.paragraphs
    .flat()
    .flatMap(({ text }) => text.split(/(?<=[.?:,])\s+(?=\p{Lu})|\n/u))
    .map((sentence) => sentence.trim());
const moveText = (draft: Draft, move: string) => draft.paragraphs.flat().find((part) => part.move === move)?.text ?? '';

describe.each(LANGUAGES)('letters in %s', (language) => {
  const requests = Object.values(factSets(language)).flatMap((facts) => everyRequest(language, facts));

  it('says every move, the decision first and in its own terms', () => {
    for (const request of requests) {
      const draft = composeLetter(request);
      const moves = draft.paragraphs.flat().map(({ move }) => move);
      expect([...moves].sort(), name(request)).toEqual([...MOVES].sort());
      expect(moves.slice(0, 2), name(request)).toEqual(['greeting', 'withdrawal']);
      for (const [move, sign] of Object.entries(SIGNS[language])) {
        expect(moveText(draft, move), `${name(request)}: ${move}`).toMatch(sign);
      }
      expect(draft.text, name(request)).toBe(
        draft.paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(' ')).join('\n\n'),
      );
    }
  });

  it('keeps to the length of its tone', () => {
    for (const request of requests) {
      const [least, most] = LENGTHS[request.tone];
      const length = words(composeLetter(request).text);
      expect(length, name(request)).toBeGreaterThanOrEqual(least);
      expect(length, name(request)).toBeLessThanOrEqual(most);
    }
  });

  it('apologises once, and names no word given where a contract is signed', () => {
    for (const request of requests) {
      const { text } = composeLetter(request);
      expect(text.match(new RegExp(SIGNS[language].apology ?? '', 'gi')), name(request)).toHaveLength(1);
      if (request.facts.signed) expect(text, name(request)).not.toMatch(WORD_GIVEN);
      expect(text, name(request)).not.toMatch(NEVER[language]);
    }
  });

  it('reads well whatever facts are missing', () => {
    const { signed } = factSets(language);
    for (const facts of [...factSubsets(signed ?? {}), ...Object.values(factSets(language))]) {
      for (const request of everyRequest(language, facts).filter(({ reason }) => reason === 'family')) {
        const { subject, text } = composeLetter(request);
        expect(text, name(request)).not.toMatch(CARELESS);
        expect(subject, name(request)).not.toMatch(CARELESS);
        expect(subject.length, name(request)).toBeGreaterThan(10);
        expect(subject.length, name(request)).toBeLessThanOrEqual(70);
        expect(text, name(request)).toMatch(/^\p{Lu}.*[,:]\n\n\p{Lu}/u);
      }
    }
  });

  it('gives notice and returns the signing bonus where the person wants it, and never else', () => {
    for (const request of requests) {
      const draft = composeLetter(request);
      for (const [fact, words] of Object.entries(SETTLEMENTS[language])) {
        const wanted = fact in request.facts;
        expect(words.test(moveText(draft, 'repair')), `${name(request)}: ${fact}`).toBe(wanted);
        expect(words.test(draft.text), `${name(request)}: ${fact}`).toBe(wanted);
      }
    }
  });

  it('names role, company, start date and what was appreciated', () => {
    const { all } = factSets(language);
    for (const request of everyRequest(language, all ?? {})) {
      const { text } = composeLetter(request);
      const date = language === 'nl' ? '1 juni 2027' : request.region === 'US' ? 'June 1, 2027' : '1 June 2027';
      for (const fact of ['Hartwell & Lowe', 'Data Analyst', 'Noor Haddad', date, all?.specific ?? '']) {
        expect(text, name(request)).toContain(fact);
      }
    }
  });

  it('shares at most a third of the sentences between two variants', () => {
    for (const facts of Object.values(factSets(language))) {
      for (const request of everyRequest(language, facts).filter(({ variant }) => variant === 0)) {
        const [first, ...others] = VARIANTS.map((variant) => sentences(composeLetter({ ...request, variant })));
        const pairs = [
          [first, others[0]],
          [first, others[1]],
          [others[0], others[1]],
        ];
        for (const [one = [], other = []] of pairs) {
          const shared = one.filter((sentence) => other.includes(sentence)).length;
          expect(shared / Math.min(one.length, other.length), name(request)).toBeLessThanOrEqual(1 / 3);
        }
      }
    }
  });

  it('gives the same letter for the same request, and counts variants round', () => {
    for (const request of requests.slice(0, 60)) {
      const draft = composeLetter(request);
      expect(composeLetter(structuredClone(request))).toEqual(draft);
      expect(composeLetter({ ...request, variant: (request.variant ?? 0) + VARIANTS.length })).toEqual(draft);
      expect(composeLetter({ ...request, variant: (request.variant ?? 0) - VARIANTS.length })).toEqual(draft);
    }
  });

  it.each(["O'Brien & Sons", 'Ægir ÅS', '<b>Acme</b>', '[Company]', '{role}', 'شركة النور', 'x'.repeat(200), '$& $1'])(
    'spells %s as given',
    (given) => {
      for (const tone of TONES) {
        for (const fact of ['company', 'role', 'candidate', 'recipient', 'specific'] as const) {
          const { text, subject } = composeLetter({ language, tone, reason: 'study', facts: { [fact]: given } });
          expect(text, fact).toContain(given);
          expect(subject.length).toBeLessThanOrEqual(70);
        }
      }
    },
  );

  it('mixes no forms of address or spelling', () => {
    for (const request of requests) {
      const { text } = composeLetter(request);
      if (language === 'en') {
        expect(text, name(request)).not.toMatch(
          request.region === 'US'
            ? /apologis|organis|realis|favour|honour|neighbour/
            : /apologiz|organiz|realiz|favor\b|honor\b/,
        );
      } else if (request.address === 'formal') {
        expect(text, name(request)).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
      } else {
        expect(text, name(request)).not.toMatch(/\b(u|uw)\b/i);
      }
    }
  });

  it('uses no phrase of the domain lists', (context) => {
    const list = `../shared/domain/unprofessional.${language}.json`;
    if (!existsSync(list)) return context.skip(`${list} is not there`);
    const phrases = (JSON.parse(readFileSync(list, 'utf8')) as { phrase: string }[])
      .flatMap(({ phrase }) => phrase.replace(/\(.*?\)/g, '').split(/ \/ | or | of (?=[?!])/))
      .map((phrase) => phrase.trim().toLowerCase())
      .filter((phrase) => /^[\p{L}' -]{4,}$/u.test(phrase));
    const patterns = phrases.map((phrase) => new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'iu'));
    expect(patterns.length).toBeGreaterThan(50);
    for (const request of requests) {
      const { text } = composeLetter(request);
      expect(
        patterns.filter((pattern) => pattern.test(text)),
        name(request),
      ).toEqual([]);
    }
  });
});

describe('facts as people type them', () => {
  const base: LetterRequest = { language: 'en', reason: 'health', tone: 'formal', facts: {} };
  const write = (facts: LetterRequest['facts'], rest: Partial<LetterRequest> = {}) =>
    composeLetter({ ...base, ...rest, facts }).text;

  it('greets people as each language does', () => {
    expect(write({ recipient: 'mr. Smith' })).toMatch(/^Dear Mr Smith,/);
    expect(write({ recipient: 'Ms Jansen' }, { region: 'US' })).toMatch(/^Dear Ms\. Jansen:/);
    expect(write({ recipient: 'Robin Jansen' })).toMatch(/^Dear Robin Jansen,/);
    expect(write({})).toMatch(/^Dear Sir or Madam,[\s\S]*Yours faithfully,$/);
    expect(write({ recipient: 'dhr. de Boer' }, { language: 'nl' })).toMatch(/^Geachte heer de Boer,/);
    expect(write({ recipient: 'mw. Jansen' }, { language: 'nl' })).toMatch(/^Geachte mevrouw Jansen,/);
    expect(write({ recipient: 'Robin Jansen' }, { language: 'nl', tone: 'warm', address: 'informal' })).toMatch(
      /^Beste Robin,/,
    );
    expect(write({ recipient: 'HR team' }, { language: 'nl', tone: 'warm', address: 'informal' })).toMatch(
      /^Beste HR team,/,
    );
  });

  it('fits what was appreciated into its sentence, or lets a sentence stand', () => {
    expect(write({ specific: ' The tour of the lab. ' })).toContain('the tour of the lab');
    expect(write({ specific: 'Priya took her time' })).toContain('. Priya took her time.');
    expect(write({ specific: 'I loved the tour' })).toContain('. I loved the tour.');
    expect(write({ specific: 'the people who took part' })).toContain(' the people who took part');
  });

  it('writes one full stop after a name that has its own', () => {
    for (const variant of VARIANTS) expect(write({ company: 'Acme Inc.' }, { variant })).not.toContain('..');
  });

  it('lets own words take the place of the reason', () => {
    const { paragraphs } = composeLetter({ ...base, ownWords: '  my plans have changed for good ' });
    expect(paragraphs.flat().find(({ move }) => move === 'reason')?.text).toBe('My plans have changed for good.');
  });

  it.each([
    [{ language: 'xx' }, /language "xx" is unknown; use one of en, nl/],
    [{ tone: 'angry' }, /tone "angry".*formal, warm, concise/],
    [{ reason: 'none' }, /reason "none".*compensation/],
    [{ variant: 1.5 }, /variant 1\.5/],
  ])('refuses %o and says what is allowed', (wrong, message) => {
    expect(() => composeLetter({ ...base, ...wrong } as LetterRequest)).toThrow(message);
  });
});
