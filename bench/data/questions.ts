// The 2,000 questions of the public search: two or three words of a product that exists, typed without marks; half of them
// narrowed to its province, a quarter to its stars, a tenth to its set; three in twenty ask for the second page.

import { foldName } from '#kernel/vietnamese-text.ts';
import { Draw } from './random.ts';
import type { BenchProducer, BenchProduct } from './register.ts';

export const QUESTIONS = 2_000;

export interface Question {
  readonly words: string;
  readonly province: string | null;
  readonly stars: number | null;
  readonly set: number | null;
  readonly page: 1 | 2;
}

/** The fixed questions over these products. */
export function drawQuestions(
  products: readonly BenchProduct[],
  producers: readonly BenchProducer[],
  count: number = QUESTIONS,
): readonly Question[] {
  const draw = new Draw();
  return Array.from({ length: count }, (): Question => {
    const product = draw.of(products);
    const words = foldName(product.name).split(' ');
    const wanted = Math.min(words.length, 2 + draw.below(2));
    const from = draw.below(words.length - wanted + 1);
    return {
      words: words.slice(from, from + wanted).join(' '),
      province: draw.chance(50) ? (producers[product.producer]?.provinceCode ?? null) : null,
      stars: draw.chance(25) ? product.stars : null,
      set: draw.chance(10) ? product.set : null,
      page: draw.chance(15) ? 2 : 1,
    };
  });
}

/** The question as both servers read it in an address. */
export function addressOf(question: Question): string {
  const search = new URLSearchParams({ q: question.words });
  for (const name of ['province', 'stars', 'set'] as const) {
    const value = question[name];
    if (value !== null) search.set(name, String(value));
  }
  if (question.page === 2) search.set('page', '2');
  return search.toString();
}
