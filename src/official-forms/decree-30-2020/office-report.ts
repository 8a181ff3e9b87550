// A report of an office in the layout of Decree 30/2020/NĐ-CP, or the same facts as a notice to be published. No act has a form for it:
// the words around the facts are ours, what is told is the author's.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { roman } from '#law/letter-parts.ts';
import { type Block, officialMargins, type Paper } from '../paper.ts';
import { bold, cell, draftLine, headed, inWords, italic, paragraph, row, text } from '../paper-pieces.ts';
import {
  addressed,
  body,
  documentTitle,
  heading,
  type Issue,
  type Issuer,
  issuerAndState,
  letterEnd,
  letterHead,
  WORDS_OURS,
} from './letter-frame.ts';

/** A figure as it is printed: the value already in words. */
export interface ReportedFigure {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  /** `3 sao: 12; 4 sao: 5`; empty: nothing. */
  readonly parts: string;
  /** Told by producers of themselves, and checked by nobody: it carries a mark, and the foot of the figures says what that means. */
  readonly isUnchecked?: boolean;
}

export interface ReportedGroup {
  readonly title: string;
  readonly figures: readonly ReportedFigure[];
}

export type ReportedPart =
  | { readonly kind: 'text'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'contents';
      readonly title: string;
      readonly contents: readonly { readonly heading: string; readonly text: string }[];
    }
  | { readonly kind: 'figures'; readonly title: string };

export interface OfficeReportFacts {
  readonly issuer: Issuer;
  readonly issue: Issue;
  /** `/BC-UBND`: what stands behind the number until the clerk gives it. */
  readonly pattern: string;
  readonly title: string;
  /** Empty: a notice to be published, without addressee, number and signature. */
  readonly addressees: readonly string[];
  readonly isNotice: boolean;
  /** The paper of the same report that this one takes the place of. */
  readonly replaces: { readonly number: string; readonly issuedOn: LocalDate } | null;
  readonly opening: string;
  readonly parts: readonly ReportedPart[];
  readonly groups: readonly ReportedGroup[];
  readonly figures: 'annex' | 'inline';
  readonly asOf: LocalDate;
  readonly recipients: readonly string[];
  readonly signing: readonly string[];
  readonly isDraft: boolean;
  readonly madeOn: LocalDate;
}

const NONE = 'Không có nội dung phát sinh.';

const told = (words: string): readonly Block[] =>
  (words.trim() === '' ? NONE : words.trim()).split('\n').map((one) => body(one));

/** A small heading within a part: the words of a clause may be long, so it is justified. */
const content = (words: string): Block => paragraph([bold(words)], { align: 'justify', firstLine: true, before: 6 });

const MARK = ' (*)';
const marked = ({ name, isUnchecked }: ReportedFigure): string => `${name}${isUnchecked === true ? MARK : ''}`;

/** What the mark means, where one stands. */
const markNote = (groups: readonly ReportedGroup[]): readonly Block[] =>
  groups.some(({ figures }) => figures.some((one) => one.isUnchecked === true))
    ? [paragraph([italic('(*) Số do chủ thể báo cáo, chưa được kiểm chứng.')], { before: 6, size: 13 })]
    : [];

function inlineFigures({ groups, asOf }: OfficeReportFacts): readonly Block[] {
  return [
    body(`Số liệu tính đến hết ngày ${formatVietnamese(asOf)}:`),
    ...groups.flatMap(({ figures }) =>
      figures.map((one) => {
        const { value, unit, parts } = one;
        const said = bold(`${value} ${unit}`.trim());
        return paragraph([text(`- ${marked(one)}: `), said, text(parts === '' ? '.' : ` (${parts}).`)], {
          align: 'justify',
          firstLine: true,
          before: 3,
        });
      }),
    ),
    ...markNote(groups),
  ];
}

const replaced = ({ replaces }: OfficeReportFacts): readonly Block[] =>
  replaces === null
    ? []
    : [body(`Báo cáo này thay thế Báo cáo số ${replaces.number} ngày ${formatVietnamese(replaces.issuedOn)}.`)];

