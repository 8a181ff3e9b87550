// Which kind of dossier a product may file on a day: first, upgrade, or re-evaluation. The law decides from what the
// product was recognised as; where it leaves two, the producer chooses.

import type { LocalDate } from '#kernel/calendar.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import {
  isValid,
  latestExtension,
  type Recognition,
  reEvaluationWindow,
  statusOn,
  whichCounts,
} from '#modules/certificates/index.ts';

/** Why a kind is open or closed; each has its sentence. */
export type KindReason =
  | 'never-recognised'
  | 'reported-without-decision'
  | 'withdrawn'
  | 'expired-long-ago'
  | 'expired-without-dossier'
  | 'in-window'
  | 'window-missed'
  | 'certificate-expired'
  | 'before-window'
  | 'already-five'
  | 'still-recognised'
  | 'is-recognised'
  | 'not-recognised';

export interface KindAnswer {
  readonly kind: DossierKind;
  readonly open: boolean;
  readonly reason: KindReason;
}

export interface KindsOnDay {
  /** All three, in the order of the form. */
  readonly answers: readonly KindAnswer[];
  readonly allowed: readonly DossierKind[];
  /** The recognition it goes out from; `null` where there is none. */
  readonly recognition: Recognition | null;
  /** First and last day for a re-evaluation in time, where the certificate has an end. */
  readonly window: { readonly opensOn: LocalDate; readonly closesOn: LocalDate } | null;
  /** A re-evaluation filed on the day is late: it is taken, with a flag for the officer. */
  readonly isLate: boolean;
}

const first = (reason: KindReason, recognition: Recognition | null): KindsOnDay => ({
  answers: [
    { kind: 'first', open: true, reason },
    { kind: 'upgrade', open: false, reason: 'not-recognised' },
    { kind: 're-evaluation', open: false, reason: 'not-recognised' },
  ],
  allowed: ['first'],
  recognition,
  window: null,
  isLate: false,
});

/**
 * The kinds a product may file on a day. The window of a re-evaluation is 180 to 120 days before the last valid day, both
 * counting; after it a re-evaluation is taken and marked late until the certificate ends. What ended with no re-evaluation in hand and no
 * extension open comes back as a first dossier, unless its province chose the other reading (`expired`): then a late re-evaluation is taken
 * until 180 days after the end, that day counting.
 * @law 26/2026/QĐ-TTg, Art. 6.1, 7.5, 7.6a, 12.3
 * @example kindsOn([], date('2026-11-26')).allowed // ['first']
 */
export function kindsOn(
  recognitions: readonly Recognition[],
  day: LocalDate,
  expired: 'first' | 're-evaluation' = 'first',
): KindsOnDay {
  const counts = whichCounts(recognitions);
  if (counts === null) return first('never-recognised', null);
  const { status } = statusOn(counts, day);
  if (status === 'no-decision') return first('reported-without-decision', counts);
  if (status === 'ranked-only' || status === 'not-yet') return first('never-recognised', null);
  if (status === 'withdrawn') return first('withdrawn', counts);
  const end = counts.expiresOn;
  const window = end === null ? null : reEvaluationWindow(end, day);
  // As long as a certificate could have been extended it can still be re-evaluated.
  const latest = end === null ? null : (latestExtension(end, day) ?? end);
  if (latest !== null && day > latest) return first('expired-long-ago', counts);
  if (status === 'expired' && expired === 'first') return first('expired-without-dossier', counts);
  // Waiting for a re-evaluation or an extension is not validity.
  const hasEnded = !isValid(status) && end !== null && day > end;
  const upgrade: KindAnswer = hasEnded
    ? { kind: 'upgrade', open: false, reason: 'certificate-expired' }
    : counts.stars >= 5
      ? { kind: 'upgrade', open: false, reason: 'already-five' }
      : { kind: 'upgrade', open: true, reason: 'still-recognised' };
  const again = reEvaluation(window, day, hasEnded);
  const answers: readonly KindAnswer[] = [{ kind: 'first', open: false, reason: 'is-recognised' }, upgrade, again];
  return {
    answers,
    allowed: answers.filter((one) => one.open).map((one) => one.kind),
    recognition: counts,
    window,
    isLate: again.open && again.reason !== 'in-window',
  };
}

function reEvaluation(window: KindsOnDay['window'], day: LocalDate, hasEnded: boolean): KindAnswer {
  const kind = 're-evaluation';
  if (window === null || day < window.opensOn) return { kind, open: false, reason: 'before-window' };
  if (day <= window.closesOn) return { kind, open: true, reason: 'in-window' };
  return { kind, open: true, reason: hasEnded ? 'certificate-expired' : 'window-missed' };
}
