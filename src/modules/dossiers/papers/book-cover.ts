// Cover and contents of a dossier that is bound into one PDF. No act prescribes them: they say whose dossier it is, under which number
// and check code, and on which page each paper and each piece of evidence begins.

import { formatVietnamese } from '#kernel/calendar.ts';
import { inSentence } from '#official-forms/decree-30-2020/letter-frame.ts';
import { type Block, officialMargins, type Paper, type Row } from '#official-forms/paper.ts';
import {
  bold,
  cell,
  dossierFoot,
  italic,
  labelled,
  paragraph,
  row,
  stateHeading,
  text,
} from '#official-forms/paper-pieces.ts';
import { textsOf } from '#texts/index.ts';
import { aboutPiece, volumeWords, type WholeParts } from './whole-dossier.ts';

/** A line of the contents: what it is, a line about it, the page it begins on; `null`: it has no page. */
export interface ContentsLine {
  readonly title: string;
  readonly about: string;
  readonly page: number | null;
}

/** What the book holds after cover and contents, with the page on which each begins; `before` pages come first. */
export function contentsOf({ papers, signed, pieces, source }: WholeParts, before: number): readonly ContentsLine[] {
  let next = before + 1;
  const lines: ContentsLine[] = papers.map(({ title, pages }) => {
    const line = { title, about: '', page: next };
    next += pages;
    return line;
  });
  for (const { title, files } of signed) {
    lines.push({ title, about: '', page: next });
    next += files.reduce((sum, file) => sum + file.pages, 0);
  }
  for (const piece of pieces) {
    const pages = piece.files.reduce((sum, file) => sum + file.pages, 0);
    const counted = piece.files.length === 0 ? 'không có tệp' : `${piece.files.length} tệp, ${pages} trang`;
    const about = [aboutPiece(piece, source), counted].filter((one) => one !== '').join(' · ');
    lines.push({ title: `Minh chứng ${piece.place}. ${piece.title}`, about, page: pages === 0 ? null : next });
    next += pages;
  }
  return lines;
}

/** The paper of cover and contents, where these two have `before` pages together. */
export function coverPaper(whole: WholeParts, before: number): Paper {
  const { source, sent, volume } = whole;
  const { dossiers } = textsOf('vi');
  const { set } = source.compiled;
  const centred = { align: 'center' } as const;
  return {
    title: `Bộ hồ sơ ${sent.frozen.slipNumber} – ${source.product.name}`,
    date: source.madeOn,
    size: 13,
    margins: officialMargins,
    foot: dossierFoot(`Bộ hồ sơ ${sent.frozen.slipNumber}`, 'bìa và mục lục của phần mềm', source.origin),
    blocks: [
      ...stateHeading(),
      { kind: 'space', height: 110 },
      paragraph([bold('HỒ SƠ SẢN PHẨM')], { ...centred, size: 20 }),
      paragraph('đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP', { ...centred, size: 14 }),
      { kind: 'space', height: 30 },
      paragraph([bold(source.product.name)], { ...centred, size: 24 }),
      paragraph(source.producer.name, { ...centred, size: 16 }),
      { kind: 'space', height: 60 },
      labelled('Phiếu số', sent.frozen.slipNumber),
      labelled('Nộp tại', `Ủy ban nhân dân ${inSentence(source.commune)}, ${inSentence(source.province)}`),
      labelled('Ngày nhận', formatVietnamese(sent.frozen.receivedOn)),
      labelled('Bản nộp', `lần ${sent.ordinal}`),
      labelled('Lần đăng ký đánh giá', dossiers.kinds[source.kind]),
      labelled('Bộ sản phẩm', `${set.number}. ${set.name} (${set.instrument.number})`),
      labelled('Mã trong sổ', `sản phẩm ${source.product.code}; chủ thể ${sent.frozen.producer.code}`),
      labelled('Minh chứng', volumeWords(volume)),
      labelled('Mã kiểm tra (SHA-256)', sent.contentHash.match(/.{1,8}/g)?.join(' ') ?? ''),
      paragraph(
        [
          italic(
            'Bộ này ghép từ bản chốt lúc nộp. Trang minh chứng được thu vào khung; chữ ký số kiểm tra trên tệp gốc, có trong tệp ZIP cùng bộ.',
          ),
        ],
        { align: 'justify', size: 11, before: 14 },
      ),
      { kind: 'page-break' },
      paragraph([bold('MỤC LỤC')], { ...centred, size: 14, before: 0 }),
      { kind: 'space', height: 6 },
      contentsTable(contentsOf(whole, before)),
    ],
  };
}

function contentsTable(lines: readonly ContentsLine[]): Block {
  const head = (words: string) => cell(paragraph([bold(words)], { align: 'center' }), { align: 'center' });
  return {
    kind: 'table',
    columns: [0.07, 0.82, 0.11],
    head: [row(head('TT'), head('Nội dung'), head('Trang'))],
    groups: lines.map(({ title, about, page }, i): readonly Row[] => [
      row(
        cell(paragraph(String(i + 1), { align: 'center' })),
        cell([
          paragraph([text(title)]),
          ...(about === '' ? [] : [paragraph([italic(about)], { size: 11, before: 0 })]),
        ]),
        cell(paragraph(page === null ? '–' : String(page), { align: 'right' })),
      ),
    ]),
  };
}

/** The page that stands where a file could not be bound. */
export function noticePaper(whole: WholeParts): Paper {
  return {
    title: 'Tệp không ghép được',
    date: whole.source.madeOn,
    size: 14,
    margins: officialMargins,
    foot: { left: '', right: '' },
    blocks: [
      { kind: 'space', height: 180 },
      paragraph([bold('Tệp này không ghép vào bộ được.')], { align: 'center', size: 16 }),
      paragraph('Tệp gốc còn nguyên trong tệp ZIP cùng bộ và trong ví minh chứng của chủ thể.', { align: 'center' }),
      paragraph('Số trang của tệp vẫn giữ chỗ trong mục lục.', { align: 'center' }),
    ],
  };
}
