// The conclusion of an inspection or a supervision (26/2026/QĐ-TTg, Art. 8.1b–e, 8.4, 9). No act has a form for it and the list of kinds of Decree
// 30/2020/NĐ-CP (Art. 7) names no kết luận: it goes out as a notice (thông báo); the words are ours.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { type Block, officialMargins, type Paper } from '../paper.ts';
import { bold, draftLine, italic, knownOf, paragraph, text } from '../paper-pieces.ts';
import { basisOf26 } from './decision-frame.ts';
import {
  body,
  documentTitle,
  heading,
  type Issue,
  inSentence,
  letterEnd,
  letterHead,
  unitName,
  WORDS_OURS,
} from './letter-frame.ts';
import { type MinutesFinding, type SheetFacts, sheetWords } from './visit-minutes.ts';
import type { LeadingOffice } from './withdrawal-papers.ts';

export interface VisitConclusionFacts {
  readonly province: string;
  readonly office: LeadingOffice;
  readonly issue: Issue;
  /** `thong-bao`, or `ket-luan` where the office numbers such papers KL. */
  readonly series: 'thong-bao' | 'ket-luan';
  readonly act: string;
  readonly producer: string;
  readonly commune: string;
  readonly heldOn: LocalDate | null;
  readonly minutesOn: LocalDate | null;
  readonly decision: { readonly number: string; readonly date: LocalDate; readonly body: string } | null;
  readonly content: string;
  /** How far the checklist was filled; `null`: it is not known. */
  readonly sheet: SheetFacts | null;
  /** Why it rests on a nearly empty checklist. */
  readonly sparseReason: string | null;
  /** The earlier conclusion of the visit that it replaces or supplements. */
  readonly related: {
    readonly relation: 'supplements' | 'replaces';
    readonly number: string | null;
    readonly date: LocalDate | null;
  } | null;
  readonly findings: readonly MinutesFinding[];
  readonly demands: string;
  readonly signer: string | null;
  readonly isDraft: boolean;
  readonly madeOn: LocalDate;
}

const BLANK = /^[….\s]*$/u;

/** What becomes of the earlier conclusion. */
function relatedWords({ related, act }: VisitConclusionFacts): readonly Block[] {
  if (related === null) return [];
  const { relation, number, date } = related;
  const earlier = `kết luận ${act} tại văn bản số ${number ?? '……'}${date === null ? '' : ` ngày ${formatVietnamese(date)}`}`;
  return [
    body(
      relation === 'replaces'
        ? `Văn bản này thay thế ${earlier}; từ ngày ban hành văn bản này, văn bản đó không còn là căn cứ.`
        : `Văn bản này bổ sung cho ${earlier}; văn bản đó vẫn giữ nguyên.`,
    ),
  ];
}

function sheetBlocks({ sheet, sparseReason }: VisitConclusionFacts): readonly Block[] {
  if (sheet === null || sheet.asked === 0) return [];
  return [
    body(`Theo biên bản, đoàn ${sheetWords(sheet)}.`),
    ...(sparseReason === null ? [] : `Căn cứ khác: ${sparseReason}`.split('\n').map((one) => body(one))),
  ];
}

const stated = (one: MinutesFinding, i: number): readonly Block[] => [
  paragraph([bold(`${i + 1}. ${one.name}`), text(` (${one.severity.toLocaleLowerCase('vi')}).`)], {
    align: 'justify',
    firstLine: true,
    before: 6,
  }),
  ...one.words.split('\n').map((words) => paragraph(words, { align: 'justify', firstLine: true, before: 0 })),
  paragraph([italic(`${knownOf(one.about, one.law)}.`)], { align: 'justify', firstLine: true, before: 0 }),
  ...(one.standing === undefined
    ? []
    : [paragraph([italic(standingWords(one.standing))], { align: 'justify', firstLine: true, before: 0 })]),
];

