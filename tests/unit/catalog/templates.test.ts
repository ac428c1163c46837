import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCatalog } from '../../../scripts/catalog';

let folder: string;
const written = (file: string) => readFileSync(join(folder, 'catalog', file), 'utf8');
const letters = () => join(folder, 'templates/en/letters.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bow-out-templates-'));
  cpSync('templates', join(folder, 'templates'), { recursive: true });
  mkdirSync(join(folder, 'catalog'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = () => writeCatalog(join(folder, 'templates'), join(folder, 'catalog'));

/** Without the other languages, which take their time. */
function keepOnly(...languages: string[]): void {
  for (const language of readdirSync(join(folder, 'templates'))) {
    if (!languages.includes(language)) rmSync(join(folder, 'templates', language), { recursive: true });
  }
}

function change(changes: (file: Record<string, Record<string, string[]>>) => void): void {
  const file = JSON.parse(readFileSync(letters(), 'utf8'));
  changes(file);
  writeFileSync(letters(), JSON.stringify(file));
}

describe('writeCatalog', () => {
  it('writes the catalog that is committed', () => {
    write();
    for (const file of ['languages.ts', 'checks.ts', 'words.ts', 'clauses.ts', 'facts.ts']) {
      expect(written(file)).toBe(readFileSync(`lib/catalog/${file}`, 'utf8'));
    }
    // French offers are read, but no letters are written in French.
    expect(written('facts.ts')).toContain('fr: frFacts');
    expect(written('languages.ts')).not.toContain('frLetters');
  });

  it('takes in a language by its folder alone', () => {
    cpSync(join(folder, 'templates/en'), join(folder, 'templates/de'), { recursive: true });
    keepOnly('en', 'de');
    write();
    expect(written('languages.ts')).toContain('de: deLetters');
  });

  it('takes a language without letters for reading alone', () => {
    cpSync(join(folder, 'templates/de'), join(folder, 'templates/it'), { recursive: true });
    keepOnly('en', 'it');
    write();
    expect(written('languages.ts')).not.toContain('itLetters');
    expect(written('languages.ts')).toMatch(/OfferLanguage = .*'it'/);
    expect(written('clauses.ts')).toContain("  it: '");
  });

  it('names file and pattern where the notation of a contract term is off', () => {
    const file = join(folder, 'templates/de/clauses.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"gerichtsstand*"', '"(gerichtsstand*"'));
    expect(write).toThrow(/de\/clauses\.json: .*a bracket is open in "\(gerichtsstand\*"/);
  });

  it('names the group that nothing uses', () => {
    const file = join(folder, 'templates/nl/moves.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"groups": {', '"groups": { "leftover": "ooit",'));
    expect(write).toThrow(/nl\/moves\.json: groups\.leftover: nothing uses this group/);
  });

  it('names the phrase around a fact whose notation is off', () => {
    const file = join(folder, 'templates/en/facts.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('join us', 'join (us'));
    expect(write).toThrow(/en\/facts\.json: .*a bracket is open in/);
  });

  it('names file and key where a sentence has an error', () => {
    change((file) => file.apology?.warm?.splice(1, 1, 'I am sorry, {compny}.'));
    expect(write).toThrow(/en\/letters\.json: apology\.warm\.1: .*\{compny\}.*no fact/);
  });

  it('names file and key where a wording is missing', () => {
    change((file) => file.goodwill?.formal?.pop());
    expect(write).toThrow(/en\/letters\.json: goodwill\.formal: /);
  });

  it('names the key that nobody knows', () => {
    change((file) => Object.assign(file, { farewell: {} }));
    expect(write).toThrow(/en\/letters\.json: .*"farewell"/);
  });

  it('names the file that is missing or no JSON', () => {
    writeFileSync(letters(), '{ "subject": ');
    expect(write).toThrow(/en\/letters\.json: is no valid JSON/);
    rmSync(letters());
    expect(write).toThrow(/en\/letters\.json: is missing; a language needs language\.json, letters\.json, /);
  });
});
