// Mẫu số 03, Báo cáo đánh giá một số nội dung của hồ sơ (26/2026/QĐ-TTg, Annex III), in the order and words of the act. What the
// producer said and what the commune found stand under each matter, as the act asks in brackets. Ours are number, day and copies,
// which Decree 30/2020 asks of a report, the meeting where there was one, the annex of photographs, and the note of an unchecked copy.

import type { LocalDate } from '#kernel/calendar.ts';
import {
  addressed,
  body,
  documentTitle,
  heading,
  type Issue,
  inSentence,
  letterEnd,
  letterHead,
  peoplesCommittee,
} from '../decree-30-2020/letter-frame.ts';
import { type Block, officialMargins, type Paper, type Picture } from '../paper.ts';
import {
  actInFoot,
  besides,
  bold,
  dossierFoot,
  draftLine,
  headed,
  inWords,
  italic,
  knownOf,
  labelled,
  type PaperOrigin,
  paragraph,
  slipWords,
  uncheckedLine,
  written,
} from '../paper-pieces.ts';

/** A photograph of the annex. */
export interface ReportedPhoto {
  /** JPEG. */
  readonly content: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly caption: string | null;
}

/** A matter of Part II: what the producer said, what the commune found and photographed. */
export interface ReportedMatter {
  readonly claims: readonly string[];
  /** What it said to the same matter elsewhere in its dossier, each with where: `Tự chấm tiêu chí 3.3 …: …`. */
  readonly elsewhere?: readonly string[];
  readonly finding: string | null;
  readonly photos?: readonly ReportedPhoto[];
}

/** The meeting that the chair of the commune called. */
export interface ReportedMeeting {
  readonly on: LocalDate | null;
  readonly place: string | null;
  /** Offices and how many came. */
  readonly attendees: string | null;
  /** Opinions and conclusion. */
  readonly said: string | null;
}

/** What the report is filled in with; `null` leaves dots to write on. */
export interface CommuneReportFacts {
  /** `Xã Bình Lư` */
  readonly commune: string;
  /** `Tỉnh Lai Châu` */
  readonly province: string;
  readonly issue: Issue;
  readonly producer: {
    readonly name: string | null;
    readonly organisationType: string | null;
    readonly address: string | null;
    readonly representative: string | null;
    readonly gender: string | null;
    readonly ethnicity: string | null;
    readonly residence: string | null;
  };
  readonly productName: string | null;
  /** The dossier that it is about: number of the slip and day received. */
  readonly slipNumber: string | null;
  readonly receivedOn: LocalDate | null;
  readonly material: ReportedMatter;
  readonly labour: ReportedMatter;
  readonly idea: ReportedMatter;
  readonly identity: ReportedMatter;
  /** `null`: none was called. */
  readonly meeting: ReportedMeeting | null;
  /** The name under the signature; the office above it, `null` where the name holds both. */
  readonly signer: string | null;
  readonly signerOffice?: string | null;
  readonly madeOn: LocalDate;
  /** The sheet that is signed before the report is issued: clean, with dots for number and day, and the code of its draft. */
  readonly signingCode?: string | undefined;
  readonly comparedWithSignedAct?: boolean;
  readonly origin?: PaperOrigin | undefined;
}

/** The four matters, in the order and words of the form. */
const headings = {
  material: '1. Về sử dụng nguyên liệu địa phương:',
  labour: '2. Về sử dụng lao động địa phương:',
  idea: '3. Nguồn gốc ý tưởng sản phẩm:',
  identity: '4. Bản sắc/trí tuệ địa phương:',
} as const;
type MatterName = keyof typeof headings;
const matterNames = Object.keys(headings) as readonly MatterName[];

const ABOUT = 'Đánh giá một số nội dung của hồ sơ đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP';

/**
 * The report of a commune on a dossier, as a paper. It gives no points.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 2; Phụ lục III, Mẫu số 03
 */
export function communeReportForm(facts: CommuneReportFacts): Paper {
  const { commune, province, issue, productName, producer } = facts;
  const checked = facts.comparedWithSignedAct === true;
  const { signingCode } = facts;
  // A sheet to sign is no draft: it becomes the report once the clerk has written number and day on it.
  const isClean = issue.number !== null || signingCode !== undefined;
  const foot = dossierFoot(
    knownOf('Mẫu số 03', productName, signingCode === undefined ? null : `bản trình ký ${signingCode}`),
    actInFoot('26/2026/QĐ-TTg', checked),
    facts.origin,
  );
  const firstPhoto = placesOf(facts);
  const committee = `Ủy ban nhân dân ${inSentence(commune)}`;
  return {
    title: `Báo cáo ${inSentence(ABOUT)}${productName === null ? '' : ` – ${productName}`}`,
    date: facts.madeOn,
    size: 13,
    margins: officialMargins,
    foot: isClean ? foot : { ...foot, left: knownOf('BẢN NHÁP', foot.left) },
    blocks: [
      ...(isClean ? [] : draftLine({ kind: 'draft' }, 'chưa ban hành')),
      ...letterHead(peoplesCommittee(commune), issue, '/BC-UBND'),
      ...documentTitle('BÁO CÁO', ABOUT),
      ...uncheckedLine(checked).map((one) => ({ ...one, before: 5 })),
      ...addressed([`Ủy ban nhân dân ${inSentence(province)}`]),
      ...general(facts),
      heading('II. ĐÁNH GIÁ MỘT SỐ NỘI DUNG CỦA HỒ SƠ SẢN PHẨM'),
      ...matterNames.flatMap((name) => matter(name, facts[name], firstPhoto[name])),
      ...meetingBlocks(facts.meeting),
      body(
        `${committee} đề nghị Ủy ban nhân dân ${inSentence(province)} đánh giá, phân hạng sản phẩm OCOP cho sản phẩm ${productName ?? '………………'} của ${producer.name ?? '………………'}./.`,
      ),
      letterEnd(['Như trên', 'Chủ thể OCOP', 'Lưu: VT'], {
        offices: [
          `T.M ỦY BAN NHÂN DÂN ${commune.toUpperCase()}`,
          ...(facts.signerOffice == null ? [] : [facts.signerOffice.toUpperCase()]),
        ],
        name: facts.signer,
      }),
      ...annex(facts, firstPhoto),
    ],
  };
}

