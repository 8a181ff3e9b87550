// Letters made at random, each with what a reader must find in it; the expectation is written from what was chosen, not from how it is drawn.

import fc from 'fast-check';
import { addDays, date, type LocalDate } from '#kernel/calendar.ts';
import { outgoingKinds, symbolOf, templateOf, urgencyKeys } from '#law/outgoing-kinds.ts';
import { collectiveOf, issuerOf } from '#modules/drafting/rules/letter-heading.ts';
import { readOutline } from '#modules/drafting/rules/read-outline.ts';
import { type Authority, linesOfSigner } from '#modules/drafting/rules/signing-authority.ts';
import { type OutgoingFacts, outgoingLetter } from '#official-forms/decree-30-2020/outgoing-letter.ts';
import type { Paper } from '#official-forms/paper.ts';
import {
  cited,
  contentsOf,
  type ExpectedContent,
  type Part,
  points,
  type Sentence,
  sectioned,
  sentence,
  term,
} from './letter-parts.ts';
import {
  bodies,
  type Cited,
  citation,
  copies,
  type Office,
  offices,
  people,
  phrases,
  subjects,
  two,
} from './letter-words.ts';

export interface Expected {
  readonly docType: string;
  readonly issuer: { readonly name: string; readonly parent: string | null };
  readonly number: string;
  readonly symbol: string;
  readonly date: LocalDate;
  readonly place: string;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly bases: readonly string[];
  readonly cited: readonly {
    readonly type: string;
    readonly number: string;
    readonly date: LocalDate;
    readonly issuer: string;
  }[];
  readonly contents: readonly ExpectedContent[];
  readonly recipients: readonly string[];
  readonly signer: { readonly prefix: string | null; readonly title: string; readonly name: string };
}

export interface MadeLetter {
  readonly paper: Paper;
  readonly expected: Expected;
  /** As somebody typed the contents. */
  readonly typed: string;
}

interface Signing {
  readonly authority: Authority;
  readonly title: string;
  readonly unitHeadTitle: string | null;
}
function signings({ mode, head, deputy }: Office): readonly Signing[] {
  const own: readonly Signing[] = [
    { authority: 'head', title: head, unitHeadTitle: null },
    { authority: 'acting', title: head, unitHeadTitle: null },
    { authority: 'deputy', title: deputy, unitHeadTitle: null },
  ];
  if (mode === 'one-head') return own;
  return [
    ...own,
    { authority: 'by-order', title: 'Chánh Văn phòng', unitHeadTitle: null },
    { authority: 'by-order-deputy', title: 'Phó Chánh Văn phòng', unitHeadTitle: 'Chánh Văn phòng' },
    { authority: 'delegated', title: 'Giám đốc Sở Nông nghiệp và Môi trường', unitHeadTitle: null },
  ];
}

