// Words of an act: they stay Vietnamese on an English page, and say so. Titles printed in capitals are calmed.

import { calmTitle } from '#kernel/calm-title.ts';

export interface LawWordsProps {
  readonly text: string;
  /** The language of the page; absent: the words say that they are Vietnamese whatever it is. */
  readonly lang?: 'vi' | 'en' | undefined;
}

/**
 * @example <LawWords text="TỔ CHỨC SẢN XUẤT" />
 */
export function LawWords({ text, lang }: LawWordsProps) {
  return <span lang={lang === 'vi' ? undefined : 'vi'}>{calmTitle(text)}</span>;
}
