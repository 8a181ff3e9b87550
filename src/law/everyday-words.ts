// Words that people use for products and the set of today each suggests. Ours, not the act's: they find, they decide nothing.

import { LawValue } from './law-reader.ts';

/** A word of the first list and, later in the line, one of the second. */
export interface WordPair {
  readonly first: readonly string[];
  readonly next: readonly string[];
}

export interface SetWords {
  readonly set: number;
  readonly words: readonly string[];
  readonly pairs: readonly WordPair[];
}

/** Words that several sets share, and the question whose answer decides between them. */
export interface DecidingQuestion {
  readonly code: string;
  readonly sets: readonly number[];
  readonly words: readonly string[];
  readonly pairs: readonly WordPair[];
  readonly vi: string;
  readonly en: string;
  readonly answers: readonly { readonly set: number; readonly vi: string; readonly en: string }[];
}

export interface EverydayWords {
  /** Phrases that hold a word of ours and are none of the programme's products: `xi măng` is no `măng`. */
  readonly others: readonly string[];
  readonly sets: readonly SetWords[];
  readonly questions: readonly DecidingQuestion[];
}

const words = (value: LawValue): readonly string[] => value.list((v) => v.text());

const pairs = (value: LawValue): readonly WordPair[] =>
  value.list((item) => {
    const o = item.object(['first', 'next']);
    return { first: words(o.first), next: words(o.next) };
  });

const setNumber = (value: LawValue): number => value.whole(1, 26);

/** Reads the everyday words; throws `LawDataFault` naming file, path and fault. */
export function readEverydayWords(file: string, value: unknown): EverydayWords {
  const root = new LawValue(file, value).object([
    'schemaVersion',
    'status',
    'into',
    'note',
    'others',
    'sets',
    'questions',
  ]);
  root.schemaVersion.whole(1, 1);
  root.status.oneOf(['ours']);
  root.into.oneOf(['26-2026']);
  const sets = root.sets.list((item): SetWords => {
    const o = item.object(['set', 'words', 'pairs']);
    return { set: setNumber(o.set), words: words(o.words), pairs: pairs(o.pairs) };
  });
  if (sets.some((one, i) => one.set !== i + 1) || sets.length !== 26) root.sets.fault('expected the sets 1 to 26');
  const questions = root.questions.list((item): DecidingQuestion => {
    const o = item.object(['code', 'sets', 'words', 'pairs', 'vi', 'en', 'answers']);
    const question = {
      code: o.code.text(),
      sets: o.sets.list(setNumber),
      words: words(o.words),
      pairs: pairs(o.pairs),
      vi: o.vi.text(),
      en: o.en.text(),
      answers: o.answers.list((answer) => {
        const a = answer.object(['set', 'vi', 'en']);
        return { set: setNumber(a.set), vi: a.vi.text(), en: a.en.text() };
      }),
    };
    const answered = question.answers.map((answer) => answer.set).join();
    if (question.sets.length < 2 || answered !== question.sets.join()) item.fault('expected one answer for each set');
    return question;
  });
  return { others: words(root.others), sets, questions };
}

let loading: Promise<EverydayWords> | undefined;

/** The everyday words, read once and kept. Throws `LawDataFault` where the data is not as promised. */
export function loadEverydayWords(): Promise<EverydayWords> {
  loading ??= import('../../law/product-sets/everyday-words.json', { with: { type: 'json' } }).then((document) =>
    readEverydayWords('law/product-sets/everyday-words.json', document.default),
  );
  return loading;
}
