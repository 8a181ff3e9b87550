// Contents of letters made at random: sentences with their days and citations, points with sub-points, sections; and what a reader calls them.

import fc from 'fast-check';
import { addDays, date, formatVietnamese, type LocalDate, partsOf } from '#kernel/calendar.ts';
import {
  bodies,
  type Cited,
  citation,
  instruments,
  month,
  phrases,
  toldSections,
  two,
  workSections,
} from './letter-words.ts';

export interface ExpectedContent {
  readonly ordinal: string | null;
  readonly text: string;
  readonly deadlines: readonly LocalDate[];
}

export const cited = fc.record({ one: fc.constantFrom(...instruments), inFigures: fc.boolean() });

/** A term and the day it means. */
export const term = (from: LocalDate) =>
  fc
    .record({ days: fc.integer({ min: 1, max: 500 }), shape: fc.integer({ min: 0, max: 4 }) })
    .map(({ days, shape }) => {
      const day = addDays(from, days);
      const { year, month: m, day: d } = partsOf(day);
      const first = (y: number, of: number): LocalDate => date(`${y}-${two(of)}-01`);
      const next = m === 12 ? first(year + 1, 1) : first(year, m + 1);
      const words = [
        `trước ngày ${formatVietnamese(day)}`,
        `chậm nhất ngày ${two(d)} tháng ${month(m)} năm ${year}`,
        `xong trước ngày ${d}/${m}/${year}`,
        `trong tháng ${two(m)} năm ${year}`,
        `trước ngày ${two(d)} tháng ${month(m)} năm ${year}`,
      ];
      return { words: words[shape] ?? '', day: shape === 3 ? addDays(next, -1) : day };
    });

export const sentence = (from: LocalDate) =>
  fc
    .record({
      by: fc.option(fc.constantFrom(...bodies.slice(0, 6)), { nil: null }),
      words: fc.array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 3 }),
      term: fc.option(term(from), { nil: null, freq: 2 }),
      cite: fc.option(cited, { nil: null, freq: 3 }),
    })
    .map(({ by, words, term: by_when, cite }) => {
      const said = words.join('; ');
      const start = by === null ? said.charAt(0).toLocaleUpperCase('vi') + said.slice(1) : `${by} chủ trì ${said}`;
      const law = cite === null ? '' : ` theo ${citation(cite.one, cite.inFigures)}`;
      return {
        text: `${start}${law}${by_when === null ? '' : `, ${by_when.words}`}`,
        deadlines: by_when === null ? [] : [by_when.day],
        cited: cite === null ? [] : [cite.one],
      };
    });
export type Sentence = {
  readonly text: string;
  readonly deadlines: readonly LocalDate[];
  readonly cited: readonly Cited[];
};

export interface Part {
  readonly line: string;
  readonly level: 'section' | 'article' | 'point' | 'letter' | 'dash';
  readonly said: Sentence;
}
const nothing: Pick<Sentence, 'deadlines' | 'cited'> = { deadlines: [], cited: [] };

/** Points with sub-points by letters or dashes. */
export const points = (from: LocalDate, mark: 'point' | 'article', most = 8) =>
  fc
    .array(
      fc.record({
        said: sentence(from),
        subs: fc.oneof(
          { weight: 3, arbitrary: fc.constant<Sentence[]>([]) },
          { weight: 1, arbitrary: fc.array<Sentence>(sentence(from), { minLength: 1, maxLength: 4 }) },
          { weight: 1, arbitrary: fc.array<Sentence>(sentence(from), { minLength: 8, maxLength: 16 }) },
        ),
        sub: fc.constantFrom('letter', 'dash'),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((all): readonly Part[] =>
      all.flatMap(({ said, subs, sub }) => [
        {
          level: mark,
          said,
          line: `${mark === 'article' ? 'Điều 1.' : '1.'} ${said.text}${subs.length > 0 ? ':' : '.'}`,
        } as const,
        ...subs.map(
          (one, i): Part => ({
            level: sub as 'letter' | 'dash',
            said: one,
            line: `${sub === 'letter' ? 'a)' : '-'} ${one.text}${i === subs.length - 1 ? '.' : ';'}`,
          }),
        ),
      ]),
    );

const letters = 'abcdđeghiklmnopqrstuvxy';

/** Ordinals as a reader names them. */
export function contentsOf(
  parts: readonly Part[],
  works: (section: string | null) => boolean,
  severalSections: boolean,
): readonly ExpectedContent[] {
  const found: ExpectedContent[] = [];
  let section: string | null = null;
  let sections = 0;
  let main = 0;
  let sub = 0;
  let article = false;
  const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];
  for (const { level, said, line } of parts) {
    if (level === 'section') {
      section = said.text;
      sections += 1;
      main = 0;
      continue;
    }
    if (level === 'point' || level === 'article') {
      main += 1;
      sub = 0;
      article = level === 'article';
    } else sub += 1;
    if (!works(section)) continue;
    const base = article ? `Điều ${main}` : String(main);
    const own = level === 'letter' ? `${base}.${letters[sub - 1]}` : level === 'dash' ? `${base}.-${sub}` : base;
    const ordinal = severalSections ? `${romans[sections]}.${own}` : own;
    found.push({ ordinal, text: line.replace(/^(?:Điều \d+\.|\d+\.|[a-zđ]\)|-) /u, ''), deadlines: said.deadlines });
  }
  return found;
}

export const sectioned = (from: LocalDate) =>
  fc
    .record({
      told: fc.option(fc.record({ title: fc.constantFrom(...toldSections), parts: points(from, 'point', 3) }), {
        nil: null,
      }),
      work: fc.uniqueArray(fc.constantFrom(...workSections), { minLength: 1, maxLength: 2 }),
      inside: fc.array(points(from, 'point', 5), { minLength: 2, maxLength: 2 }),
    })
    .map(({ told, work, inside }) => {
      const head = (title: string): Part => ({
        level: 'section',
        said: { text: title, ...nothing },
        line: `I. ${title}`,
      });
      const parts = [
        ...(told === null ? [] : [head(told.title), ...told.parts]),
        ...work.flatMap((title, i) => [head(title), ...(inside[i] ?? [])]),
      ];
      return { parts, several: work.length > 1, works: (section: string | null) => section !== told?.title };
    });
