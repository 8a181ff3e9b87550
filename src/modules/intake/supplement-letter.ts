// What the province asked to be completed, as a letter to the producer: the request exactly as it was frozen when it was sent.

import type { DossierId } from '#modules/dossiers/index.ts';
import { type Issue, inSentence, unitName } from '#official-forms/decree-30-2020/letter-frame.ts';
import { supplementLetter } from '#official-forms/decree-30-2020/supplement-letter.ts';
import type { Paper } from '#official-forms/paper.ts';
import type { Db } from '#platform/database/db.ts';
import {
  type AnswerContent,
  contentOfAnswer,
  contentOfRequest,
  type RequestContent,
  type SupplementRequest,
} from './rules/supplement.ts';
import { findAnswers, findRequests } from './store.ts';

/** A request for a supplement with its answer, both as they were sent: all that a paper of it needs. */
export interface SupplementOnPaper extends Pick<SupplementRequest, 'id' | 'ordinal' | 'contentHash' | 'closedOn'> {
  readonly said: RequestContent;
  readonly answer: (AnswerContent & { readonly contentHash: string }) | null;
}

/** Requests of a dossier with their answers, the last first. */
export async function supplementsOf(db: Db, dossierId: DossierId): Promise<readonly SupplementOnPaper[]> {
  const answers = await findAnswers(db, dossierId);
  return (await findRequests(db, dossierId)).map((request) => {
    const { id, ordinal, contentHash, closedOn } = request;
    const answer = answers.find((one) => one.requestId === id);
    return {
      id,
      ordinal,
      contentHash,
      closedOn,
      said: contentOfRequest(request),
      answer: answer === undefined ? null : { ...contentOfAnswer(answer), contentHash: answer.contentHash },
    };
  });
}

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
export function supplementPaper(
  { said, contentHash }: SupplementOnPaper,
  { province, commune }: Parties,
  issue: Issue,
): Paper {
  const paper = supplementLetter({
    issuer: {
      above: ['ỦY BAN NHÂN DÂN', province.toUpperCase()],
      lines: ['………………………………'],
      symbol: 'OCOP',
      place: unitName(province),
    },
    issue,
    numberPattern: '/………',
    addressees: [said.producer, `Ủy ban nhân dân ${inSentence(commune)}`],
    producerName: said.producer,
    productName: said.product,
    slipNumber:
      said.communeSlip === undefined
        ? said.slipNumber
        : `${said.communeSlip} của xã, phiếu số ${said.slipNumber} của tỉnh`,
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
