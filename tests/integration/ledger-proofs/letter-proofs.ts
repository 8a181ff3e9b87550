// Letters: every act done once by the commune, and one letter sent to it by the province.

import {
  addClause,
  changeClause,
  dropClause,
  mergeClauses,
  splitClause,
} from '#modules/directives/use-cases/change-clauses.ts';
import { confirmClauses } from '#modules/directives/use-cases/confirm-clauses.ts';
import { correctHead } from '#modules/directives/use-cases/correct-head.ts';
import { discardDraft, openDraft, splitDraft } from '#modules/directives/use-cases/draft.ts';
import { enterLetter } from '#modules/directives/use-cases/enter-letter.ts';
import { linkLetters, recordState, removeLink, removeState } from '#modules/directives/use-cases/links.ts';
import { receiveLetter } from '#modules/directives/use-cases/receive-letter.ts';
import { viewLetter } from '#modules/directives/use-cases/view-letter.ts';
import { headInput, offices, pasted, provinceLetter } from '../../directives/making.ts';
import { binhLu, done, province } from '../../producers/people.ts';
import type { Proving } from './proving.ts';

const body = [
  '1. Rà soát sản phẩm hết hạn, báo cáo trước ngày 15/3/2026.',
  '2. Kiểm tra cơ sở sản xuất.',
  '3. Tuyên truyền đến các chủ thể.',
];
const text = (number: string): string => provinceLetter(number, 'ngày 05 tháng 01 năm 2026', body);

export async function proveLetters(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const upload = pasted(text('71/UBND-KTN'));
  const open = (words: string) =>
    proving.act(
      openDraft,
      { office: offices.binhLu, direction: 'incoming', upload: pasted(words) },
      binhLu,
      ['letter-draft'],
      (made) => [made.draftId],
    );
  const first = await open(text('71/UBND-KTN'));
  const input = { ...headInput(upload), draftId: first.draftId, version: 1, onDay: '10/01/2026' };
  const { letterId } = await proving.act(enterLetter, input, binhLu, ['letter', 'letter-entry', 'letter-draft']);
  const two = await open(`${text('72/UBND-KTN')}\n\n${text('73/UBND-KTN')}`);
  const parts = await proving.act(splitDraft, { draftId: two.draftId, version: 1 }, binhLu, ['letter-draft']);
  await proving.act(discardDraft, { draftId: parts.secondId, version: 1 }, binhLu, ['letter-draft']);

  const corrected = { ...headInput(upload), letterId, version: 1, subject: 'Rà soát sản phẩm', reason: 'Ghi thiếu' };
  await proving.act(correctHead, corrected, binhLu, ['letter', 'letter-remark'], () => [letterId]);
  const clauses = [0, 1, 2].map((readIndex) => ({ readIndex, take: 'yes', text: body[readIndex] }));
  await proving.act(confirmClauses, { letterId, clauses }, binhLu, ['clause']);
  const seen = () => done(ports, binhLu, viewLetter, { letterId });
  const [a, b, c] = (await seen()).clauses;
  const changed = { clauseId: a?.id, version: 1, text: 'Rà soát lại', deadlines: '20/03/2026' };
  await proving.act(changeClause, changed, binhLu, ['clause'], () => [a?.id ?? '']);
  await proving.act(mergeClauses, { letterId, clauseIds: [b?.id, c?.id] }, binhLu, ['clause']);
  await proving.act(splitClause, { clauseId: a?.id, version: 2, parts: 'Một\n\nHai' }, binhLu, ['clause']);
  const added = await proving.act(addClause, { letterId, text: 'Ghi thêm' }, binhLu, ['clause']);
  await proving.act(dropClause, { clauseId: added.clauseId, version: 1, reason: 'Trùng' }, binhLu, ['clause']);

  const link = { letterId, kind: 'implements', fullNumber: '900/KH-UBND', issuer: 'UBND tỉnh Lai Châu' };
  const made = await proving.act(linkLetters, link, binhLu, ['letter', 'letter-link']);
  await proving.act(removeLink, { linkId: made.linkId, version: 1, reason: 'Nhầm' }, binhLu, ['letter-link']);
  const state = { letterId, state: 'lapsed', fromDay: '01/02/2026', fullNumber: '900/KH-UBND' };
  const said = await proving.act(recordState, state, province, ['letter-state']);
  await proving.act(removeState, { stateId: said.stateId, version: 1, reason: 'Nhầm' }, province, ['letter-state']);

  const out = pasted(text('74/UBND-KTN'));
  const sent = { office: offices.province, direction: 'outgoing', upload: out };
  const draft = await done(ports, province, openDraft, sent);
  const outgoing = {
    ...headInput(out),
    draftId: draft.draftId,
    version: 1,
    onDay: '11/01/2026',
    offices: offices.binhLu,
  };
  const gone = await done(ports, province, enterLetter, outgoing);
  const waits = (await done(ports, binhLu, viewLetter, { letterId: gone.letterId })).entries[0];
  const receipt = { entryId: waits?.id, version: 1, onDay: '12/01/2026', dayReason: 'Vào sổ muộn' };
  await proving.act(receiveLetter, receipt, binhLu, ['letter-entry'], () => [waits?.id ?? '']);
}
