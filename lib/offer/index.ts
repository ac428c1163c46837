export type { OfferLanguage } from '../catalog';
export type { FactName } from '../catalog/fact-data';
export { extractFacts } from './facts';
export type { Fact } from './facts/choose';
export { detectOfferLanguage } from './language';
