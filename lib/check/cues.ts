import { CUES, type Cue } from '../catalog/check-data';

/** By cue its bit in `CheckedLanguage.cues`. */
export const CUE = Object.fromEntries(CUES.map((cue, bit) => [cue, 1 << bit])) as Record<Cue, number>;
