export type { OfferLanguage } from '../catalog';
export type { ClauseKind } from '../catalog/clause-data';
export { type Clause, type ClauseOptions, findClauses } from './clauses';
export type { Detail } from './details';
