// Letters of offices for tests: signers that exist nowhere, a letter from its first line to its signed copy.

import { randomBytes } from 'node:crypto';
import type { Actor } from '#access/actor.ts';
import type { DraftId } from '#modules/drafting/index.ts';
import { checkDraft } from '#modules/drafting/use-cases/check-draft.ts';
import { attachSigned, issueLetter, numberLetter } from '#modules/drafting/use-cases/number-letter.ts';
import { enterSigner } from '#modules/drafting/use-cases/signers.ts';
import { viewDraft } from '#modules/drafting/use-cases/view-draft.ts';
import { saveDraft, startDraft } from '#modules/drafting/use-cases/write-draft.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import type { Ports } from '#runner/ports.ts';
import { pdf } from '../evidence/pdf-making.ts';
import { done } from '../producers/people.ts';

export const PROVINCE_OFFICE = '12//';
export const COMMUNE_OFFICE = '12/03390/';

export const chair = {
  name: 'Lò Thị Giả Định',
  title: 'Chủ tịch',
  authority: 'head',
  paper: 'Nghị quyết số 03/NQ-HĐND ngày 01/7/2025 (giả định)',
  firstDay: '01/07/2025',
};

/** What is typed of a letter of the province to its communes. */
export const letterWords = {
  mode: 'collective',
  issuerName: 'Ủy ban nhân dân tỉnh Lai Châu',
  aboveName: '',
  issuerSymbol: 'UBND',
  draftingUnit: 'KTN',
  place: 'Lai Châu',
  subject: 'rà soát sản phẩm OCOP hết thời hạn công nhận',
  urgency: '',
  addressees: 'Ủy ban nhân dân các xã, phường',
  bases: '',
  proposer: '',
  contents: [
    'Thực hiện Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh yêu cầu:',
    '1. Ủy ban nhân dân các xã, phường rà soát sản phẩm hết thời hạn, báo cáo trước ngày 15/12/2026.',
    '2. Sở Công Thương hỗ trợ chủ thể:',
    'a) Giới thiệu sản phẩm tại điểm bán;',
    'b) Kịp thời tháo gỡ khó khăn.',
    'Yêu cầu các cơ quan, đơn vị thực hiện.',
  ].join('\n'),
  recipients: 'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
  offices: ['12/03390/'],
};

/** A signed copy that was never sent before. */
export async function signedCopy(): Promise<CheckedFile> {
  const checked = await CheckedFile.of('ban-ky.pdf', pdf({ catalog: `/Lang (vi-${randomBytes(6).toString('hex')})` }));
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value;
}

export async function signerOf(ports: Ports, who: Actor, office: string, more: Readonly<Record<string, unknown>> = {}) {
  return (await done(ports, who, enterSigner, { office, ...chair, ...more })).signerId;
}

export const versionOf = async (ports: Ports, who: Actor, draftId: DraftId): Promise<number> =>
  (await done(ports, who, viewDraft, { draftId })).draft.version;

/** A letter that is typed and saved, with a signer. */
export async function savedLetter(
  ports: Ports,
  who: Actor,
  office = PROVINCE_OFFICE,
  more: Readonly<Record<string, unknown>> = {},
  kind = 'cong-van',
) {
  const signerId = await signerOf(ports, who, office);
  const { draftId } = await done(ports, who, startDraft, { office, kind });
  await done(ports, who, saveDraft, { draftId, version: 1, ...letterWords, signerId, ...more });
  return draftId;
}

/** The same up to its number and signed copy. */
export async function numberedLetter(
  ports: Ports,
  who: Actor,
  {
    office = PROVINCE_OFFICE,
    number = '07/UBND-KTN',
    more = {},
  }: {
    readonly office?: string;
    readonly number?: string;
    readonly more?: Readonly<Record<string, unknown>>;
  } = {},
) {
  const draftId = await savedLetter(ports, who, office, more);
  await done(ports, who, checkDraft, { draftId, version: await versionOf(ports, who, draftId) });
  await done(ports, who, numberLetter, { draftId, version: 3, number, issuedOn: '23/11/2026' });
  await done(ports, who, attachSigned, { draftId, version: 4, file: await signedCopy() });
  return draftId;
}

export async function issuedLetter(ports: Ports, who: Actor, how: Parameters<typeof numberedLetter>[2] = {}) {
  const draftId = await numberedLetter(ports, who, how);
  const issued = await done(ports, who, issueLetter, { draftId, version: 5 });
  return issued;
}
