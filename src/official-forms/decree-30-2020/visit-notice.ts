// The notice of an inspection to a producer (26/2026/QĐ-TTg, Art. 9). The act has no form for it and asks for none: layout of Decree
// 30/2020/NĐ-CP, words ours.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { officialMargins, type Paper } from '../paper.ts';
import { knownOf, paragraph } from '../paper-pieces.ts';
import { basisOf26 } from './decision-frame.ts';
import {
  addressed,
  body,
  documentTitle,
  type Issue,
  type Issuer,
  inSentence,
  letterEnd,
  letterHead,
  WORDS_OURS,
} from './letter-frame.ts';

export interface VisitNoticeFacts {
  readonly office: Issuer;
  readonly signing: readonly string[];
  readonly issue: Issue;
  /** `Xã Bình Lư`; empty where it is not known. */
  readonly commune: string;
  readonly producer: string;
  readonly inspection: string;
  readonly purpose: string;
  readonly decision: { readonly number: string; readonly date: LocalDate; readonly body: string };
  readonly plannedOn: LocalDate;
  readonly place: string;
  readonly products: readonly string[];
  readonly team: readonly { readonly name: string; readonly agency: string; readonly head: boolean }[];
  readonly contents: readonly string[];
  readonly recipients: readonly string[];
  readonly madeOn: LocalDate;
}

const listed = (lines: readonly string[]) =>
  lines.map((line, i) =>
    paragraph(`- ${line}${i === lines.length - 1 ? '.' : ';'}`, { align: 'justify', firstLine: true, before: 3 }),
  );

/**
 * The notice as a paper: on which decision, when, where, of what, by whom, and what to have ready.
 * @law 26/2026/QĐ-TTg, Điều 9 khoản 2, 3, 4
 */
export function visitNotice(facts: VisitNoticeFacts): Paper {
  const { producer, commune, decision } = facts;
  const committee = commune === '' ? [] : [`Ủy ban nhân dân ${inSentence(commune)}`];
  const people = facts.team.map(
    ({ name, agency, head }) => `${name}${agency === '' ? '' : `, ${agency}`}${head ? ', trưởng đoàn' : ''}`,
  );
  return {
    title: `Thông báo kiểm tra – ${producer}`,
    date: facts.madeOn,
    size: 14,
    margins: officialMargins,
    foot: { left: knownOf('Thông báo kiểm tra', producer), right: WORDS_OURS },
    blocks: [
      ...letterHead(facts.office, facts.issue, `/TB-${facts.office.symbol}`),
      ...documentTitle('THÔNG BÁO', 'Về việc kiểm tra sản phẩm OCOP'),
      ...addressed([producer, ...committee]),
      body(
        `Thực hiện Điều 9 ${basisOf26} và ${/QĐ/u.test(decision.number) ? 'Quyết định' : 'Văn bản'} số ${decision.number.trim()} ngày ${formatVietnamese(decision.date)} của ${decision.body}, cơ quan tham mưu quản lý OCOP cấp tỉnh thông báo việc kiểm tra tại ${producer} như sau:`,
      ),
      body(`1. Cuộc kiểm tra: ${facts.inspection}. ${facts.purpose.trim().replace(/\.?$/, '.')}`),
      body(
        `2. Thời gian: ngày ${formatVietnamese(facts.plannedOn)}. Địa điểm: ${facts.place === '' ? '………………………………' : facts.place}.`,
      ),
      body(
        facts.products.length === 0
          ? '3. Sản phẩm: các sản phẩm OCOP của cơ sở.'
          : `3. Sản phẩm: ${facts.products.join('; ')}.`,
      ),
      body('4. Nội dung:'),
      ...listed(facts.contents),
      body('5. Thành phần đoàn:'),
      ...listed(people),
      body(
        `Đề nghị ${producer} cử người đại diện làm việc với đoàn, chuẩn bị hồ sơ đã được đánh giá, phân hạng, các giấy tờ còn hiệu lực và sổ ghi sản xuất${committee.length === 0 ? '' : `; ${committee.join('')} cử cán bộ cùng dự`}. Việc kiểm tra không làm gián đoạn sản xuất, kinh doanh của cơ sở.`,
      ),
      letterEnd(facts.recipients, { offices: facts.signing, name: null }, [
        body('Thông báo để các đơn vị biết, thực hiện./.'),
      ]),
    ],
  };
}
