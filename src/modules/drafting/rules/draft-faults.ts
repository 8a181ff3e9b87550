// What is still missing before the content of a letter can be called checked; where copies go and what stands above the signature.

import { addDays, type LocalDate } from '#kernel/calendar.ts';
import { templateOf } from '#law/outgoing-kinds.ts';
import type { OutgoingDraft } from './draft.ts';
import { namesNoDay, namesNoHour } from './impossible-words.ts';
import { collectiveOf, isCommittee } from './letter-heading.ts';
import { type OutlineFault, readOutline } from './read-outline.ts';
import { type AuthorityFault, faultOfSigner, linesOfSigner, type Signer } from './signing-authority.ts';

export interface DraftFault {
  readonly code:
    | OutlineFault['code']
    | AuthorityFault
    | 'drafting/no-addressee'
    | 'drafting/no-signer'
    | 'drafting/no-subject'
    | 'drafting/no-such-day'
    | 'drafting/no-such-hour'
    | 'drafting/committee-has-no-one-head';
  /** The line that is meant; empty: the letter as a whole. */
  readonly line: string;
}

/** Lines above the signature for a signer; none where nobody was chosen. */
export function signingLines({ content }: Pick<OutgoingDraft, 'content'>, signer: Signer | null): readonly string[] {
  if (signer === null) return [];
  return linesOfSigner(signer, { mode: content.mode, collective: collectiveOf(content.issuerName) });
}

/** Lines that name a day or an hour that does not exist. */
const impossible = (lines: readonly string[]): readonly DraftFault[] =>
  lines.flatMap((typed): readonly DraftFault[] => {
    const line = typed.trim();
    return [
      ...(namesNoDay(line) ? [{ code: 'drafting/no-such-day', line } as const] : []),
      ...(namesNoHour(line) ? [{ code: 'drafting/no-such-hour', line } as const] : []),
    ];
  });

const isKept = (words: string): boolean => /^Lưu\s*:/iu.test(words);

/** A decision goes to those whom its last article names. */
const lastArticle = ({ contents }: OutgoingDraft['content']): string =>
  `Như Điều ${readOutline(contents, true).parts.filter((part) => part.kind === 'article').length}`;

/**
 * Where copies go, as they are printed: first who is addressed, last what stays with the clerk and with who drafted it.
 * @law Decree 30/2020/NĐ-CP, Annex I, Part I, II.9
 * @example recipientsOf({ kind: 'cong-van', content: { addressees: ['Sở Y tế'], recipients: ['Chủ tịch UBND tỉnh (b/c)'], … } })
 * // ['Như trên', 'Chủ tịch UBND tỉnh (b/c)', 'Lưu: VT, KT']
 */
export function recipientsOf({ kind, content }: Pick<OutgoingDraft, 'kind' | 'content'>): readonly string[] {
  const { addressees, recipients, draftingUnit: unit } = content;
  const own = recipients
    .map((one) => one.replace(/^[-–•]\s*/u, '').replace(/[;.,\s]+$/u, ''))
    .filter((one) => one !== '' && !isKept(one));
  const first = templateOf(kind).articles ? lastArticle(content) : addressees.length > 0 ? 'Như trên' : null;
  const said = own.some((one) => /^Như (?:trên|Điều)/iu.test(one));
  return [...(first === null || said ? [] : [first]), ...own, `Lưu: VT${unit === null ? '' : `, ${unit}`}`];
}

/**
 * Everything that stands in the way of calling the content checked, all at once. The signer must have authority on the day.
 * @law Decree 30/2020/NĐ-CP, Điều 8, Điều 11, Điều 13
 */
export function faultsOfDraft(
  { kind, content }: Pick<OutgoingDraft, 'kind' | 'content'>,
  signer: Signer | null,
  giver: Signer | null,
  on: LocalDate,
): readonly DraftFault[] {
  const { addressed, articles } = templateOf(kind);
  const needed = addressed === 'needed' || addressed === 'invites';
  const unsigned = signer === null ? 'drafting/no-signer' : faultOfSigner(signer, { kind, on }, giver);
  const whole = (code: DraftFault['code'], is: boolean): readonly DraftFault[] => (is ? [{ code, line: '' }] : []);
  return [
    ...whole('drafting/no-subject', content.subject === '' || content.subject.includes('…')),
    ...whole('drafting/no-addressee', needed && content.addressees.length === 0),
    ...whole('drafting/committee-has-no-one-head', content.mode === 'one-head' && isCommittee(content.issuerName)),
    ...readOutline(content.contents, articles).faults,
    ...impossible([content.subject, ...content.contents.split('\n')]),
    ...(unsigned === null ? [] : whole(unsigned, true)),
  ];
}

/** A number is typed from a paper that was signed at most so many days ago. */
const MOST_DAYS_BACK = 400;

/**
 * What is wrong with the day of a number; today counts, and so does the day on which the content was checked: a letter is signed after that.
 * @law Decree 30/2020/NĐ-CP, Điều 11, Điều 13
 * @example faultOfDay('2026-11-27', '2026-11-26', null) // 'drafting/day-to-come'
 * @example faultOfDay('2026-11-10', '2026-11-26', '2026-11-25') // 'drafting/day-before-check'
 */
export function faultOfDay(
  day: LocalDate,
  today: LocalDate,
  checkedOn: LocalDate | null,
): 'drafting/day-to-come' | 'drafting/day-before-check' | 'drafting/day-long-ago' | null {
  if (day > today) return 'drafting/day-to-come';
  if (checkedOn !== null && day < checkedOn) return 'drafting/day-before-check';
  return day < addDays(today, -MOST_DAYS_BACK) ? 'drafting/day-long-ago' : null;
}
