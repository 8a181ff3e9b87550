// The minutes of an inspection or a supervision (biên bản, 26/2026/QĐ-TTg, Art. 9). The act has no form for them: the layout is that of a biên bản
// by Decree 30/2020/NĐ-CP, the words are ours. What is not known stays as dots, to be written by hand.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { type Block, officialMargins, type Paper, type Table } from '../paper.ts';
import { bold, cell, draftLine, italic, knownOf, linesOfDots, paragraph, row, text, written } from '../paper-pieces.ts';
import { basisOf26, GAP } from './decision-frame.ts';
import { body, documentTitle, heading, inSentence, letterHead, unitName, WORDS_OURS } from './letter-frame.ts';
import type { LeadingOffice } from './withdrawal-papers.ts';

export interface MinutesFinding {
  readonly name: string;
  readonly severity: string;
  readonly about: string;
  readonly words: string;
  readonly law: string | null;
  readonly correction: string | null;
  readonly dueOn: LocalDate | null;
  readonly photos: number;
  /** Of a conclusion: whether the minutes hold it; absent: it is not said. */
  readonly standing?: { readonly inMinutes: boolean; readonly on: LocalDate | null } | undefined;
}

/** A checklist in numbers, with the questions that were left out. */
export interface SheetFacts {
  readonly asked: number;
  readonly answered: number;
  readonly unmet: number;
  readonly notApplicable: number;
  readonly undecided: number;
  readonly unanswered: readonly { readonly checklist: string; readonly questions: readonly string[] }[];
}

export interface VisitMinutesFacts {
  /** `Tỉnh Lai Châu` */
  readonly province: string;
  readonly office: LeadingOffice;
  /** `kiểm tra`, `hướng dẫn`, `giám sát`. */
  readonly act: string;
  readonly producer: string;
  /** `Xã Bình Lư` */
  readonly commune: string;
  readonly products: readonly string[];
  readonly decision: { readonly number: string; readonly date: LocalDate; readonly body: string } | null;
  readonly heldOn: LocalDate | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly place: string | null;
  readonly team: readonly { readonly name: string; readonly agency: string; readonly head: boolean }[];
  /** For the producer, one a line. */
  readonly attendees: string | null;
  readonly content: string | null;
  readonly findings: readonly MinutesFinding[];
  readonly samples: readonly {
    readonly product: string;
    readonly seal: string;
    readonly quantity: string;
    readonly asked: string;
    /** Who saw it sealed, where that was recorded; a paper states nothing else. */
    readonly witness?: string | null | undefined;
  }[];
  readonly opinion: string | null;
  /** Who signed on the screen: presence only. */
  readonly onScreen: readonly { readonly name: string; readonly role: string }[];
  readonly refusal: { readonly words: string; readonly witness: string } | null;
  /** Who would not sign when the visit was recorded, as the record has it. */
  readonly onSite: { readonly name: string; readonly words: string; readonly witness: string | null } | null;
  /** How far the checklist was filled; `null`: it is not known, in minutes of before. */
  readonly sheet: SheetFacts | null;
  /** Why they are closed though hardly anything was answered; `null`: enough was. */
  readonly sparseReason: string | null;
  readonly isDraft: boolean;
  readonly checkCode: string | null;
  readonly madeOn: LocalDate;
}

const DOTS = '…………………………';
const BLANK = /^[….\s]*$/u;
const line = (words: string): Block => paragraph(words, { align: 'justify', firstLine: true, before: 3 });
const head = (words: string) =>
  cell(paragraph([bold(words)], { size: 12, align: 'center', before: 2 }), { align: 'center' });
const small = (words: string, align: 'left' | 'center' = 'left') =>
  cell(paragraph(words, { size: 12, align, before: 2 }), { align });

function findingTable(findings: readonly MinutesFinding[]): Table {
  return {
    kind: 'table',
    columns: [0.07, 0.43, 0.14, 0.36],
    head: [row(head('TT'), head('Phát hiện, căn cứ'), head('Mức độ'), head('Yêu cầu khắc phục, thời hạn'))],
    groups: findings.map((one, i) => [
      row(
        small(String(i + 1), 'center'),
        cell([
          paragraph([bold(one.name)], { size: 12, before: 2 }),
          ...one.words.split('\n').map((words) => paragraph(words, { size: 12, before: 0 })),
          paragraph([italic(knownOf(one.about, one.law, one.photos === 0 ? null : `${one.photos} ảnh`))], {
            size: 11,
            before: 0,
          }),
        ]),
        small(one.severity, 'center'),
        cell([
          paragraph(one.correction ?? DOTS, { size: 12, before: 2 }),
          paragraph(`Hoàn thành chậm nhất ngày ${one.dueOn === null ? '…/…/……' : formatVietnamese(one.dueOn)}`, {
            size: 12,
            before: 0,
          }),
        ]),
      ),
    ]),
  };
}

