// The decision by which the chair of a provincial people’s committee recognises products of three and four stars and grants their
// certificates (26/2026/QĐ-TTg, Art. 4.1a, 4.3, 7.3e). The act has no form for it: layout of Decree 30/2020/NĐ-CP, words ours.

import type { Paper } from '../paper.ts';
import { counted } from './council-lines.ts';
import { article } from './decision-frame.ts';
import { decisionOnProducts, type ProductDecisionFacts, whoActs } from './product-decision.ts';
import { levelsOf } from './session-paper.ts';

/**
 * The decision that recognises three and four stars and grants certificates for 36 months.
 * @law 26/2026/QĐ-TTg, Điều 4 khoản 1 điểm a, khoản 3, Điều 7 khoản 3 điểm e
 */
export function recognitionDecision(facts: ProductDecisionFacts): Paper {
  const n = counted(facts.results.length);
  const levels = levelsOf(facts.results);
  return decisionOnProducts(facts, `Công nhận và cấp giấy chứng nhận sản phẩm OCOP đạt ${levels}`, false, [
    article(1, `Công nhận và cấp giấy chứng nhận cho ${n} sản phẩm OCOP đạt ${levels} (có Phụ lục kèm theo).`),
    article(
      2,
      'Giấy chứng nhận có giá trị trong thời hạn 36 tháng kể từ ngày ban hành Quyết định này, theo khoản 3 Điều 4 Quyết định số 26/2026/QĐ-TTg. Chủ thể có tên tại Phụ lục có trách nhiệm duy trì các tiêu chí theo hồ sơ đã được phân hạng và sử dụng nhãn hiệu chứng nhận OCOP đúng quy định.',
    ),
    article(
      3,
      `Quyết định này có hiệu lực kể từ ngày ký. ${whoActs(facts)} chịu trách nhiệm thi hành Quyết định này./.`,
    ),
  ]);
}
