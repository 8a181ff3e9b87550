// Which sets a typed name of a product may belong to, and why: by the names of the sets and by the everyday words. It only
// finds: where several sets share the words, it gives the question that decides, never the answer.

import type { DecidingQuestion, EverydayWords, WordPair } from '#law/everyday-words.ts';
import { findNearPhrase, findPhrase, type Word, wordsOf } from './typed-words.ts';

/** What of a set is searched by name. */
export interface NamedSet {
  readonly number: number;
  readonly name: string;
  readonly group: string;
  readonly subgroup: string | null;
  readonly sector: string;
}

/** Why a set was found: words of its name, group or sector, an everyday word, a pair of them, or words that sets share. */
export type ReasonKind = 'name' | 'group' | 'sector' | 'word' | 'pair' | 'shared';

export interface Reason {
  readonly kind: ReasonKind;
  /** The words as we know them; two for a pair. */
  readonly words: readonly string[];
  /** Nearly so: other marks, or a letter off. */
  readonly near: boolean;
}

export interface SetHit {
  readonly number: number;
  readonly reason: Reason;
}

export interface FoundSets {
  /** The likeliest first, at most thirteen. */
  readonly hits: readonly SetHit[];
  /** The question that decides between several of them; `null` where one stands clear or nobody asked it yet. */
  readonly question: DecidingQuestion | null;
}

interface Known {
  readonly set: number;
  readonly kind: ReasonKind;
  readonly texts: readonly string[];
  readonly phrases: readonly (readonly Word[])[];
  readonly question: DecidingQuestion | null;
}

export type SetFinder = (typed: string) => FoundSets;

/** Points of one word by where it stands: names of the act weigh less than words that were chosen to tell sets apart. */
const WEIGHT: Readonly<Record<ReasonKind, number>> = { pair: 10, word: 10, shared: 10, name: 8, group: 6, sector: 4 };
/** From this many words on, a near phrase is heard beside an exact one: `che túi lóc` is a tea, not a bag. */
const LONG_FROM = 3;
const PAIR_BONUS = 5;
/** A Vietnamese name says first what a thing is: `trà đẳng sâm` is a tea. */
const HEAD_BONUS = 5;
/** A set is shown that has at least this share of the best one's points. */
const SHOWN_FROM = 0.65;
/** As many as the largest sector has sets. */
const MOST_HITS = 13;

const parts = (name: string): readonly string[] => [
  name,
  ...name.split(/,|\(|\)|\bvà\b/u).map((part) => part.replace(/\bkhác\b/u, '').trim()),
];

function knownOf(sets: readonly NamedSet[], words: EverydayWords): readonly Known[] {
  const known: Known[] = [];
  const add = (set: number, kind: ReasonKind, texts: readonly string[], question: DecidingQuestion | null): void => {
    const phrases = texts.map(wordsOf);
    if (phrases.every((phrase) => phrase.length > 0)) known.push({ set, kind, texts, phrases, question });
  };
  const addPairs = (set: number, pairs: readonly WordPair[], kind: ReasonKind, question: DecidingQuestion | null) => {
    for (const { first, next } of pairs) for (const a of first) for (const b of next) add(set, kind, [a, b], question);
  };
  for (const { number, name, group, subgroup, sector } of sets) {
    for (const part of [...parts(name), ...parts(subgroup ?? '')]) add(number, 'name', [part], null);
    for (const part of parts(group)) add(number, 'group', [part], null);
    for (const part of parts(sector.replace(/^Sản phẩm /, ''))) add(number, 'sector', [part], null);
  }
  for (const one of words.sets) {
    for (const word of one.words) add(one.set, 'word', [word], null);
    addPairs(one.set, one.pairs, 'pair', null);
  }
  for (const question of words.questions) {
    for (const set of question.sets) {
      for (const word of question.words) add(set, 'shared', [word], question);
      addPairs(set, question.pairs, 'shared', question);
    }
  }
  return known;
}

interface Scored {
  readonly known: Known;
  readonly points: number;
  readonly near: boolean;
}

const wordCount = (known: Known): number => known.phrases.reduce((count, phrase) => count + phrase.length, 0);

/** The same, found nearly: half the points. */
const nearly = (scored: Scored | null): Scored | null =>
  scored === null ? null : { ...scored, points: scored.points / 2, near: true };

/** All phrases one after the other in the line, or null. */
function scoreOf(line: readonly Word[], known: Known, find: typeof findPhrase): Scored | null {
  let from = 0;
  let points = 0;
  let head = 0;
  for (const [i, phrase] of known.phrases.entries()) {
    const found = find(line, phrase, from);
    if (found === null) return null;
    if (i === 0) head = Math.max(0, HEAD_BONUS - found.at);
    points += phrase.length * WEIGHT[known.kind];
    from = found.at + found.length;
  }
  return { known, points: points + head + (known.phrases.length > 1 ? PAIR_BONUS : 0), near: false };
}

/** The line without the phrases that only hold a word of ours. */
function without(line: readonly Word[], others: readonly (readonly Word[])[]): readonly Word[] {
  let rest = line;
  for (const other of others) {
    const found = findPhrase(rest, other);
    if (found !== null) rest = [...rest.slice(0, found.at), ...rest.slice(found.at + found.length)];
  }
  return rest;
}

/**
 * Makes the finder once for the sets of today and the everyday words.
 * @example setFinder(sets, words)('che tui loc').hits[0]?.number // 11
 */
export function setFinder(sets: readonly NamedSet[], words: EverydayWords): SetFinder {
  const known = knownOf(sets, words);
  const others = words.others.map(wordsOf);
  return (typed) => {
    const line = without(wordsOf(typed), others);
    if (line.length === 0) return { hits: [], question: null };
    const exact = known.map((one) => scoreOf(line, one, findPhrase)).filter((one) => one !== null);
    const candidates = exact.length === 0 ? known : known.filter((one) => wordCount(one) >= LONG_FROM);
    const near =
      line.length < 2 && exact.length > 0 ? [] : candidates.map((one) => nearly(scoreOf(line, one, findNearPhrase)));
    const scored = [...exact, ...near.filter((one) => one !== null)];
    const best = new Map<number, Scored>();
    for (const one of scored) {
      const before = best.get(one.known.set);
      if (before === undefined || one.points > before.points) best.set(one.known.set, one);
    }
    const most = Math.max(0, ...[...best.values()].map((one) => one.points));
    const order = [...best.entries()]
      .filter(([, one]) => one.points >= most * SHOWN_FROM)
      .sort(([a, one], [b, other]) => other.points - one.points || a - b)
      .slice(0, MOST_HITS);
    const shown = order.map(([set]) => set);
    const question =
      scored
        .map((one) => one.known.question)
        .find((one) => one?.sets.every((set) => shown.includes(set)) === true && one.sets.includes(shown[0] ?? 0)) ??
      null;
    return {
      hits: order.map(([number, one]) => ({
        number,
        reason: { kind: one.known.kind, words: one.known.texts, near: one.near },
      })),
      question,
    };
  };
}
