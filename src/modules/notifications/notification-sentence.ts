// Title and text of a notification in the reader's language.

import type { Texts } from '#texts/index.ts';
import type { Notification, NotificationKind, NotificationWords } from './rules/notification.ts';

export interface Sentence {
  readonly title: string;
  readonly text: string;
}

/** A sentence for every kind; one that is missing does not compile. */
export type Sentences = { readonly [Kind in NotificationKind]: (words: NotificationWords[Kind]) => Sentence };

/** What a notification says. */
export function sentenceOf(t: Texts['notifications'], { kind, words }: Notification): Sentence {
  const sentences: Sentences = t.sentences;
  return (sentences[kind] as (words: Notification['words']) => Sentence)(words);
}
