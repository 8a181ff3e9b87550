// What the province asked to be completed, as a letter to the producer: the request exactly as it was frozen when it was sent.

import type { SupplementOnPaper } from '#modules/intake/services.ts';
import { inSentence, unitName } from '#official-forms/decree-30-2020/letter-frame.ts';
import { supplementLetter } from '#official-forms/decree-30-2020/supplement-letter.ts';
import type { Paper } from '#official-forms/paper.ts';

/** Where the letter comes from and goes to. */
export interface Parties {
  /** `Tỉnh Lai Châu` */
  readonly province: string;
  /** `Xã Bình Lư` */
  readonly commune: string;
}

/**
 * The letter of the office that has the dossier at the province. Its name differs from province to province: the line stays blank.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm a và c
 */
export function supplementPaper({ said, contentHash }: SupplementOnPaper, { province, commune }: Parties): Paper {
  const paper = supplementLetter({
    issuer: {
      above: ['ỦY BAN NHÂN DÂN', province.toUpperCase()],
      lines: ['………………………………'],
      symbol: 'OCOP',
      place: unitName(province),
    },
    issue: { number: null, date: null },
    numberPattern: '/………',
    addressees: [said.producer, `Ủy ban nhân dân ${inSentence(commune)}`],
    producerName: said.producer,
    productName: said.product,
    slipNumber: said.slipNumber,
    receivedOn: null,
    article: 'khoản 3 Điều 7',
    asking: 'cơ quan tham mưu quản lý OCOP cấp tỉnh',
    items: said.items.map(({ title, note }) => ({ place: title, note })),
    note: said.note,
    completeBy: said.dueOn,
    clock: null,
    recipients: ['Như trên', 'Lưu: VT'],
    signing: { offices: ['………………………………'], name: null },
    madeOn: said.askedOn,
  });
  return {
    ...paper,
    foot: { ...paper.foot, code: `Mã kiểm tra (SHA-256) yêu cầu lần ${said.ordinal}: ${contentHash}` },
  };
}
