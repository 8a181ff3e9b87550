// The papers of a withdrawal (26/2026/QĐ-TTg, Art. 8.3): the report of the office that verified, its submission, the draft of the
// decision of the province's chair, and the notice by which the decision is sent. The act has no forms for them: the layout is that of
// Decree 30/2020/NĐ-CP, the words are ours, and every file says so.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { type Block, officialMargins, type Paper } from '../paper.ts';
import { inWords, italic, knownOf, paragraph, text } from '../paper-pieces.ts';
import { article, basisOf26, decision } from './decision-frame.ts';
import {
  addressed,
  body,
  documentTitle,
  heading,
  type Issue,
  type Issuer,
  inSentence,
  letterEnd,
  letterHead,
  unitName,
  WORDS_OURS,
} from './letter-frame.ts';

/** The lines above the name of who signed: a deputy signs for the chair (30/2020/NĐ-CP, Annex I.II.7). */
function signingLines(title: string | null): readonly string[] {
  const line = (title ?? 'Chủ tịch').toLocaleUpperCase('vi');
  return line.startsWith('PHÓ') ? ['KT. CHỦ TỊCH', line] : [line];
}

/** A paper that is cited. */
export interface CitedFact {
  readonly number: string;
  readonly date: LocalDate;
  readonly body: string;
}

/** The office that leads the work at the province, as the province names it on its papers; dots where it says nothing. */
export interface LeadingOffice {
  /** The lines of its name. */
  readonly lines: readonly string[];
  readonly symbol: string;
  /** Who signs for it, one line each. */
  readonly signing: readonly string[];
  /** Who proposes and carries out: `Giám đốc Sở Nông nghiệp và Môi trường`. */
  readonly head: string;
}

export interface WithdrawalFacts {
  /** `Tỉnh Lai Châu` */
  readonly province: string;
  readonly office: LeadingOffice;
  /** `Xã Bình Lư`; empty where the product has none. */
  readonly commune: string;
  readonly productName: string;
  readonly productCode: string;
  readonly producerName: string;
  readonly stars: number;
  /** Who signed the decision, once it is known; absent: the chair's line stays open. */
  readonly signer?: { readonly name: string | null; readonly title: string | null };
  readonly recognition: {
    readonly number: string | null;
    readonly issuedOn: LocalDate | null;
    readonly issuer: string | null;
    readonly expiresOn: LocalDate | null;
  };
  /** `điểm đ khoản 1 Điều 8` */
  readonly article: string;
  /** The ground as the act words it. */
  readonly ground: string;
  readonly trigger: CitedFact;
  /** What that paper is by itself, where it concludes: its day starts the term. */
  readonly triggerIs: 'conclusion' | 'confirmation' | null;
  /** The report of the verification; `null`: not written yet. */
  readonly conclusion: CitedFact | null;
  readonly finding: string | null;
  readonly explanation: { readonly text: string; readonly on: LocalDate } | null;
  readonly dueOn: LocalDate | null;
  /** Who decides. */
  readonly authority: 'province-chair' | 'minister';
  readonly decision: Issue;
  readonly sentTo: string | null;
  /** Number and day of the paper itself. */
  readonly issue: Issue;
  readonly madeOn: LocalDate;
}

const BLANK = '………………………………';
const day = (date: LocalDate | null): string => (date === null ? '…/…/……' : formatVietnamese(date));
const cited = ({ number, date, body: by }: CitedFact): string => `số ${number} ngày ${day(date)} của ${by}`;

/** The paper that started the case as a ground: named as the conclusion or the confirmation that it is. */
const triggerWords = ({ trigger, triggerIs }: WithdrawalFacts): string =>
  triggerIs === null
    ? `văn bản ${cited(trigger)}`
    : `${triggerIs === 'conclusion' ? 'kết luận' : 'xác nhận'} tại văn bản ${cited(trigger)}`;

/** The papers a decision rests on: the one that started the case, then the report of the verification; one that is both stands once. */
function groundPapers(facts: WithdrawalFacts): readonly string[] {
  const { trigger, conclusion } = facts;
  const isSame = conclusion !== null && conclusion.number === trigger.number && conclusion.date === trigger.date;
  return [triggerWords(facts), ...(conclusion === null || isSame ? [] : [`văn bản ${cited(conclusion)}`])];
}

const DOTS = /^[….\s]*$/;

function office({ province, office: { lines, symbol } }: WithdrawalFacts): Issuer {
  return {
    above: ['ỦY BAN NHÂN DÂN', province.toUpperCase()],
    lines,
    symbol,
    place: unitName(province),
  };
}

const symbolOf = ({ office: { symbol } }: WithdrawalFacts): string => (DOTS.test(symbol) ? '……' : symbol);

function frame(facts: WithdrawalFacts, kind: string, blocks: readonly Block[]): Paper {
  return {
    title: `${kind} thu hồi giấy chứng nhận sản phẩm OCOP – ${facts.productName}`,
    date: facts.madeOn,
    size: 14,
    margins: officialMargins,
    foot: {
      left: knownOf(`${kind} thu hồi giấy chứng nhận`, facts.productCode),
      right: WORDS_OURS,
    },
    blocks,
  };
}

