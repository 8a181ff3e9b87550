// How a letter is called and shown: number and day, its state, what was read surely.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { LetterHeadWords } from '../rules/letter.ts';
import type { StateOnDay } from '../rules/letter-state.ts';
import type { LetterView } from '../use-cases/view-letter.ts';

/** `Công văn 132/UBND-KTN`, or that it has no number. */
export function letterName(t: Texts, { docType, fullNumber }: Pick<LetterHeadWords, 'docType' | 'fullNumber'>): string {
  const words = [docType, fullNumber ?? (docType === null ? null : t.directives.notNumbered.toLocaleLowerCase('vi'))];
  const said = words.filter((one) => one !== null).join(' ');
  return said === '' ? t.directives.notNumbered : said;
}

/** `132/UBND-KTN ngày 09/01/2025, UBND tỉnh …` */
export function letterReference(
  t: Texts,
  letter: Pick<LetterHeadWords, 'docType' | 'fullNumber' | 'issuedOn' | 'issuer'>,
): string {
  const { issuedOn, issuer } = letter;
  const day = issuedOn === null ? '' : ` ${t.directives.ofDay(formatVietnamese(issuedOn))}`;
  return `${letterName(t, letter)}${day}${issuer === null ? '' : `, ${issuer}`}`;
}

/** Why the reader does not confirm what a letter asks for, and who does. */
export function whyNotConfirm(
  ui: Ui,
  why: NonNullable<LetterView['whyNotConfirm']>,
  keeper: LetterView['keeper'],
): string {
  return ui.t.directives.clauses.notConfirming[why](keeper?.label ?? '');
}

export const dayOrDash = (day: LocalDate | null): string => (day === null ? '–' : formatVietnamese(day));

const LOOKS: Readonly<Record<NonNullable<StateOnDay> | 'none', { readonly tone: TagTone; readonly shape: TagShape }>> =
  {
    'in-force': { tone: 'green', shape: 'dot' },
    reinstated: { tone: 'green', shape: 'dot' },
    guidance: { tone: 'neutral', shape: 'dot' },
    suspended: { tone: 'gold', shape: 'pause' },
    'partly-suspended': { tone: 'gold', shape: 'half' },
    lapsed: { tone: 'red', shape: 'cross' },
    'period-ended': { tone: 'neutral', shape: 'cross' },
    unknown: { tone: 'neutral', shape: 'question' },
    none: { tone: 'neutral', shape: 'question' },
  };

/** @example <LetterStateTag ui={ui} state="in-force" /> */
export function LetterStateTag({ ui, state }: { readonly ui: Ui; readonly state: StateOnDay }) {
  return <Tag words={ui.t.directives.states[state ?? 'none']} {...LOOKS[state ?? 'none']} />;
}

/** How a box came to its value: read, or typed by a person. */
export type HowRead = 'sure' | 'unsure' | 'absent' | 'typed';

const READ: Readonly<Record<HowRead, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  sure: { tone: 'green', shape: 'check' },
  unsure: { tone: 'gold', shape: 'question' },
  absent: { tone: 'neutral', shape: 'ring' },
  typed: { tone: 'blue', shape: 'none' },
};

/** Whether a value was read surely, unsurely or not at all. */
export function ReadTag({ ui, how }: { readonly ui: Ui; readonly how: HowRead }) {
  return <Tag words={ui.t.directives.confidence[how]} {...READ[how]} />;
}
