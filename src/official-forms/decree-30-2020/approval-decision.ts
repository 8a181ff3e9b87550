// The decision by which the chair of a provincial people’s committee approves a result of 90 points or more; it grants no certificate
// (26/2026/QĐ-TTg, Art. 7.3e). The act has no form for it: layout of Decree 30/2020/NĐ-CP, words ours.

import type { Paper } from '../paper.ts';
import { counted } from './council-lines.ts';
import { article } from './decision-frame.ts';
import { decisionOnProducts, type ProductDecisionFacts, whoActs } from './product-decision.ts';

/**
 * The decision that approves results of 90 points and more, on which the ministry is asked to evaluate; it grants no certificate.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm e
 */
export function approvalDecision(facts: ProductDecisionFacts): Paper {
  const n = counted(facts.results.length);
  return decisionOnProducts(facts, 'Phê duyệt kết quả đánh giá sản phẩm OCOP có tiềm năng đạt 5 sao', true, [
    article(
      1,
      `Phê duyệt kết quả đánh giá của ${n} sản phẩm đạt từ 90 điểm (có Phụ lục kèm theo), làm căn cứ gửi hồ sơ đề nghị Bộ Nông nghiệp và Môi trường đánh giá, phân hạng sản phẩm OCOP 5 sao.`,
    ),
    article(2, 'Quyết định này không phải là quyết định công nhận và không kèm theo giấy chứng nhận.'),
    article(
      3,
      `Quyết định này có hiệu lực kể từ ngày ký. ${whoActs(facts)} chịu trách nhiệm thi hành Quyết định này./.`,
    ),
  ]);
}
