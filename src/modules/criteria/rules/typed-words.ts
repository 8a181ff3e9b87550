// A typed line and a known phrase as comparable words: without marks where none were typed, and how near two phrases are.

import { cleanText, foldText } from '#kernel/vietnamese-text.ts';

/** A word twice: without marks, and with its marks in a fixed order, so that `hoà` and `hòa` are one word. */
export interface Word {
  readonly folded: string;
  /** `folded` and the marks; equal to `folded` where it has none. */
  readonly marked: string;
}

/** `mỳ` and `mì`, `lý` and `lí` are one word: a last y after a consonant reads as i. */
const oneEnding = (folded: string): string => folded.replace(/^([^aeiou]+)y$/, '$1i');

function wordOf(part: string): Word {
  const folded = oneEnding(foldText(part));
  const marks = [...part.normalize('NFD').toLowerCase()].filter((sign) => /[\u0300-\u036fđ]/.test(sign)).sort();
  return { folded, marked: marks.length === 0 ? folded : `${folded}|${marks.join('')}` };
}

const MOST_WORDS = 16;
const MOST_LETTERS = 30;

/** The words of a line, at most sixteen; signs between them fall away. */
export function wordsOf(line: string): readonly Word[] {
  return cleanText(line)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '')
    .slice(0, MOST_WORDS)
    .map((part) => wordOf(part.slice(0, MOST_LETTERS)));
}

/** The least number of letters to add, drop, change or swap with a neighbour, or 2 where it is more than one. */
function lettersApart(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 1) return 2;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const changed = restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return changed || (swapped && restA.length > 1) ? 1 : 2;
}

/** Where a phrase stands in a line: from which word, and how many. */
export interface Found {
  readonly at: number;
  readonly length: number;
}

const joined = (words: readonly Word[]): string => words.map((word) => word.folded).join('');

/** Letters from which on one slip is forgiven; shorter phrases are too like each other. */
const FORGIVEN_FROM = 6;

/**
 * Finds a phrase in a line from a word on, each word the same. A line with marks is read by its marks; one that was typed
 * without any, without them.
 */
export function findPhrase(line: readonly Word[], phrase: readonly Word[], from = 0): Found | null {
  const key = line.some((word) => word.marked !== word.folded) ? 'marked' : 'folded';
  for (let at = from; at + phrase.length <= line.length; at += 1) {
    if (phrase.every((word, i) => line[at + i]?.[key] === word[key])) return { at, length: phrase.length };
  }
  return null;
}

/** Finds a phrase that nearly stands in a line: other marks, written together or apart, or one letter off in six or more. */
export function findNearPhrase(line: readonly Word[], phrase: readonly Word[], from = 0): Found | null {
  const written = joined(phrase);
  for (let at = from; at < line.length; at += 1) {
    for (const length of [phrase.length, phrase.length - 1, phrase.length + 1]) {
      if (length < 1 || at + length > line.length) continue;
      const apart = lettersApart(joined(line.slice(at, at + length)), written);
      if (apart === 0 || (apart === 1 && written.length >= FORGIVEN_FROM)) return { at, length };
    }
  }
  return null;
}
