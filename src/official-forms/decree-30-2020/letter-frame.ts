// The frame of an administrative document (Decree 30/2020/NĐ-CP, Annex I): who issues it, number and day, to whom it goes, where
// copies go, who signs. Dots stand for a number that the clerk has not given yet.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Block, Paragraph, Rule } from '../paper.ts';
import { bold, boldItalic, italic, paragraph, placeAndDate, text } from '../paper-pieces.ts';

/** Who issues a document. */
export interface Issuer {
  /** The body above the issuer, not bold; absent for a people’s committee, which names none. */
  readonly above?: readonly string[];
  /** `ỦY BAN NHÂN DÂN` over `XÃ BÌNH LƯ`; the last line is bold, as are all of a people’s committee. */
  readonly lines: readonly string[];
  /** Short, for the symbol and the copies: `UBND`. */
  readonly symbol: string;
  /** `Bình Lư` */
  readonly place: string;
  /** As a sentence names it; absent where no sentence does. */
  readonly named?: string;
}

/** Number and day of a document; `null`: the clerk has not given them yet. */
export interface Issue {
  readonly number: string | null;
  readonly date: LocalDate | null;
}

/** At the foot of a paper for which no act prescribes words. */
export const WORDS_OURS = 'thể thức Nghị định 30/2020/NĐ-CP; lời văn của phần mềm';

const centred = { align: 'center', before: 0 } as const;
const rule = (share: number): Rule => ({ kind: 'rule', share });

/**
 * The name of a unit without its kind: `Bình Lư` of `Xã Bình Lư`.
 * @example unitName('Phường Đoàn Kết') // 'Đoàn Kết'
 */
export function unitName(fullName: string): string {
  return fullName.replace(/^(Tỉnh|Thành phố|Xã|Phường|Đặc khu)\s+/u, '');
}

/** The people’s committee of a unit as it issues: `peoplesCommittee('Xã Bình Lư')`. */
export function peoplesCommittee(fullName: string): Issuer {
  return { lines: ['ỦY BAN NHÂN DÂN', fullName.toUpperCase()], symbol: 'UBND', place: unitName(fullName) };
}

/** A name within a sentence, its first letter small: `xã Bình Lư`. */
export const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Issuer and state side by side. */
export function issuerAndState(issuer: Issuer): Block {
  return {
    kind: 'columns',
    shares: [0.4, 0.6],
    columns: [
      [
        ...(issuer.above ?? []).map((line) => paragraph(line, { ...centred, size: 12 })),
        ...issuer.lines.map((line) => paragraph([bold(line)], { ...centred, size: 12 })),
        rule(0.36),
      ],
      [
        paragraph([bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')], { ...centred, size: 12 }),
        paragraph([bold('Độc lập - Tự do - Hạnh phúc')], { ...centred, size: 13 }),
        rule(0.56),
      ],
    ],
  };
}

/**
 * The head: issuer and state, below them number and day; `about` stands under the number of a letter without a name of its
 * kind (công văn).
 * @law Decree 30/2020/NĐ-CP, Annex I, Part I, II.1–II.5
 */
export function letterHead(issuer: Issuer, issue: Issue, pattern: string, about?: string): readonly Block[] {
  const number = paragraph(`Số: ${issue.number ?? `……${pattern}`}`, { ...centred, size: 13 });
  const subject = about === undefined ? [] : [paragraph(`V/v ${about}`, { align: 'center', size: 12, before: 6 })];
  const day = paragraph([italic(placeAndDate(issuer.place, issue.date))], { ...centred, size: 13 });
  return [issuerAndState(issuer), { kind: 'columns', shares: [0.4, 0.6], columns: [[number, ...subject], [day]] }];
}

/** The name of the kind and what it is about, with the rule below. */
export function documentTitle(kind: string, about: string): readonly Block[] {
  return [
    paragraph([bold(kind)], { align: 'center', size: 14, before: 14 }),
    paragraph([bold(about)], { align: 'center', size: 14, before: 0 }),
    rule(0.36),
  ];
}

/** `Kính gửi:` with one addressee on the line, several one below another. */
export function addressed(to: readonly string[]): readonly Paragraph[] {
  const [only] = to;
  if (to.length === 1) return [paragraph(`Kính gửi: ${only}`, { align: 'center', before: 12 })];
  return [
    paragraph('Kính gửi:', { align: 'center', before: 12 }),
    ...to.map((one, i) => paragraph(`- ${one}${i === to.length - 1 ? '.' : ';'}`, { align: 'center', before: 0 })),
  ];
}

/** A paragraph of the body: first line in, space above. */
export const body = (words: string): Paragraph => paragraph(words, { align: 'justify', firstLine: true, before: 6 });

/** A heading in the body: `I. …`. */
export const heading = (words: string): Paragraph => paragraph([bold(words)], { align: 'justify', before: 8 });

export interface Signing {
  /** `TM. ỦY BAN NHÂN DÂN` over `CHỦ TỊCH`. */
  readonly offices: readonly string[];
  /** Below the signature; `null`: written by hand. */
  readonly name: string | null;
}

/**
 * Where copies go, beside who signs; they stay together, with `last`, so that no signature stands alone on its page.
 * @law Decree 30/2020/NĐ-CP, Annex I, Part I, II.7 and II.9
 */
export function letterEnd(recipients: readonly string[], signing: Signing, last: readonly Block[] = []): Block {
  return {
    kind: 'kept',
    blocks: [
      ...last,
      {
        kind: 'columns',
        shares: [0.46, 0.54],
        columns: [
          [
            paragraph([boldItalic('Nơi nhận:')], { size: 12, before: 6 }),
            ...recipients.map((one, i) =>
              paragraph([text(`- ${one}${i === recipients.length - 1 ? '.' : ';'}`)], { size: 11, before: 0 }),
            ),
          ],
          [
            ...signing.offices.map((line, i) =>
              paragraph([bold(line)], { align: 'center', size: 13, before: i === 0 ? 6 : 0 }),
            ),
            { kind: 'space', height: 70 },
            ...(signing.name === null ? [] : [paragraph([bold(signing.name)], { align: 'center', before: 0 })]),
          ],
        ],
      },
    ],
  };
}
