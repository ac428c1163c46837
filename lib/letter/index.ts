export type { Language } from '../catalog';
export { composeLetter, type Draft, type LetterRequest } from './compose';
export type { Facts } from './facts';
export { EMPTY_FORM, type FormValues, toRequest } from './form';
export { MOVES, type Move } from './moves';
export { REASONS, type Reason } from './reasons';
export { TONES, type Tone } from './tones';
