// Who can order that a certificate rests: a body of the state, never a firm or a person. Decision 26/2026 knows no suspension itself; an
// order rests on the law of whoever inspects food, markets, measures or rights.

import type { LocalDate } from '#kernel/calendar.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import { issuerKindOf } from '#modules/certificates/index.ts';

const BODIES =
  /\b(chi cuc|cuc|tong cuc|thanh tra|toa an|vien kiem sat|cong an|canh sat|quan ly thi truong|doan kiem tra|ban quan ly|hai quan|bien phong|trung tam y te)\b/;
const FIRMS = /\b(cong ty|doanh nghiep|hop tac xa|htx|ho kinh doanh|to hop tac|hiep hoi|hoi nong dan)\b/;

/**
 * Whether a name reads as a body of the state that can order.
 * @example isOrderingBody('Công ty TNHH ABC', date('2026-11-10')) // false
 */
export function isOrderingBody(name: string, day: LocalDate): boolean {
  const folded = foldText(name);
  if (FIRMS.test(folded)) return false;
  return BODIES.test(folded) || issuerKindOf(name, day) !== 'unknown';
}
