// The notice in writing to a producer that its certificate ends (36 months: 26/2026/QĐ-TTg, Art. 4.3), with the window in which a dossier
// for re-evaluation is filed (Art. 7.6a). Decision 26/2026 asks for no such letter; offices send it. Layout of Decree 30/2020/NĐ-CP.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { officialMargins, type Paper } from '../paper.ts';
import { paragraph } from '../paper-pieces.ts';
import {
  addressed,
  body,
  type Issue,
  inSentence,
  letterEnd,
  letterHead,
  unitName,
  WORDS_OURS,
} from './letter-frame.ts';

export interface ExpiryNoticeFacts {
  readonly province: string;
  readonly commune: string;
  readonly productName: string;
  readonly producerName: string;
  readonly stars: number;
  readonly decision: { readonly number: string | null; readonly on: LocalDate | null };
  readonly expiresOn: LocalDate;
  readonly window: { readonly opensOn: LocalDate; readonly closesOn: LocalDate } | null;
  readonly moment: 'before' | 'open' | 'closed' | 'ended';
  readonly issue: Issue;
  readonly madeOn: LocalDate;
}

/**
 * The letter as a paper: what ends, until when a dossier is filed, and what follows where the window has closed.
 * @law 26/2026/QĐ-TTg, Điều 4 khoản 3, Điều 6 khoản 1 điểm c, Điều 7 khoản 6 điểm a
 */
export function expiryNotice(facts: ExpiryNoticeFacts): Paper {
  const { province, commune, productName, producerName, window, expiresOn, moment } = facts;
  const end = formatVietnamese(expiresOn);
  const ended = moment === 'ended';
  const decision =
    facts.decision.number === null || facts.decision.on === null
      ? ''
      : ` theo Quyết định số ${facts.decision.number} ngày ${formatVietnamese(facts.decision.on)}`;
  const say = {
    before: `Hồ sơ đề nghị đánh giá, phân hạng lại nộp tại Ủy ban nhân dân ${inSentence(commune)}, không sớm hơn 180 ngày và không muộn hơn 120 ngày tính đến ngày hết thời hạn${window === null ? '' : `, tức từ ngày ${formatVietnamese(window.opensOn)} đến hết ngày ${formatVietnamese(window.closesOn)}`}.`,
    open: `Đang trong thời gian nộp hồ sơ đề nghị đánh giá, phân hạng lại: nộp tại Ủy ban nhân dân ${inSentence(commune)}${window === null ? '' : ` đến hết ngày ${formatVietnamese(window.closesOn)}`}.`,
    closed: `Thời gian nộp hồ sơ đề nghị đánh giá, phân hạng lại${window === null ? '' : ` đã hết từ ngày ${formatVietnamese(window.closesOn)}`}. Đề nghị ${producerName} liên hệ ngay Ủy ban nhân dân ${inSentence(commune)} để được hướng dẫn.`,
    ended: `Từ sau ngày ấy, ${producerName} không được sử dụng hạng sao và nhãn hiệu OCOP đối với sản phẩm này. Nếu tiếp tục tham gia, đề nghị đăng ký đánh giá, phân hạng tại Ủy ban nhân dân ${inSentence(commune)}.`,
  }[moment];
  const parts = [
    'Phiếu đăng ký (Mẫu số 01);',
    'Báo cáo tự đánh giá (Mẫu số 02), cập nhật nguyên liệu, công nghệ, bao bì, nhãn, công bố chất lượng, phiếu kiểm nghiệm định kỳ, thị trường, sản lượng, doanh thu;',
    'Các giấy tờ pháp lý có thời hạn còn hiệu lực.',
  ];
  return {
    title: `Thông báo ${ended ? 'hết' : 'sắp hết'} thời hạn giấy chứng nhận – ${productName}`,
    date: facts.madeOn,
    size: 14,
    margins: officialMargins,
    foot: {
      left: `Thông báo thời hạn giấy chứng nhận · ${productName}`,
      right: WORDS_OURS,
    },
    blocks: [
      ...letterHead(
        {
          above: ['ỦY BAN NHÂN DÂN', province.toUpperCase()],
          lines: ['………………………………'],
          symbol: 'OCOP',
          place: unitName(province),
        },
        facts.issue,
        '/………',
        `giấy chứng nhận sản phẩm OCOP ${ended ? 'đã hết' : 'sắp hết'} thời hạn`,
      ),
      ...addressed([producerName, `Ủy ban nhân dân ${inSentence(commune)}`]),
      body(
        `Giấy chứng nhận sản phẩm OCOP ${facts.stars} sao của sản phẩm ${productName}${decision} có giá trị 36 tháng (khoản 3 Điều 4 Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ), ${ended ? 'đã hết' : 'sẽ hết'} thời hạn vào hết ngày ${end}.`,
      ),
      body(say),
      ...(ended
        ? []
        : [
            body('Hồ sơ theo điểm c khoản 1 Điều 6 của Quyết định nêu trên gồm:'),
            ...parts.map((one, i) => paragraph(`${i + 1}. ${one}`, { align: 'justify', firstLine: true, before: 3 })),
          ]),
      body(
        `Đề nghị ${producerName} thực hiện; Ủy ban nhân dân ${inSentence(commune)} hướng dẫn chủ thể hoàn thiện hồ sơ./.`,
      ),
      letterEnd(['Như trên', 'Lưu: VT'], { offices: ['………………………………'], name: null }),
    ],
  };
}
