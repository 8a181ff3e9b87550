// The letter by which a province asks the ministry to evaluate products of 90 points and more (26/2026/QĐ-TTg, Art. 6.3, 7.3e). The act
// has no form for it: layout of Decree 30/2020/NĐ-CP, words ours.

import type { Paper } from '../paper.ts';
import { paragraph, text } from '../paper-pieces.ts';
import { counted } from './council-lines.ts';
import { basisOf26, uncheckedCriteria } from './decision-frame.ts';
import { addressed, body, type Issue, inSentence, letterEnd, letterHead, peoplesCommittee } from './letter-frame.ts';
import { day, minutesWords, paperOf, resultTable, type SessionPaperFacts } from './session-paper.ts';

/** What goes to the ministry with the letter. */
export interface MinistryFile {
  readonly teamReport: boolean;
  readonly decision: Issue;
  readonly extraChecks: number;
  readonly samples: number;
}

/**
 * The letter of the people’s committee that asks the ministry to evaluate a product of 90 points or more.
 * @law 26/2026/QĐ-TTg, Điều 6 khoản 3, Điều 7 khoản 3 điểm e
 */
export function ministryRequest(
  facts: SessionPaperFacts & { readonly file: MinistryFile; readonly reEvaluation: boolean; readonly symbol?: string },
): Paper {
  const { province, results, file } = facts;
  const point = facts.reEvaluation ? 'điểm b khoản 3 Điều 6' : 'điểm a khoản 3 Điều 6';
  const enclosed = facts.reEvaluation
    ? ['Báo cáo đánh giá hồ sơ của cơ quan tham mưu quản lý OCOP cấp tỉnh;']
    : [
        `Báo cáo đánh giá của Tổ tư vấn Hội đồng${file.teamReport ? '' : ' (bổ sung sau)'};`,
        `Báo cáo kết quả của Hội đồng và ${minutesWords(facts.minutes)};`,
        `Quyết định phê duyệt kết quả đánh giá số ${file.decision.number ?? '……/QĐ-UBND'} ngày ${day(file.decision.date)};`,
      ];
  const list = [
    ...enclosed,
    'Hồ sơ sản phẩm: 01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử;',
    ...(file.extraChecks === 0 ? [] : [`Kết quả kiểm tra, kiểm nghiệm bổ sung: ${counted(file.extraChecks)} văn bản;`]),
    file.samples === 0 ? 'Không có sản phẩm mẫu.' : `Sản phẩm mẫu: ${counted(file.samples)} sản phẩm mỗi hồ sơ.`,
  ];
  return paperOf(
    facts,
    `Văn bản đề nghị đánh giá sản phẩm OCOP 5 sao – ${facts.sessionName}`,
    'Đề nghị cấp trung ương',
    [
      ...letterHead(
        peoplesCommittee(province),
        facts.issue,
        `/${facts.symbol ?? 'UBND-KT'}`,
        facts.reEvaluation
          ? 'đề nghị đánh giá lại sản phẩm OCOP 5 sao'
          : 'đề nghị đánh giá, phân hạng sản phẩm OCOP 5 sao',
      ),
      ...addressed(['Bộ Nông nghiệp và Môi trường']),
      body(
        `Căn cứ ${basisOf26}, Ủy ban nhân dân ${inSentence(province)} gửi hồ sơ theo ${point} và đề nghị Bộ Nông nghiệp và Môi trường đánh giá, phân hạng sản phẩm OCOP 5 sao đối với ${counted(results.length)} sản phẩm sau:`,
      ),
      ...resultTable(results),
      ...uncheckedCriteria(facts.criteriaCompared),
      body('Hồ sơ gửi kèm theo gồm:'),
      ...list.map((one, i) => paragraph([text(`${i + 1}. ${one}`)], { align: 'justify', firstLine: true, before: 3 })),
      letterEnd(facts.recipients, facts.signing, [
        body(`Ủy ban nhân dân ${inSentence(province)} kính đề nghị Bộ Nông nghiệp và Môi trường xem xét./.`),
      ]),
    ],
  );
}