/** Whether the producer was read it with the minutes, or it was established afterwards. */
function standingWords({ inMinutes, on }: NonNullable<MinutesFinding['standing']>): string {
  const day = on === null ? '' : ` ngày ${formatVietnamese(on)}`;
  return inMinutes
    ? `Có trong biên bản${day}.`
    : `Xác lập${day}, sau khi biên bản đã đóng; không có trong biên bản, cơ sở chưa được nghe đọc tại buổi làm việc.`;
}

/**
 * The conclusion as a paper.
 * @law 26/2026/QĐ-TTg, Điều 8, 9; Decree 30/2020/NĐ-CP, Annex I
 */
export function visitConclusion(facts: VisitConclusionFacts): Paper {
  const { office, province, producer, commune, decision, heldOn, minutesOn, findings, act, series } = facts;
  const symbol = BLANK.test(office.symbol) ? '……' : office.symbol;
  const place = commune === '' ? inSentence(province) : `${inSentence(commune)}, ${inSentence(province)}`;
  const issuer = {
    above: ['ỦY BAN NHÂN DÂN', province.toUpperCase()],
    lines: office.lines,
    symbol,
    place: unitName(province),
  };
  const later = findings.some((one) => one.standing?.inMinutes === false);
  const title = series === 'thong-bao' ? 'THÔNG BÁO' : 'KẾT LUẬN';
  const about = `${series === 'thong-bao' ? 'Kết luận ' : ''}${series === 'thong-bao' ? act : `${act.charAt(0).toLocaleUpperCase('vi')}${act.slice(1)}`} đối với ${producer}`;
  return {
    title: `Kết luận ${act} – ${producer}`,
    date: facts.madeOn,
    size: 14,
    margins: officialMargins,
    foot: { left: knownOf(facts.isDraft ? 'DỰ THẢO' : null, `Kết luận ${act}`, producer), right: WORDS_OURS },
    blocks: [
      ...draftLine(facts.isDraft ? { kind: 'draft' } : undefined, 'chưa ban hành'),
      ...letterHead(issuer, facts.issue, series === 'thong-bao' ? `/TB-${symbol}` : `/KL-${symbol}`),
      ...documentTitle(title, about),
      body(`Căn cứ Điều 8, Điều 9 ${basisOf26};`),
      ...(decision === null
        ? []
        : [
            body(
              `Căn cứ Quyết định số ${decision.number} ngày ${formatVietnamese(decision.date)} của ${decision.body};`,
            ),
          ]),
      body(
        `Căn cứ biên bản ${act}${minutesOn === null ? '' : ` ngày ${formatVietnamese(minutesOn)}`} tại ${producer}, ${place}${heldOn === null || heldOn === minutesOn ? '' : ` (${act} ngày ${formatVietnamese(heldOn)})`};${later ? '' : ' cơ quan chủ trì kết luận như sau:'}`,
      ),
      ...(later
        ? [
            body(
              'Căn cứ hồ sơ về phát hiện xác lập sau khi đóng biên bản, ghi rõ tại từng mục của phần II; cơ quan chủ trì kết luận như sau:',
            ),
          ]
        : []),
      heading('I. NỘI DUNG, KẾT QUẢ'),
      ...facts.content.split('\n').map((one) => body(one)),
      ...sheetBlocks(facts),
      ...relatedWords(facts),
      heading('II. PHÁT HIỆN'),
      ...(findings.length === 0 ? [body('Không có phát hiện.')] : findings.flatMap(stated)),
      heading('III. YÊU CẦU, KIẾN NGHỊ'),
      ...facts.demands.split('\n').map((one) => body(one)),
      letterEnd(
        [
          producer,
          ...(commune === '' ? [] : [`UBND ${inSentence(commune)}`]),
          `Lưu: VT, ${BLANK.test(office.symbol) ? 'hồ sơ kiểm tra' : symbol}`,
        ],
        { offices: office.signing, name: facts.signer },
        [body(`Trên đây là kết luận ${act}; đề nghị cơ sở và các cơ quan liên quan thực hiện./.`)],
      ),
    ],
  };
}
