// The minutes of a session of the provincial council (26/2026/QĐ-TTg, Art. 7.3d, 7.6d). The act has no form for them: the layout is
// that of a biên bản by Decree 30/2020/NĐ-CP (no addressee, start and end, chair and secretary), the words are ours. Minutes grow
// while the session goes on: what is not known yet stays as dots.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { type Block, officialMargins, type Paper, type Paragraph, type Table } from '../paper.ts';
import { bold, italic, knownOf, paragraph, row } from '../paper-pieces.ts';
import {
  completionWords,
  counted,
  countedByStar,
  headCell,
  lineCell,
  midCell,
  type ProductResult,
  productTable,
  proposalWords,
  starWords,
  totalWords,
} from './council-lines.ts';
import { basisOf26, GAP, uncheckedCriteria } from './decision-frame.ts';
import {
  body,
  documentTitle,
  heading,
  type Issue,
  type Issuer,
  inSentence,
  letterHead,
  unitName,
  WORDS_OURS,
} from './letter-frame.ts';
import { type ProductScoring, scoringLines } from './minutes-scoring.ts';

export interface Attendee {
  readonly name: string;
  readonly office: string | null;
  /** `Chủ tịch Hội đồng`, `Thành viên`, `Khách mời` */
  readonly duty: string;
  /** `có mặt`, `vắng, có lý do: …`, `dự thay …`, `chấm phiếu giấy`. */
  readonly presence: string;
}

export interface CouncilMinutesFacts {
  /** `Tỉnh Lai Châu` */
  readonly province: string;
  readonly issue: Issue;
  /** `họp`, `lấy ý kiến bằng văn bản`, `họp giấy ghi lại` */
  readonly sessionKind: 'meeting' | 'written' | 'paper';
  readonly sessionName: string;
  readonly heldOn: LocalDate;
  readonly place: string | null;
  /** `08 giờ 00 phút, ngày 12/12/2026`; `null`: not yet. */
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** A meeting on paper, recorded here afterwards: when, and the number of its minutes; `null`: minutes of the meeting itself. */
  readonly recordedLater: { readonly on: LocalDate; readonly number: string | null } | null;
  /** `Quyết định số …/QĐ-UBND ngày …` that set up the council, and its rules. */
  readonly council: string;
  readonly rules: string | null;
  readonly attendees: readonly Attendee[];
  /** `Có mặt 7/9 thành viên (tối thiểu 7), có Chủ tịch Hội đồng`. */
  readonly quorum: string;
  readonly chair: string | null;
  readonly secretary: string | null;
  /** What was said, in the order it was said. */
  readonly proceedings: readonly { readonly at: string; readonly words: string }[];
  readonly results: readonly ProductResult[];
  /** The sheets behind each result, in the same order. */
  readonly scorings: readonly ProductScoring[];
  /** How members’ marks become a level: `trung bình cộng …; điểm tối thiểu xét theo đa số`. */
  readonly reckoning: string;
  readonly criteriaCompared: boolean;
  readonly conclusion: string | null;
  readonly madeOn: LocalDate;
  /** The check code of the results; `null` while the session is open. */
  readonly checkCode: string | null;
}

/** The council as it issues papers of its own: below the people’s committee that set it up. */
export function provincialCouncil(province: string): Issuer {
  return {
    above: ['ỦY BAN NHÂN DÂN', province.toUpperCase()],
    lines: ['HỘI ĐỒNG ĐÁNH GIÁ,', 'PHÂN HẠNG SẢN PHẨM OCOP', 'CẤP TỈNH'],
    symbol: 'HĐOCOP',
    place: unitName(province),
  };
}

const kinds = {
  meeting: 'Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP',
  written: 'Tổng hợp ý kiến bằng văn bản của Hội đồng đánh giá, phân hạng sản phẩm OCOP',
  paper: 'Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP',
} as const;

/**
 * The minutes as a paper.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d, khoản 6 điểm d
 */
