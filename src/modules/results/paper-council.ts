// What follows for a recognition and its notice from a council that met on paper: its own day, the day it was recorded, and the instrument whose
// criteria the dossier had.

import type { LocalDate } from '#kernel/calendar.ts';
import type { EvaluationInstrument } from '#modules/certificates/index.ts';
import type { ResultContent } from '#modules/scoring/index.ts';

/** Under which instrument a result was found, by the criteria it used. */
export function instrumentOf({ set }: ResultContent): EvaluationInstrument {
  if (set.id.startsWith('148-2023/')) return '148/QĐ-TTg';
  return set.id.startsWith('1048-2019/') ? '1048/QĐ-TTg' : '26/2026/QĐ-TTg';
}

/** The days that the public reads beside a recognition; of a session that was held here none. */
export function paperDays(
  content: ResultContent,
): Partial<Record<'paperCouncilOn' | 'paperCouncilRecordedOn', LocalDate>> {
  return content.kind === 'paper' ? { paperCouncilOn: content.heldOn, paperCouncilRecordedOn: content.recordedOn } : {};
}
