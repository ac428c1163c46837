import type { TextLanguage } from './texts';

export interface Engine {
  name: string;
  /** The module that makes it, from this folder's parent; ours are bundled as they ship, the peers' load as they are. */
  module: string;
  language: TextLanguage;
}

export const OURS: Engine = { name: 'Bow Out', module: 'checker/engines/ours.ts', language: 'en' };
export const OURS_IN_DUTCH: Engine = { ...OURS, name: 'Bow Out, Dutch', language: 'nl' };
export const OURS_ANEW: Engine = { ...OURS, name: 'Bow Out, each text new', module: 'checker/engines/anew.ts' };
export const FLOOR: Engine = {
  name: 'floor: one 500-phrase regex',
  module: 'checker/engines/floor.ts',
  language: 'en',
};

export const PEERS: readonly Engine[] = [
  { name: 'wink-nlp', module: 'peers/wink-nlp.js', language: 'en' },
  { name: 'write-good', module: 'peers/write-good.js', language: 'en' },
  { name: 'alex', module: 'peers/alex.js', language: 'en' },
  { name: 'retext, 8 plugins', module: 'peers/retext.js', language: 'en' },
  { name: 'Harper', module: 'peers/harper.js', language: 'en' },
];

/** What a module of an engine exports: everything that has to be done once, giving the check itself. */
export type MakeEngine = () => Promise<(text: string) => number | Promise<number>>;