/** That samples were sealed, and who saw it as far as somebody wrote it down. */
function sealedWords(samples: VisitMinutesFacts['samples']): string {
  const seen = samples.flatMap(({ seal, witness }) => (witness ? [`${witness} (niêm phong ${seal})`] : []));
  return seen.length === 0 ? 'Mẫu đã niêm phong:' : `Mẫu đã niêm phong, người chứng kiến: ${seen.join('; ')}:`;
}

function sampleTable(samples: VisitMinutesFacts['samples']): Table {
  return {
    kind: 'table',
    columns: [0.07, 0.33, 0.18, 0.14, 0.28],
    head: [
      row(head('TT'), head('Mẫu của sản phẩm'), head('Số niêm phong'), head('Lượng mẫu'), head('Yêu cầu kiểm nghiệm')),
    ],
    groups: samples.map((one, i) => [
      row(
        small(String(i + 1), 'center'),
        small(one.product),
        small(one.seal, 'center'),
        small(one.quantity, 'center'),
        small(one.asked),
      ),
    ]),
  };
}

function signatures({ team, refusal, onSite, isDraft }: VisitMinutesFacts): Block {
  const place = (office: string, name: string | null, how = '(Ký và ghi rõ họ tên)'): readonly Block[] => [
    paragraph([bold(office)], { align: 'center', size: 13, before: 8 }),
    paragraph([italic(how)], { align: 'center', size: 13, before: 0 }),
    { kind: 'space', height: 64 },
    ...(name === null ? [] : [paragraph([bold(name)], { align: 'center', before: 0 })]),
  ];
  const lead = team.find((one) => one.head)?.name ?? null;
  const producer = place(
    'ĐẠI DIỆN CƠ SỞ',
    null,
    refusal !== null
      ? '(Không ký, có người chứng kiến)'
      : onSite !== null && isDraft
        ? '(Ký, hoặc ghi rõ không ký và lý do)'
        : '(Ký và ghi rõ họ tên)',
  );
  // Before it is closed, who saw the refusal on the spot has a place to sign as well.
  const witness = refusal?.witness ?? (isDraft ? (onSite?.witness ?? null) : null);
  return {
    kind: 'kept',
    blocks: [
      { kind: 'columns', shares: [0.5, 0.5], columns: [producer, place('TRƯỞNG ĐOÀN', lead)] },
      ...(witness === null
        ? []
        : [
            {
              kind: 'columns' as const,
              shares: [0.5, 0.5] as [number, number],
              columns: [place('NGƯỜI CHỨNG KIẾN', witness), []] as [readonly Block[], readonly Block[]],
            },
          ]),
    ],
  };
}

/** `đã trả lời 12 trên 25 câu, 1 câu không đạt`; that nothing was asked is no sentence. */
export function sheetWords({
  asked,
  answered,
  unmet,
  notApplicable,
  undecided,
}: Omit<SheetFacts, 'unanswered'>): string {
  if (answered === 0 && undecided === 0) return `không trả lời câu nào trong ${asked} câu của phiếu kiểm tra`;
  return [
    `đã trả lời ${answered} trên ${asked} câu của phiếu kiểm tra, ${unmet} câu không đạt`,
    ...(notApplicable === 0 ? [] : [`${notApplicable} câu không áp dụng`]),
    ...(undecided === 0 ? [] : [`${undecided} câu hai người ghi khác nhau, chưa chọn`]),
  ].join(', ');
}

function sheetBlocks({ sheet, sparseReason }: VisitMinutesFacts): readonly Block[] {
  if (sheet === null || sheet.asked === 0) return [];
  const words = sheetWords(sheet);
  const left = sheet.unanswered.reduce((sum, one) => sum + one.questions.length, 0);
  const note = { size: 12, align: 'justify', firstLine: true, before: 2 } as const;
  return [
    body(`${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}.`),
    ...(sparseReason === null ? [] : `Lý do vẫn lập biên bản: ${sparseReason}`.split('\n').map((one) => body(one))),
    ...(left === 0 || sheet.answered + sheet.undecided === 0
      ? []
      : [
          body(`Không trả lời ${left} câu:`),
          ...sheet.unanswered.map(({ checklist, questions }) =>
            paragraph([bold(`${checklist}: `), text(questions.map((one, i) => `(${i + 1}) ${one}`).join(' '))], note),
          ),
        ]),
  ];
}

function notSignedOnSite({ onSite, refusal }: VisitMinutesFacts): readonly Block[] {
  if (onSite === null || refusal !== null) return [];
  const { name, words, witness } = onSite;
  const seen = witness === null ? '' : ` Người chứng kiến: ${witness}.`;
  return [body(`Khi ghi phiếu tại hiện trường, ${name} không ký, lý do: ${words.replace(/\.$/, '')}.${seen}`)];
}

