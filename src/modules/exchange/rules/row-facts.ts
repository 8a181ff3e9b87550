// What a row says, in the terms of the register: facts of the producer, of the product and of its recognition. What the
// register has no field for is kept as a note with the office's own headings, so that nothing written is lost.

import { formatVietnamese, type LocalDate, partsOf } from '#kernel/calendar.ts';
import { type RecognitionDraft, recognitionProblems } from '#modules/certificates/index.ts';
import {
  type ProducerDraft,
  type ProducerType,
  parseEmail,
  parsePhone,
  parseRegistrationNumber,
} from '#modules/producers/index.ts';
import { type ProductCode, parseGtin } from '#modules/products/index.ts';
import type { FieldName, ProducerTypeReading, RegisterRecord } from './fields.ts';
import { joinedRemark } from './remark.ts';

/** What a row says of a producer; `null`: nothing. */
export type ProducerFacts = Pick<
  ProducerDraft,
  'address' | 'phone' | 'email' | 'registrationNumber' | 'legalRepresentativeName'
> & { readonly name: string | null; readonly producerType: ProducerType | null };

/** What a row says of a product; `null`: nothing. */
export interface ProductFacts {
  readonly name: string;
  readonly communeCode: string | null;
  readonly oldCommuneCode: string | null;
  readonly placeText: string | null;
  readonly setNumber: number | null;
  readonly specification: string | null;
  readonly capacity: number | null;
  readonly capacityUnit: string | null;
  readonly priceVnd: number | null;
}

export interface RowFacts {
  readonly provinceCode: string;
  readonly producer: ProducerFacts;
  readonly product: ProductFacts;
  readonly codes: readonly Pick<ProductCode, 'kind' | 'code'>[];
  readonly recognition: RecognitionDraft | null;
  /** The row states a decision, but the stars are taken as reported only. */
  readonly starsReported: boolean;
  /** The row is not one of the register's own list that says the remark itself: its note is added, and replaces nothing. */
  readonly noteAdds: boolean;
}

/** What reading a row as facts needs from outside. */
export interface FactsQuestion {
  readonly provinceCode: string;
  /** The commune that counts: the row's own, or the one a person chose. */
  readonly communeCode: string | null;
  readonly today: LocalDate;
  /** Whether who imports may record decisions; else the stars are taken as reported, for the province to complete. */
  readonly mayRecognise: boolean;
  /** The office's heading of a field. */
  headingOf(field: FieldName): string;
}

const TYPES: Readonly<Record<ProducerTypeReading, ProducerType | null>> = {
  cooperative: 'cooperative',
  'cooperative-group': 'cooperative-group',
  'production-household': 'production-household',
  enterprise: 'small-medium-enterprise',
  farm: 'farm',
  establishment: null,
  community: null,
  unknown: null,
};

/**
 * A yearly capacity taken apart into amount and unit; `null` where no amount opens the text.
 * @example readCapacity('1.250,5 tấn/năm') // { amount: 1250.5, unit: 'tấn/năm' }
 */
export function readCapacity(text: string): { readonly amount: number; readonly unit: string } | null {
  const [, figures = '', unit = ''] = /^(\d[\d.,]*)\s*(\D.*)?$/u.exec(text.trim()) ?? [];
  if (figures === '') return null;
  const thousands = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(figures);
  const plain = (thousands ? figures.replace(/\./g, '') : figures).replace(',', '.');
  const amount = Number(plain);
  return Number.isFinite(amount) ? { amount, unit: unit.trim() } : null;
}

/**
 * How a capacity is written so that it is read back unchanged.
 * @example writtenCapacity(1250.5, 'tấn/năm') // '1250,5 tấn/năm'
 */
export function writtenCapacity(amount: number, unit: string | null): string {
  return `${String(amount).replace('.', ',')}${unit === null ? '' : ` ${unit}`}`;
}

