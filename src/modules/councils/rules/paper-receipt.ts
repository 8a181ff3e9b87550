// When a session can have had a dossier before it. A council that met on paper may have had the dossier on paper, before it came here: then the
// day of receipt is typed from that paper, and that day's criteria hold.

import type { LocalDate } from '#kernel/calendar.ts';
import { applicableLaw } from '#law/applicable-law.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import type { OlderSets } from '#modules/products/index.ts';
import type { SessionKind } from './lifecycle.ts';
import { whyNotThatDay } from './session.ts';

/** What a dossier on paper was received as. */
export interface PaperReceipt {
  readonly receivedOn: LocalDate;
  /** The criteria of that day: `148-2023/11`. */
  readonly setId: string;
}

/** Why a dossier cannot stand on the agenda with this receipt. */
export interface ReceiptFault {
  readonly code:
    | 'councils/received-after-session'
    | 'councils/paper-receipt-missing'
    | 'councils/paper-receipt-elsewhere'
    | 'councils/paper-received-after-session'
    | 'councils/paper-receipt-before-programme'
    | 'councils/older-criteria-out-of-time'
    | 'councils/older-set-missing';
  readonly details: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly session: { readonly kind: SessionKind; readonly day: LocalDate };
  readonly dossier: {
    readonly kind: DossierKind;
    readonly setId: string;
    /** The day on which the province received it here. */
    readonly receivedOn: LocalDate;
    readonly olderSets: OlderSets;
  };
  /** The day of receipt as the paper has it; `null`: nothing was typed. */
  readonly typed: LocalDate | null;
}

/**
 * The receipt that counts for a dossier in a session; `null`: the one that this system knows. A meeting or a round in writing has before it
 * what was received here; a council on paper also what was received on paper by its day. The criteria are those of the day received, and older
 * ones only where the transition still let them be finished that day. Of minutes of a day before the receipt nothing is taken.
 * @law 26/2026/QĐ-TTg, Art. 7.1, 7.3a, 7.3d, 11.1, 12.2
 * @example receiptOf({ session: paperOn('2026-11-20'), dossier: hereOn('2026-11-23'), typed: null }).fault?.code // 'councils/paper-receipt-missing'
 */
export function receiptOf({ session, dossier, typed }: Asked): {
  readonly receipt: PaperReceipt | null;
  readonly fault: ReceiptFault | null;
} {
  const fault = (code: ReceiptFault['code'], details: ReceiptFault['details'] = {}) => ({
    receipt: null,
    fault: { code, details },
  });
  const here = { receivedOn: dossier.receivedOn };
  const late = whyNotThatDay(session.day, dossier.receivedOn);
  if (session.kind !== 'paper') {
    if (typed !== null) return fault('councils/paper-receipt-elsewhere');
    return late === null ? { receipt: null, fault: null } : fault(late, here);
  }
  if (typed === null) {
    return late === null ? { receipt: null, fault: null } : fault('councils/paper-receipt-missing', here);
  }
  if (typed > session.day) return fault('councils/paper-received-after-session', { day: session.day });
  const law = applicableLaw({ kind: dossier.kind, receivedOn: typed, stars: 3, decidedOn: session.day });
  if (!law.criteria.stated) return fault('councils/paper-receipt-before-programme');
  const { folder, instrument } = law.criteria.value;
  if (dossier.setId.startsWith(`${folder}/`)) {
    return { receipt: { receivedOn: typed, setId: dossier.setId }, fault: null };
  }
  const past = outOfTime(dossier.kind, typed, session.day);
  if (past !== null) return { receipt: null, fault: past };
  const number = folder === '26-2026' ? undefined : dossier.olderSets[folder];
  if (number === undefined) return fault('councils/older-set-missing', { instrument });
  return { receipt: { receivedOn: typed, setId: `${folder}/${String(number).padStart(2, '0')}` }, fault: null };
}

/**
 * Why criteria of before, which a day of receipt on paper fixed, hold no more for a session of this day; `null`: they hold, or are those of
 * today. Asked when the dossier is put on the agenda, and again when the session gets another day. The last day is in time.
 * @law 26/2026/QĐ-TTg, Art. 12.2
 * @example outOfTime('first', date('2026-05-21'), date('2026-07-22'))?.code // 'councils/older-criteria-out-of-time'
 */
export function outOfTime(kind: DossierKind, receivedOn: LocalDate, day: LocalDate): ReceiptFault | null {
  const law = applicableLaw({ kind, receivedOn, stars: 3, decidedOn: day });
  const transition = law.transition.stated ? law.transition.value : null;
  if (!law.criteria.stated || !transition?.outOfTime) return null;
  const { instrument } = law.criteria.value;
  return { code: 'councils/older-criteria-out-of-time', details: { instrument, finishBy: transition.finishBy } };
}
