// What the pages of the criteria share: addresses, the law's own words marked as Vietnamese, tags for state and copy.

import type { ComponentChildren } from 'preact';
import { LawWords } from '#design/law-words.tsx';
import { Tag } from '#design/tag.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { CriteriaRemarks } from '#law/criteria-remarks.ts';
import type { Ui } from '#web/ui.ts';
import type { InstrumentFacts } from '../instrument-facts.ts';
import type { SetSummary } from '../rules/set-summary.ts';

/** The sheet of a set, to score one's own product by. */
export const selfScorePath = (setId: string): string => `/tu-cham-diem/${setId}`;

export const listPath = '/bo-tieu-chi';

/** `/bo-tieu-chi/26-2026/11` of the set `26-2026/11`; the key of an option is the same address with its fragment. */
export function setPath(id: string): string {
  return `${listPath}/${id}`;
}

/** Words of the act on a page of this room. */
export function Law({ ui, text }: { readonly ui: Ui; readonly text: string }) {
  return <LawWords lang={ui.lang} text={text} />;
}

/** A remark of ours in the language of the page. */
export function remarkIn(ui: Ui, remarks: CriteriaRemarks, english: string): string {
  return ui.lang === 'en' ? english : (remarks.inVietnamese.get(english) ?? english);
}

/** Whether the decision holds today. */
export function StateTag({ ui, instrument }: { readonly ui: Ui; readonly instrument: InstrumentFacts }) {
  const t = ui.t.criteria;
  const words = instrument.state === null ? t.notYet : t.states[instrument.state];
  const holds = instrument.state === 'in-force' || instrument.state === 'reinstated';
  return <Tag words={words} tone={holds ? 'green' : 'neutral'} shape={holds ? 'check' : 'ring'} />;
}

/** How far the copy of a set goes: nothing where it is whole, for whole is what a reader expects. */
export function CopyTag({ ui, set }: { readonly ui: Ui; readonly set: SetSummary }) {
  const t = ui.t.criteria;
  if (set.missingPoints > 0) return <Tag words={t.copyGap(set.missingPoints)} tone="gold" shape="half" />;
  if (set.usable) return null;
  return <Tag words={t.copies[set.provenance]} tone="gold" shape="question" />;
}

/** `Có hiệu lực từ ngày 22/05/2026.` */
export function periodWords(ui: Ui, { effectiveFrom, effectiveUntil }: InstrumentFacts): string {
  return ui.t.criteria.period(
    formatVietnamese(effectiveFrom),
    effectiveUntil === null ? null : formatVietnamese(effectiveUntil),
  );
}

/** Links to the same data as JSON and CSV. */
export function DataLinks({ ui, path, what }: { readonly ui: Ui; readonly path: string; readonly what: string }) {
  const t = ui.t.criteria;
  const link = (suffix: string, words: string, long: string): ComponentChildren => (
    <a href={ui.href(`${path}${suffix}`)} aria-label={long}>
      {words}
    </a>
  );
  return (
    <span class="data-links">
      {link('.json', t.asJson, t.asJsonLong(what))} {link('.csv', t.asCsv, t.asCsvLong(what))}
    </span>
  );
}
