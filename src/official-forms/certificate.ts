// The certificate that a producer frames, and the label that goes on a pack. 26/2026/QĐ-TTg says that a certificate is given and for
// how long (Art. 4.3); it has no form of it, so that the words around the facts are the province's own.

import { formatVietnamese, type LocalDate, partsOf } from '#kernel/calendar.ts';
import { trainingMark } from '#kernel/training-mark.ts';

/** A QR code as the modules of an SVG path. */
export interface CodePicture {
  readonly size: number;
  readonly path: string;
}

export interface CertificateFacts {
  readonly above: string;
  readonly title: string;
  readonly lead: string;
  readonly place: string;
  readonly signer: string;
  readonly note: string;
  readonly issuer: string;
  readonly number: string;
  readonly productName: string;
  readonly producerName: string;
  readonly placeName: string;
  readonly packs: readonly string[];
  readonly stars: number;
  readonly decisionNumber: string;
  readonly issuedOn: LocalDate;
  readonly validUntil: LocalDate;
  /** The day of the paper. */
  readonly madeOn: LocalDate;
  readonly code: string;
  /** The host that the code leads to, in small letters. */
  readonly host: string;
  readonly qr: CodePicture;
  readonly token: string;
  /** Made while training: says so across the paper. */
  readonly training: boolean;
}

/** The paper as its template draws it: lines of text, and nothing that is read as markup. */
export interface CertificateSheet {
  readonly title: string;
  readonly date: LocalDate;
  readonly training: string;
  readonly above: string;
  readonly issuer: string;
  readonly heading: string;
  readonly lead: string;
  readonly certifies: string;
  readonly product: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly stars: number;
  readonly starWords: string;
  readonly decision: string;
  readonly term: string;
  readonly placeAndDate: string;
  readonly signer: readonly string[];
  readonly number: string;
  readonly scan: readonly string[];
  readonly note: string;
  readonly qr: CodePicture;
  /** The letters of the code, in the properties of the file, so that it is checked without a camera. */
  readonly token: string;
}

const placeAndDate = (place: string, day: LocalDate): string => {
  const { year, month, day: number } = partsOf(day);
  const two = (value: number, always: boolean): string => (always ? String(value).padStart(2, '0') : String(value));
  return `${place}, ngày ${two(number, number < 10)} tháng ${two(month, month < 3)} năm ${year}`;
};

/**
 * The certificate on A4.
 * @law 26/2026/QĐ-TTg, Điều 4 khoản 3
 */
export function certificateSheet(facts: CertificateFacts): CertificateSheet {
  const { issuedOn, validUntil, packs } = facts;
  return {
    title: `Giấy chứng nhận ${facts.number}`,
    date: facts.madeOn,
    training: facts.training ? trainingMark : '',
    above: facts.above,
    issuer: facts.issuer,
    heading: facts.title,
    lead: facts.lead,
    certifies: 'Chứng nhận sản phẩm',
    product: facts.productName,
    facts: [
      ['Chủ thể', facts.producerName],
      ['Nơi sản xuất', facts.placeName],
      ...(packs.length === 0 ? [] : ([['Quy cách', packs.join('; ')]] as const)),
    ],
    stars: facts.stars,
    starWords: `ĐẠT ${facts.stars} SAO`,
    decision: `Theo Quyết định số ${facts.decisionNumber} ngày ${formatVietnamese(issuedOn)} của ${facts.issuer}`,
    term: `Có giá trị từ ngày ${formatVietnamese(issuedOn)} đến hết ngày ${formatVietnamese(validUntil)}`,
    placeAndDate: placeAndDate(facts.place, facts.madeOn),
    signer: facts.signer.split('\n'),
    number: `Số: ${facts.number}`,
    scan: ['Quét để kiểm tra', `Mã: ${facts.code}`, facts.host],
    note: facts.note,
    qr: facts.qr,
    token: facts.token,
  };
}

/** The label of one pack. */
export interface LabelSheet {
  readonly title: string;
  readonly date: LocalDate;
  readonly training: string;
  readonly product: string;
  readonly pack: string;
  readonly producer: string;
  readonly stars: number;
  readonly starWords: string;
  readonly term: string;
  readonly number: string;
  readonly code: string;
  readonly qr: CodePicture;
  readonly token: string;
}

/**
 * The label of one product in one pack: its stars, until when, and the code. The certification mark is the owner's to give and
 * is not on it.
 * @law 26/2026/QĐ-TTg, Điều 4 khoản 3
 */
export function labelSheet(
  facts: Omit<CertificateFacts, 'above' | 'title' | 'lead' | 'place' | 'signer' | 'note' | 'packs'> & {
    readonly pack: string;
  },
): LabelSheet {
  return {
    title: `Tem ${facts.productName}`,
    date: facts.madeOn,
    training: facts.training ? 'TẬP HUẤN' : '',
    product: facts.productName,
    pack: facts.pack,
    producer: facts.producerName,
    stars: facts.stars,
    starWords: `OCOP ${facts.stars} sao`,
    term: `Đến hết ngày ${formatVietnamese(facts.validUntil)}`,
    number: `Giấy chứng nhận số ${facts.number}`,
    code: facts.code,
    qr: facts.qr,
    token: facts.token,
  };
}
