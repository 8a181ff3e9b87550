// The words of the certificate that a province may change: 26/2026/QĐ-TTg prescribes that a certificate is given, not how it
// looks or reads. What is a fact (product, stars, decision, term) is no part of the template.

/** Lines of the paper around its facts. */
export interface CertificateTemplate {
  /** Above the issuer, where a province prints one; empty: nothing. */
  readonly above: string;
  readonly title: string;
  /** Under the title: for what it is given. */
  readonly lead: string;
  /** Where it is signed: the place before the date. */
  readonly place: string;
  /** Line by line above the signature: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`. */
  readonly signer: string;
  /** Small at the foot; empty: nothing. */
  readonly note: string;
}

export const templateFields = [
  'above',
  'title',
  'lead',
  'place',
  'signer',
  'note',
] as const satisfies readonly (keyof CertificateTemplate)[];

/** What is printed where a province has said nothing; `place` is the province's own name. */
export function usualTemplate(place: string): CertificateTemplate {
  return {
    above: '',
    title: 'GIẤY CHỨNG NHẬN',
    lead: 'Sản phẩm OCOP – Chương trình mỗi xã một sản phẩm',
    place,
    signer: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    note: '',
  };
}