export function councilMinutes(facts: CouncilMinutesFacts): Paper {
  const dots = '…………………………';
  const { recordedLater: later } = facts;
  return {
    title: `Biên bản ${facts.sessionName}`,
    date: facts.madeOn,
    size: 14,
    margins: officialMargins,
    foot: {
      left: knownOf(
        facts.endedAt === null && later === null ? 'BẢN NHÁP, phiên chưa kết thúc' : null,
        later === null ? 'Biên bản' : 'Ghi lại từ biên bản giấy',
        facts.sessionName,
      ),
      right: WORDS_OURS,
      ...(facts.checkCode === null ? {} : { code: `Mã kiểm tra (SHA-256) kết quả: ${facts.checkCode}` }),
    },
    blocks: [
      ...letterHead(provincialCouncil(facts.province), facts.issue, '/BB-HĐOCOP'),
      ...documentTitle('BIÊN BẢN', `${kinds[facts.sessionKind]} ${inSentence(facts.province)}`),
      paragraph([italic(facts.sessionName)], { align: 'center', before: 3 }),
      ...recordedLaterLines(facts),
      body(`Căn cứ ${basisOf26};`),
      body(`Căn cứ ${facts.council}${facts.rules === null ? '' : `; ${facts.rules}`}.`),
      body(
        later === null
          ? `Bắt đầu: ${facts.startedAt ?? dots}. Địa điểm: ${facts.place ?? dots}.`
          : `Họp ngày ${formatVietnamese(facts.heldOn)}. Địa điểm: ${facts.place ?? dots}.`,
      ),
      heading('I. THÀNH PHẦN'),
      GAP,
      attendance(facts.attendees),
      body(`Chủ trì: ${facts.chair ?? dots}. Thư ký: ${facts.secretary ?? dots}.`),
      body(`${facts.quorum}.`),
      heading('II. NỘI DUNG'),
      ...proceedings(facts),
      heading('III. KẾT QUẢ CHẤM ĐIỂM'),
      body(`${facts.reckoning}.`),
      GAP,
      productTable(facts.results, [
        { head: 'Điểm TB', share: 0.1, of: (one) => midCell(totalWords(one.outcome)) },
        { head: 'Hạng', share: 0.11, of: (one) => midCell(starWords(one.outcome)) },
        { head: 'Đề nghị', share: 0.22, of: (one) => lineCell(proposalWords(one.outcome)) },
      ]),
      ...uncheckedCriteria(facts.criteriaCompared),
      ...facts.results.flatMap((one, i) => detailOf(one, i, facts.scorings[i])),
      heading('IV. KẾT LUẬN'),
      body(facts.conclusion ?? conclusionOf(facts.results)),
      // Whether it was read out and agreed to is known to those who were there: they write it.
      ...(later === null ? [body(`Phiên họp kết thúc lúc ${facts.endedAt ?? dots}.`)] : []),
      body(`Thông qua biên bản: ${dots}${dots}./.`),
      signatures(facts.secretary, facts.chair),
    ],
  };
}

/** Minutes of a meeting on paper say when they were recorded here, and that nothing was computed. */
function recordedLaterLines({ recordedLater }: CouncilMinutesFacts): readonly Block[] {
  if (recordedLater === null) return [];
  const { on, number } = recordedLater;
  const from = number === null ? 'biên bản giấy' : `biên bản giấy số ${number}`;
  const words = `(Ghi lại vào phần mềm ngày ${formatVietnamese(on)} từ ${from}; kết quả chép từ giấy, không do phần mềm tính)`;
  return [paragraph([italic(words)], { align: 'center', before: 3 })];
}

const conclusionOf = (results: readonly ProductResult[]): string =>
  results.length === 0
    ? 'Chưa có kết quả.'
    : `Hội đồng đánh giá ${counted(results.length)} sản phẩm: ${countedByStar(results).join('; ')}. Đề nghị trình Chủ tịch Ủy ban nhân dân tỉnh xem xét theo quy định.`;

function attendance(attendees: readonly Attendee[]): Table {
  return {
    kind: 'table',
    columns: [0.07, 0.27, 0.28, 0.18, 0.2],
    head: [
      row(
        headCell('TT'),
        headCell('Họ và tên'),
        headCell('Cơ quan, chức vụ'),
        headCell('Nhiệm vụ'),
        headCell('Dự họp'),
      ),
    ],
    groups: attendees.map(({ name, office, duty, presence }, i) => [
      row(midCell(String(i + 1)), lineCell(name), lineCell(office ?? '–'), lineCell(duty), lineCell(presence)),
    ]),
  };
}

const proceedings = ({ proceedings: said }: CouncilMinutesFacts): readonly Block[] =>
  said.length === 0
    ? [body('…………………………')]
    : said.map(({ at, words }) =>
        paragraph([bold(`${at}: `), ...runsOf(words)], { align: 'justify', firstLine: true, before: 6 }),
      );

const runsOf = (words: string): Paragraph['runs'] => [{ kind: 'text', text: words }];

/** What minutes say of one product below the table: why not more, who did not score it, what is to be completed. */
function detailOf(one: ProductResult, i: number, scoring: ProductScoring | undefined): readonly Block[] {
  const lines = [
    ...(scoring === undefined ? [] : scoringLines(scoring)),
    ...(one.outcome.kind === 'scored' ? one.outcome.reasons : [`Chưa đánh giá: ${one.outcome.reason}`]),
    ...one.notScoring.map(({ name, reason }) => `${name} không chấm: ${reason}`),
    ...one.completion.map((item) => `Cần hoàn thiện trước khi trình: ${completionWords(item)}`),
  ];
  if (lines.length === 0) return [];
  return [
    paragraph([bold(`${i + 1}. ${one.product}`)], { align: 'justify', firstLine: true, before: 6 }),
    ...lines.map((line) => paragraph(`- ${line}.`, { align: 'justify', firstLine: true, before: 0 })),
  ];
}

function signatures(secretary: string | null, chair: string | null): Block {
  const place = (office: string, name: string | null): readonly Block[] => [
    paragraph([bold(office)], { align: 'center', before: 8 }),
    paragraph([italic('(Ký và ghi rõ họ tên)')], { align: 'center', before: 0 }),
    { kind: 'space', height: 64 },
    ...(name === null ? [] : [paragraph([bold(name)], { align: 'center', before: 0 })]),
  ];
  return {
    kind: 'kept',
    blocks: [
      {
        kind: 'columns',
        shares: [0.5, 0.5],
        columns: [place('THƯ KÝ', secretary), place('CHỦ TỊCH HỘI ĐỒNG', chair)],
      },
    ],
  };
}