const ground = (words: string, before = 6) => paragraph([italic(words)], { align: 'justify', firstLine: true, before });
const line = (label: string, value: string) =>
  paragraph([text(`- ${label}: ${value}`)], { align: 'justify', firstLine: true, before: 3 });
const several = (words: string): readonly Block[] => words.split('\n').map((one) => body(one));

function recognitionWords({ recognition, stars }: WithdrawalFacts): string {
  const { number, issuedOn, issuer, expiresOn } = recognition;
  const decision = number === null ? BLANK : `Quyết định số ${number} ngày ${day(issuedOn)}`;
  const by = issuer === null ? '' : ` của ${issuer}`;
  const until = expiresOn === null ? '' : `, có giá trị đến hết ngày ${day(expiresOn)}`;
  return `hạng ${stars} sao theo ${decision}${by}${until}`;
}

/** The facts that every one of the papers begins with. */
function aboutProduct(facts: WithdrawalFacts): readonly Block[] {
  const place = facts.commune === '' ? '' : `, ${inSentence(facts.commune)}`;
  return [
    line('Sản phẩm', `${facts.productName} (mã ${facts.productCode});`),
    line('Chủ thể', `${facts.producerName}${place}, ${inSentence(facts.province)};`),
    line('Công nhận', `${recognitionWords(facts)};`),
    line('Trường hợp thu hồi', `${facts.article} Quyết định số 26/2026/QĐ-TTg: ${facts.ground}`),
  ];
}

const deciderOf = (facts: WithdrawalFacts): string =>
  facts.authority === 'minister'
    ? 'Bộ trưởng Bộ Nông nghiệp và Môi trường'
    : `Chủ tịch Ủy ban nhân dân ${inSentence(facts.province)}`;

/**
 * The report of what was verified.
 * @law 26/2026/QĐ-TTg, Điều 8 khoản 3 điểm a
 */
export function withdrawalReport(facts: WithdrawalFacts): Paper {
  const { explanation, finding, conclusion } = facts;
  return frame(facts, 'Báo cáo', [
    ...letterHead(office(facts), facts.issue, `/BC-${symbolOf(facts)}`),
    ...documentTitle('BÁO CÁO', 'Kết quả xác minh để xem xét thu hồi giấy chứng nhận sản phẩm OCOP'),
    ...addressed([deciderOf(facts)]),
    body(
      `Thực hiện điểm a khoản 3 Điều 8 ${basisOf26}, cơ quan tham mưu quản lý OCOP cấp tỉnh báo cáo kết quả kiểm tra, xác minh như sau:`,
    ),
    heading('1. Sản phẩm và giấy chứng nhận'),
    ...aboutProduct(facts),
    heading('2. Văn bản làm phát sinh vụ việc'),
    body(`Văn bản ${cited(facts.trigger)}.`),
    heading('3. Kết quả kiểm tra, xác minh'),
    ...(conclusion === null ? [] : [body(`Theo văn bản ${cited(conclusion)}:`)]),
    ...several(finding ?? BLANK),
    heading('4. Ý kiến giải trình của chủ thể'),
    ...(explanation === null
      ? [body('Chưa có ý kiến giải trình của chủ thể.')]
      : [body(`Ngày ${day(explanation.on)}, chủ thể giải trình:`), ...several(explanation.text)]),
    heading('5. Đề xuất'),
    body(
      `Đề nghị ${deciderOf(facts)} xem xét, quyết định thu hồi giấy chứng nhận sản phẩm OCOP nêu trên` +
        `${facts.dueOn === null ? '' : `; thời hạn theo khoản 4 Điều 8: chậm nhất ngày ${day(facts.dueOn)}`}./.`,
    ),
    letterEnd(['Như trên', 'Lưu: VT'], { offices: facts.office.signing, name: null }),
  ]);
}

/**
 * The submission: to the chair, who decides; for five stars to the ministry.
 * @law 26/2026/QĐ-TTg, Điều 8 khoản 2 và khoản 3 điểm a
 */
