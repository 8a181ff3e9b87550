// What is known of a producer (chủ thể OCOP): Form 02 part I (26/2026/QĐ-TTg, Annex III) and what the office adds.
// What is sensitive about the legal representative is another record, so that no list carries it.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import type { ProducerType } from './producer-type.ts';

/** `ceased`: the commune confirmed that the producer stopped. `merged`: the same one was entered twice. */
export const producerStatuses = ['active', 'ceased', 'merged'] as const;
export type ProducerStatus = (typeof producerStatuses)[number];

/** Papers of Form 02, line 7a and 7c, that the producer says it holds. */
export const producerPapers = [
  'business-registration',
  'food-safety-certificate',
  'production-condition-certificate',
] as const;
export type ProducerPaper = (typeof producerPapers)[number];

/** Where a record is: units of today, and what the paper said. */
export interface Place {
  readonly provinceCode: string;
  /** Commune of today; `null` where it is not known. */
  readonly communeCode: string | null;
  /** Commune before July 2025, where the paper names it. */
  readonly oldCommuneCode: string | null;
  /** The place as it was printed or typed; never rewritten. */
  readonly placeText: string | null;
}

/** What an officer enters or an import takes over. */
export interface ProducerDraft extends Place {
  readonly name: string;
  readonly producerType: ProducerType;
  readonly registrationNumber: string | null;
  readonly registeredOn: LocalDate | null;
  /** The office that issued the registration, as the paper names it. */
  readonly registrationIssuer: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** Address on the web, with `https://` or `http://`. */
  readonly website: string | null;
  /** The producer agrees that the public sees its phone number. */
  readonly publicPhone: boolean;
  readonly legalRepresentativeName: string | null;
  readonly legalRepresentativePosition: string | null;
  /** People who work there, and those of them from the commune or province. */
  readonly workers: number | null;
  readonly localWorkers: number | null;
  readonly capitalVnd: number | null;
  readonly revenueVnd: number | null;
  readonly papers: readonly ProducerPaper[];
  readonly description: string | null;
  readonly history: string | null;
  readonly organisation: string | null;
}

/** A producer in the register. */
export interface Producer extends ProducerDraft {
  readonly id: ProducerId;
  /** Permanent, check-digited, `C…`; outlives name, place and unit. */
  readonly code: string;
  readonly version: number;
  readonly status: ProducerStatus;
  /** The producer that this one was merged into; its own code still answers. */
  readonly mergedInto: ProducerId | null;
  readonly norm: string;
  readonly searchText: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** A draft with nothing but a name and a province. */
export const emptyProducerDraft: Omit<ProducerDraft, 'name' | 'provinceCode'> = {
  producerType: 'unknown',
  communeCode: null,
  oldCommuneCode: null,
  placeText: null,
  registrationNumber: null,
  registeredOn: null,
  registrationIssuer: null,
  address: null,
  phone: null,
  email: null,
  website: null,
  publicPhone: false,
  legalRepresentativeName: null,
  legalRepresentativePosition: null,
  workers: null,
  localWorkers: null,
  capitalVnd: null,
  revenueVnd: null,
  papers: [],
  description: null,
  history: null,
  organisation: null,
};

/** Fields whose change is history, in the order of the form. */
export const producerFields = [
  'name',
  'producerType',
  'status',
  'registrationNumber',
  'registeredOn',
  'registrationIssuer',
  'provinceCode',
  'communeCode',
  'oldCommuneCode',
  'placeText',
  'address',
  'phone',
  'publicPhone',
  'email',
  'website',
  'legalRepresentativeName',
  'legalRepresentativePosition',
  'workers',
  'localWorkers',
  'capitalVnd',
  'revenueVnd',
  'papers',
  'description',
  'history',
  'organisation',
  'mergedInto',
] as const satisfies readonly (keyof Producer)[];
export type ProducerField = (typeof producerFields)[number];

/** What the ledger keeps of a producer: code, version and every field whose change is history. */
export function producerContent(producer: Producer): Readonly<Record<string, unknown>> {
  const content: Record<string, unknown> = { code: producer.code, version: producer.version };
  for (const field of producerFields) content[field] = producer[field];
  return content;
}

/** The draft that a record holds now. */
export function draftOfProducer(producer: Producer): ProducerDraft {
  const { id, code, version, status, mergedInto, norm, searchText, madeAt, changedAt, ...draft } = producer;
  return draft;
}
