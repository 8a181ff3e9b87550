// Front door of the products' room: types and pure rules that others may know.

export { type ProductLikeness, productLikenesses, productLikenessesOf } from './rules/duplicates.ts';
export type { FirstStep, NextStep as NextStepOfProducer } from './rules/first-step.ts';
export { paddedGtin, parseGtin } from './rules/gtin.ts';
export { productLifecycle, productLifecycleDescription, productMay, waitsForLook, whyNot } from './rules/lifecycle.ts';
export { type CodeDoubt, codeDoubts, type OfficialCode, parseOfficialCode } from './rules/official-code.ts';
export {
  emptyProductDraft,
  noStanding,
  type OlderSets,
  type Pack,
  type Product,
  type ProductCode,
  type ProductDraft,
  type ProductField,
  type ProductPaper,
  type ProductStatus,
  productCodeKinds,
  productContent,
  productFields,
  productPapers,
  productStatuses,
  type Standing,
  type StandingWord,
  standings,
} from './rules/product.ts';
export { namedBy } from './rules/proposed-name.ts';
