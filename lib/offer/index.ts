export type { OfferLanguage } from '../catalog';
export type { ClauseKind } from '../catalog/clause-data';
export type { FactName } from '../catalog/fact-data';
export { type Clause, type ClauseOptions, findClauses } from './clauses';
export type { Detail } from './details';
export { extractFacts } from './facts';
export type { Fact } from './facts/choose';
export { detectOfferLanguage } from './language';
