// Supports, answers and days as words.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { lastDay } from '#kernel/period.ts';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { Answer, ClaimReason, Verdict } from '../rules/claims.ts';
import type { SupportPolicy } from '../rules/policy.ts';
import type { RequestState } from '../rules/request.ts';
import type { SupportState } from '../rules/support.ts';

export const dayWords = (day: LocalDate | null): string => (day === null ? '–' : formatVietnamese(day));

/** Whole đồng; what is not known says so. */
export const costWords = (t: Texts, value: number | null): string =>
  value === null ? t.support.unknownCost : t.support.money(value);

const stateLooks: Readonly<Record<SupportState, readonly [TagTone, TagShape]>> = {
  decided: ['gold', 'clock'],
  delivered: ['green', 'check'],
  cancelled: ['neutral', 'cross'],
};

export function SupportStateTag({ ui, state }: { readonly ui: Ui; readonly state: SupportState }) {
  const [tone, shape] = stateLooks[state];
  return <Tag words={ui.t.support.states[state]} tone={tone} shape={shape} />;
}

const verdictLooks: Readonly<Record<Verdict, readonly [TagTone, TagShape]>> = {
  may: ['green', 'check'],
  unclear: ['gold', 'question'],
  'may-not': ['neutral', 'cross'],
};

export function VerdictTag({ ui, verdict }: { readonly ui: Ui; readonly verdict: Verdict }) {
  const [tone, shape] = verdictLooks[verdict];
  return <Tag words={ui.t.support.verdicts[verdict]} tone={tone} shape={shape} />;
}

const answerLooks: Readonly<Record<Answer, readonly [TagTone, TagShape]>> = {
  met: ['green', 'check'],
  'not-met': ['red', 'cross'],
  'not-known': ['gold', 'question'],
};

const requestLooks: Readonly<Record<RequestState, readonly [TagTone, TagShape]>> = {
  open: ['gold', 'clock'],
  agreed: ['green', 'check'],
  refused: ['red', 'cross'],
  withdrawn: ['neutral', 'arrow'],
};

export function RequestStateTag({ ui, state }: { readonly ui: Ui; readonly state: RequestState }) {
  const [tone, shape] = requestLooks[state];
  return <Tag words={ui.t.support.requests.states[state]} tone={tone} shape={shape} />;
}

/** A condition in a sentence, with the products that answer it. */
export function reasonWords(t: Texts, policy: SupportPolicy, { condition, products }: ClaimReason): string {
  const { conditions } = t.support;
  const said = {
    'in-force': () => conditions['in-force'],
    active: () => conditions.active,
    territory: () => conditions.territory,
    type: () => conditions.type,
    stars: () => conditions.stars(policy.leastStars ?? 0),
    occasion: () => conditions.occasion(policy.occasion ?? 'first'),
    times: () => conditions.times(policy.times ?? 0),
    other: () => conditions.other(policy.otherConditions ?? ''),
  }[condition]();
  return products.length === 0 ? said : `${said}${conditions.products(products.join(', '))}`;
}

/** Every condition with its answer. */
export function Reasons({
  ui,
  policy,
  reasons,
}: {
  readonly ui: Ui;
  readonly policy: SupportPolicy;
  readonly reasons: readonly ClaimReason[];
}) {
  return (
    <ul class="plain-list">
      {reasons.map((one) => {
        const [tone, shape] = answerLooks[one.answer];
        return (
          <li key={one.condition}>
            <Tag words={ui.t.support.answers[one.answer]} tone={tone} shape={shape} /> {reasonWords(ui.t, policy, one)}
          </li>
        );
      })}
    </ul>
  );
}

/** `từ 01/01/2026 đến hết 31/12/2026`. */
export function validWords(t: Texts, policy: Pick<SupportPolicy, 'validFrom' | 'validUntil'>): string {
  const { policies } = t.support;
  const last = lastDay({ from: policy.validFrom, until: policy.validUntil });
  const from = dayWords(policy.validFrom);
  return last === null ? policies.from(from) : policies.fromTo(from, dayWords(last));
}

/** Text as it was typed, line by line, always Vietnamese. */
export const Typed = ({ words }: { readonly words: string }) => (
  <p class="as-typed" lang="vi">
    {words}
  </p>
);
