// The left of a letter's head from the names of its issuer and the body above it: which lines, which place (Decree 30/2020/NĐ-CP, Annex I, Part I,
// II.2, II.4).

import { smallFirst } from '#kernel/vietnamese-text.ts';
import type { IssuerMode } from './signing-authority.ts';

/** The left of a head, and how a sentence names it. */
export interface LetterIssuer {
  readonly above?: readonly string[];
  readonly lines: readonly string[];
  readonly symbol: string;
  readonly place: string;
  readonly named: string;
}

export interface HeadingNames {
  readonly mode: IssuerMode;
  /** `Ủy ban nhân dân xã Bình Lư`, `Sở Nông nghiệp và Môi trường` */
  readonly issuerName: string;
  /** The body directly above; `null`: a people’s committee names none. */
  readonly aboveName: string | null;
  /** `UBND` */
  readonly issuerSymbol: string;
  /** `Bình Lư` */
  readonly place: string;
}

const COLLECTIVE = /^((?:Ủy ban|Uỷ ban|Hội đồng) nhân dân|UBND|HĐND)\s+((?:tỉnh|thành phố|xã|phường|đặc khu)\s+.+)$/iu;

/** A people's committee or council, which works as a collective: it has no single head. */
export const isCommittee = (issuerName: string): boolean => COLLECTIVE.test(issuerName);

/** The name in capitals, its unit on a line of its own. */
function linesOf(name: string): readonly string[] {
  const match = COLLECTIVE.exec(name);
  const parts = match === null ? [name] : [match[1] ?? '', match[2] ?? ''];
  return parts.map((one) => inHalves(one.toLocaleUpperCase('vi')));
}

/** As many signs fit on a line of the left column. */
const LINE = 24;

/** Words of one syllable with which a name begins; others have two. */
const SHORT_NOUN = /^(?:SỞ|BAN|PHÒNG|HỘI|CỤC|TỔ|BỘ) /u;

/** A long name on two lines of like length, rather before `VÀ` and behind a whole word (two syllables), so that nothing stands alone. */
function inHalves(name: string): string {
  if (name.length <= LINE) return name;
  const gaps = [...name.matchAll(/ /gu)].map(({ index }) => index);
  const worth = (at: number): number =>
    Math.abs(name.length / 2 - at) -
    (/^ VÀ /u.test(name.slice(at)) ? 4 : 0) +
    (/VÀ$/u.test(name.slice(0, at)) ? 6 : 0) +
    ((name.slice(0, at).split(' ').length - (SHORT_NOUN.test(name) ? 1 : 0)) % 2 === 0 ? 0 : 5);
  const [best] = gaps.toSorted((a, b) => worth(a) - worth(b));
  return best === undefined ? name : `${name.slice(0, best)}\n${name.slice(best + 1)}`;
}

/** The collective that signs `TM.`, without its unit: `Ủy ban nhân dân`. */
export const collectiveOf = (issuerName: string): string => COLLECTIVE.exec(issuerName)?.[1] ?? issuerName;

/**
 * The issuer of a letter. What the chair decides in person is issued by the chair.
 * @law Decree 30/2020/NĐ-CP, Annex I, Part I, II.2
 * @example issuerOf({ mode: 'chair', issuerName: 'Ủy ban nhân dân tỉnh Lai Châu', … }).lines
 * // ['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN', 'TỈNH LAI CHÂU']
 */
export function issuerOf({ mode, issuerName, aboveName, issuerSymbol, place }: HeadingNames): LetterIssuer {
  const lines = linesOf(issuerName);
  const inPerson = mode === 'chair';
  return {
    ...(aboveName === null || inPerson ? {} : { above: linesOf(aboveName) }),
    lines: inPerson ? ['CHỦ TỊCH', ...lines] : lines,
    symbol: issuerSymbol,
    place,
    named: inPerson ? `Chủ tịch ${issuerName}` : issuerName,
  };
}

/** What a people's committee of a unit writes above its letters: `committeeHeading('Xã Bình Lư')`. */
export function committeeHeading(unit: string): HeadingNames {
  return {
    mode: 'collective',
    issuerName: `Ủy ban nhân dân ${smallFirst(unit)}`,
    aboveName: null,
    issuerSymbol: 'UBND',
    place: unit.replace(/^(?:Tỉnh|Thành phố|Xã|Phường|Đặc khu)\s+/u, ''),
  };
}