function expectedSigner(
  office: Office,
  { authority, title }: Signing,
  lines: readonly string[],
  name: string,
): Expected['signer'] {
  const last = authority === 'acting' ? `Q. ${office.head}` : title;
  const prefix = lines.slice(0, -1).join(' ');
  return { prefix: prefix === '' ? null : prefix, title: last.toLocaleUpperCase('vi'), name };
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

const workTable = (from: LocalDate) =>
  fc.array(
    fc.record({ words: fc.constantFrom(...phrases), lead: fc.constantFrom(...bodies.slice(0, 4)), term: term(from) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

const sameBody = fc.record({
  kind: fc.constantFrom(...outgoingKinds),
  office: fc.constantFrom(...offices),
  serial: fc.integer({ min: 1, max: 4000 }),
  on: fc.integer({ min: 0, max: 700 }),
  subject: fc.constantFrom(...subjects),
  to: fc.uniqueArray(fc.constantFrom(...bodies), { minLength: 1, maxLength: 6 }),
  bases: fc.array(cited, { minLength: 0, maxLength: 3 }),
  copies: fc.uniqueArray(fc.constantFrom(...copies), { minLength: 0, maxLength: 5 }),
  unit: fc.constantFrom('KT', 'KTN', 'VX'),
  name: fc.constantFrom(...people),
  signing: fc.nat(),
  urgency: fc.option(fc.constantFrom(...urgencyKeys), { nil: null, freq: 2 }),
  toSuperior: fc.boolean(),
  closing: fc.constantFrom(
    'Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện',
    'Yêu cầu các sở, ngành, địa phương phối hợp thực hiện',
    'Trên đây là nội dung chỉ đạo, đề nghị các đơn vị thực hiện',
  ),
  isClosed: fc.boolean(),
});

/** Any letter of any kind. */
export const anyLetter: fc.Arbitrary<MadeLetter> = sameBody.chain((same) => {
  const day = addDays(date('2026-01-05'), same.on);
  const inSections = same.kind === 'ke-hoach' || same.kind === 'bao-cao';
  return fc
    .record({
      opening: sentence(day),
      flat: points(day, same.kind === 'quyet-dinh' ? 'article' : 'point'),
      sectioned: sectioned(day),
      table: fc.option(workTable(day), { nil: null, freq: 1 }),
    })
    .map((chosen) => build(same, chosen, day, inSections));
});

type Same = typeof sameBody extends fc.Arbitrary<infer T> ? T : never;
interface Chosen {
  readonly opening: Sentence;
  readonly flat: readonly Part[];
  readonly sectioned: {
    readonly parts: readonly Part[];
    readonly several: boolean;
    works(section: string | null): boolean;
  };
  readonly table:
    | readonly {
        readonly words: string;
        readonly lead: string;
        readonly term: { readonly words: string; readonly day: LocalDate };
      }[]
    | null;
}

/** The opening asks for nothing and names no day. */
const openings = [
  'Để nâng cao chất lượng sản phẩm, các cơ quan, đơn vị thực hiện một số nội dung sau:',
  'Năm 2026, Chương trình OCOP được triển khai trên địa bàn các xã, phường. Trong thời gian tới, các cơ quan, đơn vị thực hiện một số nội dung sau:',
  'Các sản phẩm OCOP của xã đã có mặt trên nhiều kênh tiêu thụ; để giữ vững kết quả, các cơ quan, đơn vị thực hiện một số nội dung sau:',
  'Ủy ban nhân dân tỉnh nhận được phản ánh của người tiêu dùng về nhãn hàng hóa. Về việc này, các đơn vị thực hiện một số nội dung sau:',
];
const openingOf = (cite: Sentence, chosen: number): string =>
  cite.cited.length === 0
    ? (openings[chosen % openings.length] ?? '')
    : `Thực hiện ${citation(cite.cited[0] as Cited, false)}, các cơ quan, đơn vị thực hiện một số nội dung sau:`;

function build(same: Same, chosen: Chosen, day: LocalDate, inSections: boolean): MadeLetter {
  const { kind, office } = same;
  const template = templateOf(kind);
  const invites = template.addressed === 'invites';
  const parts: readonly Part[] = invites ? [] : inSections ? chosen.sectioned.parts : chosen.flat;
  const table = kind === 'ke-hoach' ? chosen.table : null;
  const isClosed = same.isClosed || invites || table !== null;
  const opening = template.articles || inSections || invites ? null : openingOf(chosen.opening, same.serial);
  const invitation = invites
    ? [
        'Tới dự: Hội nghị triển khai Chương trình OCOP',
        'Chủ trì: Phó Chủ tịch Ủy ban nhân dân tỉnh',
        'Thời gian: 08 giờ 00 phút, ngày 15/12/2027',
        'Địa điểm: Phòng họp số 2',
      ]
    : [];
  const tableLines =
    table === null
      ? []
      : [
          '| TT | Nội dung công việc | Cơ quan chủ trì | Thời hạn hoàn thành |',
          ...table.map((one, i) => `| ${i + 1} | ${capital(one.words)} | ${one.lead} | ${capital(one.term.words)} |`),
        ];
  const closing = invites
    ? 'Rất mong các đại biểu đến dự đúng thành phần, thời gian'
    : isClosed && !template.articles
      ? same.closing
      : null;
  const lines = [
    ...(opening === null ? [] : [opening]),
    ...invitation,
    ...parts.map((one) => one.line),
    ...tableLines,
    ...(closing === null ? [] : [`${closing}.`]),
  ];
  const typed = lines.join('\n');
  const number = two(same.serial);
  const unit = template.short === null ? same.unit : null;
  const symbol = symbolOf(kind, office.symbol, unit);
  const issuer = issuerOf({ ...office, issuerName: office.name, aboveName: office.above, issuerSymbol: office.symbol });
  const choices = signings(office);
  const signing = choices[same.signing % choices.length] as Signing;
  const signLines = linesOfSigner(
    { ...signing, headTitle: office.head },
    { mode: office.mode, collective: collectiveOf(office.name) },
  );
  const addressees =
    template.addressed === 'never' || (template.addressed === 'possible' && !same.toSuperior) ? [] : same.to;
  const kept = `Lưu: VT, ${same.unit}`;
  const recipients = [
    ...(template.firstRecipient.includes('…') ? ['Như Điều 3'] : [template.firstRecipient]),
    ...same.copies,
    kept,
  ];
  const outline = readOutline(typed, template.articles);
  const facts: OutgoingFacts = {
    kind,
    issuer,
    issue: { number: `${number}/${symbol}`, date: day },
    symbol,
    subject: same.subject,
    urgency: same.urgency,
    addressees,
    bases: same.bases.map(({ one, inFigures }) => citation(one, inFigures)),
    proposer: template.articles ? 'Giám đốc Sở Nông nghiệp và Môi trường' : null,
    parts: outline.parts,
    recipients,
    signing: { offices: signLines, name: same.name },
    madeOn: day,
    draft: false,
  };
  const contents = inSections
    ? contentsOf(parts, (section) => chosen.sectioned.works(section), chosen.sectioned.several)
    : contentsOf(parts, () => true, false);
  const rows = (table ?? []).map((one, i) => ({
    ordinal: String(i + 1),
    text: capital(one.words),
    deadlines: [one.term.day],
  }));
  return {
    typed,
    paper: outgoingLetter(facts),
    expected: {
      docType: template.name,
      issuer: {
        name: office.mode === 'chair' ? `Chủ tịch ${office.name}` : office.name,
        parent: office.mode === 'chair' ? null : office.above,
      },
      number,
      symbol,
      date: day,
      place: office.place,
      subject: template.titled && !template.articles ? capital(same.subject) : same.subject,
      addressees,
      bases: facts.bases.map((one) => `Căn cứ ${one}`),
      cited: [
        ...same.bases.map(({ one }) => one),
        ...(opening === null ? [] : chosen.opening.cited),
        ...parts.flatMap((one) => one.said.cited),
      ],
      contents: [...rows, ...withEnd(contents, closing === null)],
      recipients,
      signer: expectedSigner(office, signing, signLines, same.name),
    },
  };
}

/** The last content ends the letter where no sentence closes it. */
function withEnd(contents: Expected['contents'], ends: boolean): Expected['contents'] {
  const last = contents.at(-1);
  if (!ends || last === undefined) return contents;
  return [...contents.slice(0, -1), { ...last, text: `${last.text.replace(/[.;:]$/u, '')}./.` }];
}