function general({ producer, productName, slipNumber, receivedOn }: CommuneReportFacts): readonly Block[] {
  const slip = slipWords(slipNumber, receivedOn);
  return [
    heading('I. THÔNG TIN CHUNG VỀ HỒ SƠ SẢN PHẨM'),
    labelled('1. Tên chủ thể', producer.name),
    labelled('2. Loại hình tổ chức', producer.organisationType),
    labelled('3. Địa chỉ', producer.address),
    paragraph('4. Tên người đại diện pháp luật:'),
    labelled('- Họ tên', producer.representative),
    besides(['- Giới tính (Nam/nữ)', producer.gender], ['Dân tộc', producer.ethnicity]),
    labelled('- Địa chỉ thường trú', producer.residence),
    labelled('5. Sản phẩm đăng ký đánh giá', productName),
    ...(slip === '' ? [] : [paragraph([italic(`(Hồ sơ ${slip})`)], { before: 0 })]),
  ];
}

function matter(
  name: MatterName,
  { claims, elsewhere = [], finding, photos = [] }: ReportedMatter,
  first: number,
): readonly Block[] {
  const said = [...claims, ...elsewhere];
  const [opening, ...others] = said.length === 0 ? ['Chủ thể không mô tả nội dung này.'] : said;
  const found = written(finding, 3);
  const last = first + photos.length - 1;
  const numbers = photos.length === 1 ? `ảnh ${first}` : `các ảnh ${first} đến ${last}`;
  return [
    {
      kind: 'kept',
      blocks: [
        paragraph([bold(headings[name])], { before: 6 }),
        paragraph([italic('Mô tả của chủ thể:')]),
        ...written(opening ?? null),
      ],
    },
    ...others.flatMap((claim) => written(claim)),
    ...headed(paragraph([italic('Đánh giá của Ủy ban nhân dân cấp xã:')]), found),
    ...(photos.length === 0 ? [] : [paragraph([italic(`(Xem ${numbers} tại Phụ lục ảnh)`)])]),
  ];
}

function meetingBlocks(meeting: ReportedMeeting | null): readonly Block[] {
  if (meeting === null) return [];
  const { on, place, attendees, said } = meeting;
  const when = [on === null ? null : inWords(on), place].filter((one) => one !== null).join(', tại ');
  return [
    paragraph([italic('Ý kiến tại cuộc họp (Điều 7 khoản 2 điểm a):')], { before: 6 }),
    ...(when === '' ? [] : written(`Họp ${when}.`)),
    ...(attendees === null ? [] : written(`Thành phần dự: ${attendees.split('\n').join('; ')}.`.replace(/\.\.$/, '.'))),
    ...(said === null ? [] : written(said)),
  ];
}

/** The number of the first photograph of each matter: they are counted through the annex. */
function placesOf(facts: CommuneReportFacts): Readonly<Record<MatterName, number>> {
  let next = 1;
  const places = matterNames.map((name) => {
    const first = next;
    next += facts[name].photos?.length ?? 0;
    return [name, first] as const;
  });
  return Object.fromEntries(places) as Record<MatterName, number>;
}

/** Millimetres that a photograph may take at most, two beside one another. */
const FRAME = { width: 78, height: 66 };

/** The photograph as large as its frame allows, in its own proportion. */
function pictureOf({ content, width, height }: ReportedPhoto): Picture {
  const scale = Math.min(FRAME.width / width, FRAME.height / height);
  return { kind: 'picture', content, width: width * scale, height: height * scale };
}

/** Photographs on pages of their own, matter by matter, two beside one another; nothing where there is none. */
function annex(facts: CommuneReportFacts, first: Readonly<Record<MatterName, number>>): readonly Block[] {
  const shown = matterNames.filter((name) => (facts[name].photos?.length ?? 0) > 0);
  if (shown.length === 0) return [];
  const { number, date } = facts.issue;
  const of = number === null || date === null ? 'Báo cáo' : `Báo cáo số ${number} ${inWords(date)}`;
  return [
    { kind: 'page-break' },
    paragraph([bold('PHỤ LỤC ẢNH')], { align: 'center', size: 14, before: 0 }),
    paragraph([italic(`(Kèm theo ${of} của Ủy ban nhân dân ${inSentence(facts.commune)})`)], { align: 'center' }),
    ...shown.flatMap((name) => {
      const photos = facts[name].photos ?? [];
      const pairs = photos.flatMap((_photo, i) => (i % 2 === 0 ? [photos.slice(i, i + 2)] : []));
      const rows = pairs.map(
        (pair, row): Block => ({
          kind: 'columns',
          shares: [0.5, 0.5],
          columns: [0, 1].map((i) => {
            const photo = pair[i];
            if (photo === undefined) return [];
            const words = [`Ảnh ${first[name] + row * 2 + i}.`, photo.caption].filter((one) => one !== null).join(' ');
            return [pictureOf(photo), paragraph([italic(words)], { align: 'center', size: 11, before: 2 })];
          }),
        }),
      );
      return headed(paragraph([bold(headings[name].replace(/:$/, ''))], { before: 10 }), rows);
    }),
  ];
}