function partBlocks(part: ReportedPart, i: number, facts: OfficeReportFacts): readonly Block[] {
  const title = heading(`${roman(i + 1)}. ${part.title.toLocaleUpperCase('vi')}`);
  switch (part.kind) {
    case 'text':
      return headed(title, told(part.text));
    case 'contents':
      return headed(
        title,
        part.contents.flatMap((one) => headed(content(one.heading), told(one.text))),
      );
    case 'figures':
      return headed(
        title,
        facts.figures === 'inline'
          ? inlineFigures(facts)
          : [body(`Số liệu tính đến hết ngày ${formatVietnamese(facts.asOf)} (Biểu số liệu kèm theo).`)],
      );
  }
}

/** The table of figures, groups as rows of their own. */
function annex({ groups, issue, issuer, title, asOf }: OfficeReportFacts): readonly Block[] {
  const small = (words: string, align: 'left' | 'center' = 'left') =>
    cell(paragraph(words, { size: 12, align, before: 2 }), { align });
  const head = (words: string) =>
    cell(paragraph([bold(words)], { size: 12, align: 'center', before: 2 }), { align: 'center' });
  const of = `(Kèm theo Báo cáo số ${issue.number ?? '……'} ${issue.date === null ? 'ngày …… tháng …… năm ………' : inWords(issue.date)} của ${issuer.named ?? issuer.lines.join(' ')})`;
  let number = 0;
  return [
    { kind: 'page-break' },
    paragraph([bold('PHỤ LỤC')], { align: 'center', before: 0 }),
    paragraph([bold('BIỂU SỐ LIỆU')], { align: 'center', before: 0 }),
    paragraph([bold(title)], { align: 'center', before: 0, size: 13 }),
    paragraph([italic(of)], { align: 'center', before: 2, size: 13 }),
    paragraph([italic(`Số liệu tính đến hết ngày ${formatVietnamese(asOf)}`)], {
      align: 'center',
      before: 0,
      size: 13,
    }),
    { kind: 'space', height: 8 },
    {
      kind: 'table',
      columns: [0.06, 0.33, 0.12, 0.12, 0.37],
      head: [row(head('TT'), head('Chỉ tiêu'), head('Đơn vị tính'), head('Số liệu'), head('Trong đó'))],
      groups: groups
        .filter(({ figures }) => figures.length > 0)
        .map(({ title: name, figures }, g) => [
          {
            cells: [head(roman(g + 1)), cell(paragraph([bold(name)], { size: 12, before: 2 }), { span: 4 })],
            shaded: true,
          },
          ...figures.map((one) => {
            number += 1;
            return row(
              small(String(number), 'center'),
              small(marked(one)),
              small(one.unit, 'center'),
              small(one.value, 'center'),
              small(one.parts),
            );
          }),
        ]),
    },
    ...markNote(groups),
  ];
}

/**
 * The paper of a report in one shape.
 * @law Decree 30/2020/NĐ-CP, Annex I; the words are ours
 * @example officeReport(facts).title // 'Báo cáo: Kết quả thực hiện …'
 */
export function officeReport(facts: OfficeReportFacts): Paper {
  const { issuer, issue, isNotice, parts } = facts;
  const head: readonly Block[] = isNotice
    ? [issuerAndState(issuer), ...documentTitle('THÔNG TIN', facts.title)]
    : [
        ...letterHead(issuer, issue, facts.pattern),
        ...documentTitle('BÁO CÁO', facts.title),
        ...addressed(facts.addressees),
      ];
  const signed = letterEnd(facts.recipients, { offices: facts.signing, name: null }, [
    body(`Trên đây là báo cáo của ${issuer.named ?? 'cơ quan'}./.`),
  ]);
  return {
    title: `${isNotice ? 'Thông tin' : 'Báo cáo'}: ${facts.title}`,
    date: facts.madeOn,
    size: 14,
    margins: officialMargins,
    foot: { left: isNotice ? 'Thông tin đăng tải' : `Báo cáo · ${issuer.named ?? ''}`, right: WORDS_OURS },
    blocks: [
      ...draftLine(facts.isDraft ? { kind: 'draft' } : undefined, 'chưa ban hành'),
      ...head,
      ...facts.opening.split('\n').map((one) => body(one)),
      ...replaced(facts),
      ...parts.flatMap((part, i) => partBlocks(part, i, facts)),
      ...(isNotice ? [] : [signed]),
      ...(facts.figures === 'annex' ? annex(facts) : []),
    ],
  };
}
