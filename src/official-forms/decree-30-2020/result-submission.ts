// The submission of the office that manages OCOP to the chair of the people’s committee (26/2026/QĐ-TTg, Art. 7.3đ). The act has no form
// for it: layout of Decree 30/2020/NĐ-CP, words ours.

import type { Paper } from '../paper.ts';
import { counted } from './council-lines.ts';
import { basesOf, basisOf26, uncheckedCriteria } from './decision-frame.ts';
import { addressed, body, documentTitle, type Issue, type Issuer, letterEnd, letterHead } from './letter-frame.ts';
import { chairOf, day, going, paperOf, resultTable, type SessionPaperFacts } from './session-paper.ts';

/**
 * The submission of the office that manages OCOP to the chair of the people’s committee.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm đ
 */
export function resultSubmission(
  facts: SessionPaperFacts & { readonly office: Issuer; readonly report: Issue },
): Paper {
  const { province, results, office } = facts;
  const recognise = going(results, 'recognise');
  const toMinistry = going(results, 'to-ministry');
  return paperOf(facts, `Tờ trình công nhận sản phẩm OCOP – ${facts.sessionName}`, 'Tờ trình', [
    ...letterHead(office, facts.issue, `/TTr-${office.symbol}`),
    ...documentTitle('TỜ TRÌNH', 'Về việc công nhận kết quả đánh giá, phân hạng sản phẩm OCOP'),
    ...addressed([chairOf(province)]),
    ...basesOf([
      basisOf26,
      facts.council,
      ...facts.moreBases,
      `Báo cáo số ${facts.report.number ?? '……/BC-HĐOCOP'} ngày ${day(facts.report.date)} của Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh`,
    ]),
    body(
      `Căn cứ kết quả đánh giá, phân hạng và đề xuất của Hội đồng, cơ quan tham mưu quản lý OCOP tổng hợp, kính trình ${chairOf(province)} xem xét, quyết định:`,
    ),
    ...(recognise.length === 0
      ? []
      : [
          body(`1. Công nhận và cấp giấy chứng nhận cho ${counted(recognise.length)} sản phẩm:`),
          ...resultTable(recognise),
        ]),
    ...(toMinistry.length === 0
      ? []
      : [
          body(
            `${recognise.length === 0 ? 1 : 2}. Phê duyệt kết quả đánh giá của ${counted(toMinistry.length)} sản phẩm đạt từ 90 điểm, gửi hồ sơ đề nghị Bộ Nông nghiệp và Môi trường đánh giá, phân hạng sản phẩm OCOP 5 sao:`,
          ),
          ...resultTable(toMinistry),
        ]),
    ...uncheckedCriteria(facts.criteriaCompared),
    body('Dự thảo quyết định, báo cáo và biên bản của Hội đồng gửi kèm theo.'),
    letterEnd(facts.recipients, facts.signing, [body(`Kính trình ${chairOf(province)} xem xét./.`)]),
  ]);
}
