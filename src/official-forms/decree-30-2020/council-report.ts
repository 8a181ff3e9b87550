// The report of the council to the chair of the people’s committee (26/2026/QĐ-TTg, Art. 7.3d). The act has no form for it: layout of
// Decree 30/2020/NĐ-CP, words ours.

import type { Block, Paper } from '../paper.ts';
import { counted, countedByStar, type ProductResult } from './council-lines.ts';
import { provincialCouncil } from './council-minutes.ts';
import { basisOf26, uncheckedCriteria } from './decision-frame.ts';
import { addressed, body, documentTitle, heading, letterEnd, letterHead } from './letter-frame.ts';
import {
  chairOf,
  going,
  heldWords,
  levelsOf,
  minutesWords,
  paperOf,
  remarks,
  resultTable,
  type SessionPaperFacts,
} from './session-paper.ts';

/**
 * The report of the council to the chair of the people’s committee, with its proposal.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d
 */
export function councilReport(facts: SessionPaperFacts): Paper {
  const { province, results } = facts;
  const said = remarks(results);
  return paperOf(facts, `Báo cáo kết quả ${facts.sessionName}`, 'Báo cáo của Hội đồng', [
    ...letterHead(provincialCouncil(province), facts.issue, '/BC-HĐOCOP'),
    ...documentTitle('BÁO CÁO', 'Kết quả đánh giá, phân hạng sản phẩm OCOP'),
    ...addressed([chairOf(province)]),
    body(
      `Thực hiện ${basisOf26} và ${facts.council}, Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh báo cáo kết quả ${heldWords(facts)} như sau:`,
    ),
    heading('I. KẾT QUẢ'),
    body(`Hội đồng đánh giá ${counted(results.length)} sản phẩm: ${countedByStar(results).join('; ')}.`),
    ...resultTable(results),
    ...uncheckedCriteria(facts.criteriaCompared),
    ...(said.length === 0 ? [] : [heading('II. NỘI DUNG CẦN LƯU Ý'), ...said]),
    heading(said.length === 0 ? 'II. ĐỀ XUẤT' : 'III. ĐỀ XUẤT'),
    ...proposals(results, province),
    letterEnd(facts.recipients, facts.signing, [body(`${minutesWords(facts.minutes)} gửi kèm theo./.`)]),
  ]);
}

function proposals(results: readonly ProductResult[], province: string): readonly Block[] {
  const recognise = going(results, 'recognise');
  const toMinistry = going(results, 'to-ministry').length;
  const none = going(results, 'no-certificate', 'stopped').length;
  return [
    ...(recognise.length === 0
      ? []
      : [`Đề xuất ${chairOf(province)} công nhận ${counted(recognise.length)} sản phẩm đạt ${levelsOf(recognise)}.`]),
    ...(toMinistry === 0
      ? []
      : [
          `Đề xuất ${chairOf(province)} phê duyệt kết quả đánh giá của ${counted(toMinistry)} sản phẩm đạt từ 90 điểm và gửi hồ sơ đề nghị Bộ Nông nghiệp và Môi trường đánh giá, phân hạng sản phẩm OCOP 5 sao.`,
        ]),
    ...(none === 0
      ? []
      : [
          `${counted(none)} sản phẩm không đạt từ 3 sao: không ban hành quyết định công nhận, không cấp giấy chứng nhận; thông báo kết quả và lý do cho chủ thể.`,
        ]),
  ].map((one) => body(one));
}