/** The facts of a row that has a name. */
export function factsOf(record: RegisterRecord, question: FactsQuestion): RowFacts {
  const phone = record.phone === null ? null : parsePhone(record.phone);
  const email = record.email === null ? null : parseEmail(record.email);
  const registrationNumber = record.registrationNo === null ? null : parseRegistrationNumber(record.registrationNo);
  const capacity = record.capacity === null ? null : readCapacity(record.capacity);
  const gtin = record.gtin === null ? null : parseGtin(record.gtin);
  const draft = recognitionOf(record);
  const decided = draft !== null && draft.decisionNumber !== null;
  const taken = decided && question.mayRecognise && recognitionProblems(draft, question.today).length === 0;
  const starsReported = decided && !taken;

  const kept: [FieldName, string | null][] = [
    ['certificateNo', record.certificateNo],
    ['sector', record.setNo === null ? record.sector : null],
    ['website', record.website],
    ['phone', phone === null ? record.phone : null],
    ['email', email === null ? record.email : null],
    ['registrationNo', registrationNumber === null ? record.registrationNo : null],
    ['capacity', capacity === null ? record.capacity : null],
    ['gtin', gtin === null ? record.gtin : null],
  ];
  if (draft === null || !taken) {
    kept.push(['decisionNo', record.decisionNo]);
    kept.push(['issuedOn', record.issuedOn === null ? null : formatVietnamese(record.issuedOn)]);
    kept.push(['expiresOn', record.expiresOn === null ? null : formatVietnamese(record.expiresOn)]);
  }
  const note = joinedRemark(
    record.note,
    ...kept.map(([field, text]) => (text === null ? null : `${question.headingOf(field)}: ${text}`)),
    ...record.otherColumns.map(({ heading, text }) => `${heading}: ${text}`),
  );
  const reported = draft === null || taken ? draft : reportedOnly(draft);
  return {
    provinceCode: question.provinceCode,
    producer: {
      name: record.producerName,
      producerType: record.producerType === null ? null : TYPES[record.producerType],
      address: record.address,
      phone,
      email,
      registrationNumber,
      legalRepresentativeName: record.representative,
    },
    product: {
      name: record.productName ?? '',
      communeCode: question.communeCode,
      oldCommuneCode: record.oldCommuneCode,
      placeText: record.village,
      setNumber: record.setNo,
      specification: record.packaging,
      capacity: capacity?.amount ?? null,
      capacityUnit: capacity === null || capacity.unit === '' ? null : capacity.unit,
      priceVnd: record.priceVnd,
    },
    codes: [
      ...(record.productCode === null
        ? []
        : [
            {
              kind: record.productCode.split('-').length === 5 ? 'ocop-old' : 'ocop-new',
              code: record.productCode,
            } as const,
          ]),
      ...(gtin === null ? [] : [{ kind: 'gtin', code: gtin } as const]),
    ],
    recognition: reported === null ? null : { ...reported, note },
    starsReported,
    noteAdds: record.registerCode === null || record.note === null,
  };
}

/** A star with number and day of its decision, or a star that was only reported; one and two stars carry neither. */
function recognitionOf(record: RegisterRecord): RecognitionDraft | null {
  const { star, decisionNo, issuedOn } = record;
  if (star === null) return null;
  const draft: RecognitionDraft = {
    stars: star,
    decisionNumber: decisionNo,
    issuedOn,
    expiresOn: record.expiresOn,
    issuer: record.issuer,
    instrument: null,
    productCode: record.productCode,
    reportedYear: record.year,
    note: null,
  };
  return star >= 3 && decisionNo !== null && issuedOn !== null ? draft : reportedOnly(draft);
}

function reportedOnly(draft: RecognitionDraft): RecognitionDraft {
  const ofDecision = draft.issuedOn === null ? null : partsOf(draft.issuedOn).year;
  return {
    ...draft,
    decisionNumber: null,
    issuedOn: null,
    expiresOn: null,
    reportedYear: draft.stars < 3 ? draft.reportedYear : (draft.reportedYear ?? ofDecision),
  };
}
