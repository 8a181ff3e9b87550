// Letters for the sweep: one with everything, drafts to look at and to give up, one that waits for the province.

import { localOperator } from '#access/actor.ts';
import { confirmClauses } from '#modules/directives/use-cases/confirm-clauses.ts';
import { linkLetters, recordState } from '#modules/directives/use-cases/links.ts';
import { viewLetter } from '#modules/directives/use-cases/view-letter.ts';
import { binhLuLetter, draftOf, entered, offices, pasted, provinceLetter, uploadOf } from '../directives/making.ts';
import { done } from '../producers/people.ts';
import type { TestHouse } from '../support/database.ts';

const short = (number: string): string =>
  provinceLetter(number, 'ngày 06 tháng 01 năm 2026', ['1. Rà soát sản phẩm hết hạn, báo cáo trước ngày 15/3/2026.']);

export async function letterSamples({ ports }: TestHouse): Promise<readonly [string, string][]> {
  const province = await uploadOf('mau-cong-van-ubnd-tinh-2025', 'pdf');
  const { letterId } = await entered(ports, localOperator, offices.province, province);
  await entered(ports, localOperator, offices.province, await uploadOf('mau-cong-van-bo-nnptnt-2024', 'docx'));
  const [first] = province.reading?.tasks ?? [];
  const clauses = [{ readIndex: 0, take: 'yes', text: first?.text ?? 'Rà soát' }];
  await done(ports, localOperator, confirmClauses, { letterId, clauses });
  const link = { letterId, kind: 'implements', fullNumber: '26/2026/QĐ-TTg' };
  const { linkId } = await done(ports, localOperator, linkLetters, link);
  const state = { letterId, state: 'suspended', fromDay: '01/02/2026', fullNumber: '901/UBND-KTN' };
  const { stateId } = await done(ports, localOperator, recordState, state);
  const view = await done(ports, localOperator, viewLetter, { letterId });
  const draft = await uploadOf('huyen-lai-chau-2025-ocop', 'txt');
  const sent = pasted(binhLuLetter('91/UBND-KTN', 'ngày 06 tháng 01 năm 2026', ['1. Rà soát sản phẩm hết hạn.']));
  const out = await entered(ports, localOperator, offices.binhLu, sent, { offices: offices.province }, 'outgoing');
  return [
    ['/van-ban :letterId', letterId],
    ['/van-ban/nhap :draftId', await draftOf(ports, localOperator, offices.province, draft)],
    [
      '/van-ban/nhap/:draftId/bo :draftId',
      await draftOf(ports, localOperator, offices.province, pasted(short('92/UBND-KTN'))),
    ],
    ['/van-ban/:letterId/vao-so :letterId', out.letterId],
    ['/van-ban/:letterId/noi-dung :clauseId', view.clauses[0]?.id ?? ''],
    ['/van-ban/:letterId/quan-he :linkId', linkId],
    ['/van-ban/:letterId/hieu-luc :stateId', stateId],
  ];
}
