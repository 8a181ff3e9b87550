// The foot of a letter: who receives it, by what authority it is signed, the office of who signed and the name.

import { type Found, sure, unsure } from './found.ts';
import { columnsOf, cutOut, inCapitals, type Piece } from './head-pieces.ts';
import type { LetterSource, Line } from './letter-source.ts';

export interface LetterSigner {
  readonly prefix: Found<string> | null;
  readonly title: Found<string> | null;
  readonly name: Found<string> | null;
}

export interface LetterFoot {
  readonly recipients: readonly Found<string>[];
  readonly signer: LetterSigner | null;
  readonly footerNotice: Found<string> | null;
}

export const RECIPIENTS = /^Nơi nhận\s*:?\s*/iu;
const AUTHORITY = /(?:^|\s)((?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}[\p{Lu}\s,&-]*)$/u;
const TITLE =
  /(?:^|\s)((?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG PHÒNG|TRƯỞNG BAN|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|VỤ TRƯỞNG|THƯ KÝ|TỔ TRƯỞNG|HIỆU TRƯỞNG|TỔNG GIÁM ĐỐC|KẾ TOÁN TRƯỞNG)(?:[\p{Lu}\s,&-]*))$/u;
const NAME = /^(?:(?:TS|ThS|PGS|GS|BS|KS)\.\s*)*\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$/u;
const SIGNED = /^\(?(?:đã ký|ký, đóng dấu|ký tên|chữ ký)[^)]*\)?$/iu;

/** Where the foot begins: the last "Nơi nhận"; without one, the authority or office of who signs; the number of lines where there is none. */
export function footLineIn(lines: readonly Line[]): number {
  for (let i = lines.length - 1; i >= 0; i -= 1) if (RECIPIENTS.test(lines[i]?.text ?? '')) return i;
  for (let i = Math.max(0, lines.length - 14); i < lines.length; i += 1) {
    const text = lines[i]?.text ?? '';
    if (AUTHORITY.test(text) || (TITLE.test(text) && inCapitals(text))) return i;
  }
  return lines.length;
}

const found = (piece: Piece, source: LetterSource, value = piece.text): Found<string> =>
  sure(value.replace(/\s+/gu, ' '), source.span(piece.from, piece.to));

/** Pieces of the foot: columns, and what an extraction ran together cut where the signature begins. */
function piecesOf(lines: readonly Line[]): readonly Piece[] {
  return lines.flatMap(columnsOf).flatMap((piece): readonly Piece[] => {
    for (const pattern of [AUTHORITY, TITLE]) {
      const cut = cutOut([piece], pattern);
      if (cut === null) continue;
      if (cut.match.index === 0) return [piece];
      const from = piece.from + cut.match.index + (cut.match[0].length - (cut.match[1] ?? '').length);
      const signature = { text: cut.match[1] ?? '', from, to: from + (cut.match[1] ?? '').length, line: piece.line };
      return [...cut.rest, signature];
    }
    // "- Lưu: VT, KTN. Lê Thị Mẫu": a name behind the last recipient.
    const tail = /^([-–].*[.;])\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,4})$/u.exec(piece.text);
    if (tail === null) return [piece];
    const [, left = '', right = ''] = tail;
    return [
      { ...piece, text: left, to: piece.from + left.length },
      { ...piece, text: right, from: piece.to - right.length },
    ];
  });
}

/** The line right below the title goes on with it: "GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI", "TRƯỜNG". */
const isBelow = (piece: Piece, titles: readonly Piece[]): boolean =>
  piece.line !== titles.at(-1)?.line && piece.line.blankBefore === 0;

/** Reads the lines from where the foot begins. */
export function readFoot(lines: readonly Line[], source: LetterSource): LetterFoot {
  const all = piecesOf(lines);
  const recipients: Found<string>[] = [];
  const authorities: Piece[] = [];
  const titles: Piece[] = [];
  let name: Piece | null = null;
  let notice: Piece | null = null;
  let open: Piece[] = [];
  const close = (): void => {
    const [first] = open;
    if (first === undefined) return;
    const text = open.map((piece) => piece.text).join(' ');
    const value = text.replace(/^[-–—+•*]\s*/u, '').replace(/[.;,\s]+$/u, '');
    if (value !== '')
      recipients.push(sure(value.replace(/\s+/gu, ' '), source.span(first.from, open.at(-1)?.to ?? first.to)));
    open = [];
  };
  for (const piece of all) {
    const text = piece.text.replace(RECIPIENTS, '');
    if (text === '' || SIGNED.test(text)) continue;
    if (name !== null && AUTHORITY.test(text) && inCapitals(text)) break;
    if (AUTHORITY.test(text) && inCapitals(text)) authorities.push(piece);
    else if (inCapitals(text) && TITLE.test(text)) titles.push(piece);
    else if (titles.length > 0 && name === null && inCapitals(text) && !/[.;]$/u.test(text) && isBelow(piece, titles))
      titles.push(piece);
    else if (/^[-–—+•*]/u.test(text)) {
      close();
      open = [{ ...piece, text }];
      if (/[.;]$/u.test(text)) close();
    } else if (open.length > 0 && !(NAME.test(text) && authorities.length + titles.length > 0)) {
      open.push(piece);
      if (/[.;]$/u.test(text)) close();
    } else if (inCapitals(text) && authorities.length + titles.length > 0 && name === null) titles.push(piece);
    else if (NAME.test(text) && authorities.length + titles.length > 0 && name === null) name = piece;
    else if (name !== null && text.length > 20) notice = notice === null ? piece : null;
  }
  close();
  // "Q. CHỦ TỊCH" says which office is held for the time being, and is the title where no other stands below it.
  const acting = titles.length === 0 && /^Q\s*\./u.test(authorities.at(-1)?.text ?? '') ? authorities.pop() : undefined;
  const prefix = together(authorities, source);
  const title = together(acting === undefined ? titles : [acting], source);
  const signer =
    prefix === null && title === null && name === null
      ? null
      : { prefix, title, name: name === null ? null : found(name, source) };
  return { recipients, signer, footerNotice: notice === null ? null : found(notice, source) };
}

function together(pieces: readonly Piece[], source: LetterSource): Found<string> | null {
  const [first] = pieces;
  if (first === undefined) return null;
  const value = pieces.map((piece) => piece.text.replace(/\s+/gu, ' ').trim()).join(' ');
  const span = source.span(first.from, pieces.at(-1)?.to ?? first.to);
  return pieces.length > 2 ? unsure(value, span) : sure(value, span);
}
