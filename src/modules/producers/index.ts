// Front door of the producers' room: types and pure rules that others may know.

export {
  areNearNames,
  bareProducerName,
  type ProducerLikeness,
  producerLikenesses,
  producerLikenessesOf,
} from './rules/duplicates.ts';
export { parseEmail } from './rules/email.ts';
export { type Change, changesBetween } from './rules/field-changes.ts';
export { producerLifecycle, producerLifecycleDescription, producerMay } from './rules/lifecycle.ts';
export { givenBack, type MergeField, type MergeSide, mergeFields, type Taken, takenFields } from './rules/merge.ts';
export { missingFacts, type NeededFact, neededFacts } from './rules/missing-facts.ts';
export { formatPhone, parsePhone } from './rules/phone.ts';
export {
  emptyProducerDraft,
  type Place,
  type Producer,
  type ProducerDraft,
  type ProducerField,
  type ProducerPaper,
  type ProducerStatus,
  producerContent,
  producerFields,
  producerPapers,
  producerStatuses,
} from './rules/producer.ts';
export {
  mayTakePart,
  needsRegistration,
  type ProducerType,
  producerTypes,
  tourismSector,
} from './rules/producer-type.ts';
export { parseRegistrationNumber } from './rules/registration-number.ts';
export { searchTextOf } from './rules/search-text.ts';
export { parseWebsite } from './rules/website.ts';