export function withdrawalSubmission(facts: WithdrawalFacts): Paper {
  const enclosed = [
    facts.conclusion === null ? `Báo cáo kết quả kiểm tra, xác minh;` : `Văn bản ${cited(facts.conclusion)};`,
    `Văn bản ${cited(facts.trigger)}${facts.authority === 'minister' ? '.' : ';'}`,
    ...(facts.authority === 'minister' ? [] : ['Dự thảo Quyết định thu hồi giấy chứng nhận.']),
  ];
  return frame(facts, 'Tờ trình', [
    ...letterHead(office(facts), facts.issue, `/TTr-${symbolOf(facts)}`),
    ...documentTitle('TỜ TRÌNH', 'Về việc thu hồi giấy chứng nhận sản phẩm OCOP'),
    ...addressed([deciderOf(facts)]),
    ground(`Căn cứ ${basisOf26};`, 12),
    ...groundPapers(facts).map((one, i, all) => ground(`Căn cứ ${one}${i + 1 === all.length ? '.' : ';'}`)),
    body(
      `Cơ quan tham mưu quản lý OCOP cấp tỉnh trình ${deciderOf(facts)} xem xét, quyết định thu hồi giấy chứng nhận đối với sản phẩm sau:`,
    ),
    ...aboutProduct(facts),
    body('Hồ sơ gửi kèm:'),
    ...enclosed.map((one, i) => paragraph(`${i + 1}. ${one}`, { align: 'justify', firstLine: true, before: 3 })),
    ...(facts.dueOn === null
      ? []
      : [
          body(
            `Thời hạn thu hồi theo khoản 4 Điều 8 Quyết định số 26/2026/QĐ-TTg: chậm nhất ngày ${day(facts.dueOn)}.`,
          ),
        ]),
    letterEnd(
      ['Như trên', ...(facts.commune === '' ? [] : [`Ủy ban nhân dân ${inSentence(facts.commune)}`]), 'Lưu: VT'],
      { offices: facts.office.signing, name: null },
      [body(`Kính trình ${deciderOf(facts)} xem xét, quyết định./.`)],
    ),
  ]);
}

/**
 * The draft of the chair's decision: the chair in person; the number stays blank until the clerk gives it.
 * @law 26/2026/QĐ-TTg, Điều 8 khoản 2 điểm a
 */
export function withdrawalDecision(facts: WithdrawalFacts): Paper {
  const commune = facts.commune === '' ? '' : `Ủy ban nhân dân ${inSentence(facts.commune)}, `;
  const reason = facts.ground.replace(/\.$/, '');
  return frame(
    facts,
    'Quyết định',
    decision({
      province: facts.province,
      issue: facts.issue,
      about: 'Về việc thu hồi giấy chứng nhận sản phẩm OCOP',
      bases: ['Luật Tổ chức chính quyền địa phương', basisOf26, ...groundPapers(facts)],
      proposer: facts.office.head,
      articles: [
        article(
          1,
          `Thu hồi giấy chứng nhận sản phẩm OCOP đối với sản phẩm ${facts.productName} (mã ${facts.productCode}) của ${facts.producerName}, được công nhận ${recognitionWords(facts)}.`,
          `Lý do: ${reason} (${facts.article} Quyết định số 26/2026/QĐ-TTg).`,
        ),
        article(
          2,
          `Kể từ ngày Quyết định này có hiệu lực, ${facts.producerName} không được sử dụng hạng sao, nhãn hiệu OCOP trên sản phẩm, bao bì, nhãn và trong quảng cáo sản phẩm nêu trên.`,
        ),
        article(
          3,
          `Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Ủy ban nhân dân ${inSentence(facts.province)}, ${facts.office.head}, ${commune}${facts.producerName} và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.`,
        ),
      ],
      recipients: ['Như Điều 3', 'Bộ Nông nghiệp và Môi trường', 'Lưu: VT'],
      signer: { offices: signingLines(facts.signer?.title ?? null), name: facts.signer?.name ?? null },
    }),
  );
}

/**
 * The notice by which the decision is sent to the producer and the offices.
 * @law 26/2026/QĐ-TTg, Điều 8 khoản 3 điểm c
 */
export function withdrawalNotice(facts: WithdrawalFacts): Paper {
  const issued = facts.decision;
  const to = (
    facts.sentTo ??
    [facts.producerName, ...(facts.commune === '' ? [] : [`Ủy ban nhân dân ${inSentence(facts.commune)}`])].join('\n')
  ).split('\n');
  const on = issued.date === null ? 'ngày …… tháng …… năm ………' : inWords(issued.date);
  return frame(facts, 'Thông báo', [
    ...letterHead(office(facts), facts.issue, `/TB-${symbolOf(facts)}`),
    ...documentTitle('THÔNG BÁO', 'Về việc thu hồi giấy chứng nhận sản phẩm OCOP'),
    ...addressed(to.filter((one) => one.trim() !== '')),
    body(
      `Cơ quan tham mưu quản lý OCOP cấp tỉnh thông báo: tại Quyết định số ${issued.number ?? '……/QĐ-……'} ${on}, ${deciderOf(facts)} đã thu hồi giấy chứng nhận sản phẩm OCOP đối với sản phẩm sau:`,
    ),
    ...aboutProduct(facts),
    body(
      `Đề nghị ${facts.producerName} ngừng sử dụng hạng sao và nhãn hiệu OCOP đối với sản phẩm này; các cơ quan, điểm giới thiệu và bán sản phẩm phối hợp thực hiện. Trạng thái “Đã thu hồi” được công khai trên sổ đăng ký sản phẩm OCOP của tỉnh từ ngày của Quyết định.`,
    ),
    body(`Chủ thể có quyền khiếu nại theo quy định của pháp luật về khiếu nại./.`),
    letterEnd(['Như trên', 'Lưu: VT'], { offices: facts.office.signing, name: null }),
  ]);
}
