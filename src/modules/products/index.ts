// Front door of the products' room: types and pure rules that others may know.

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