const presence = ({ onScreen }: VisitMinutesFacts): readonly Block[] =>
  onScreen.length === 0
    ? []
    : [
        body(
          `Đã ký trên màn hình để ghi nhận có mặt: ${onScreen.map((one) => `${one.name} (${one.role})`).join('; ')}. Chữ ký trên màn hình chỉ ghi nhận sự có mặt, không thay chữ ký tay vào biên bản.`,
        ),
      ];

/**
 * The minutes as a paper.
 * @law 26/2026/QĐ-TTg, Điều 9; Decree 30/2020/NĐ-CP, Annex I, Annex III
 */
export function visitMinutes(facts: VisitMinutesFacts): Paper {
  const { office, province, act, producer, commune, decision, heldOn, findings, samples, refusal, team } = facts;
  const symbol = BLANK.test(office.symbol) ? '……' : office.symbol;
  const issuer = {
    above: ['ỦY BAN NHÂN DÂN', province.toUpperCase()],
    lines: office.lines,
    symbol,
    place: unitName(province),
  };
  const day = heldOn === null ? 'ngày …/…/……' : `ngày ${formatVietnamese(heldOn)}`;
  const where = facts.place ?? DOTS;
  return {
    title: `Biên bản ${act} – ${producer}`,
    date: facts.madeOn,
    size: 14,
    margins: officialMargins,
    foot: {
      left: knownOf(facts.isDraft ? 'BẢN NHÁP, chưa ký' : null, `Biên bản ${act}`, producer),
      right: WORDS_OURS,
      ...(facts.checkCode === null ? {} : { code: `Mã kiểm tra (SHA-256) nội dung biên bản: ${facts.checkCode}` }),
    },
    blocks: [
      ...draftLine(facts.isDraft ? { kind: 'draft' } : undefined, 'chưa ký'),
      ...letterHead(
        { ...issuer, place: commune === '' ? issuer.place : unitName(commune) },
        { number: null, date: heldOn },
        `/BB-${symbol}`,
      ),
      ...documentTitle('BIÊN BẢN', `${act.charAt(0).toLocaleUpperCase('vi')}${act.slice(1)} sản phẩm OCOP và chủ thể`),
      body(`Căn cứ Điều 9 ${basisOf26};`),
      ...(decision === null
        ? []
        : [
            body(
              `Căn cứ Quyết định số ${decision.number} ngày ${formatVietnamese(decision.date)} của ${decision.body};`,
            ),
          ]),
      body(`Hôm nay, hồi ${facts.startedAt ?? '…… giờ …… phút'}, ${day}, tại ${where}, chúng tôi gồm:`),
      heading('I. THÀNH PHẦN'),
      line('1. Đoàn công tác:'),
      ...(team.length === 0
        ? linesOfDots(2)
        : team.map((one) => line(`- ${one.name}, ${one.agency}${one.head ? ', trưởng đoàn' : ''};`))),
      line(
        `2. Cơ sở: ${producer}${commune === '' ? '' : `, ${inSentence(commune)}`}, ${inSentence(province)}. Đại diện:`,
      ),
      ...written(facts.attendees, 1),
      ...(facts.products.length === 0 ? [] : [line(`3. Sản phẩm: ${facts.products.join('; ')}.`)]),
      heading('II. NỘI DUNG, KẾT QUẢ'),
      ...(facts.content === null && (facts.sheet?.asked ?? 0) > 0 ? [] : written(facts.content, 3)),
      ...sheetBlocks(facts),
      heading('III. PHÁT HIỆN VÀ YÊU CẦU KHẮC PHỤC'),
      ...(findings.length === 0 ? [body('Không có phát hiện.')] : [GAP, findingTable(findings)]),
      ...(samples.length === 0
        ? []
        : [
            {
              kind: 'kept' as const,
              blocks: [heading('IV. MẪU ĐÃ LẤY'), body(sealedWords(samples)), GAP, sampleTable(samples)],
            },
          ]),
      heading(`${samples.length === 0 ? 'IV' : 'V'}. Ý KIẾN CỦA CƠ SỞ`),
      ...written(facts.opinion, 2),
      ...(refusal === null
        ? []
        : [body(`Đại diện cơ sở không ký biên bản: ${refusal.words}. Người chứng kiến: ${refusal.witness}.`)]),
      ...notSignedOnSite(facts),
      ...presence(facts),
      body(
        `Biên bản kết thúc hồi ${facts.endedAt ?? '…… giờ …… phút'} cùng ngày, đã đọc lại cho những người có mặt nghe, lập thành 02 bản, mỗi bên giữ 01 bản./.`,
      ),
      signatures(facts),
    ],
  };
}
