// Whether the body printed on a decision is the one that decides for this province, at this level, on this day.

import type { LocalDate } from '#kernel/calendar.ts';
import { parameterOn } from '#law/parameters.ts';
import { competenceOf, issuerKindOf, plainIssuer } from '#modules/certificates/index.ts';

/** The place that a printed name of a people's committee names: `tinh lai chau`; `tinh` alone where it names none. */
const placeIn = (printed: string): string => /\b(tinh|thanh pho|tp)( .*)?$/.exec(plainIssuer(printed))?.[0] ?? '';

/**
 * Why a body cannot have decided; `null`: it can. The province's own chair, named or as `Chủ tịch UBND tỉnh`, gives three and four stars
 * and approves; the minister of the ministry in charge on the day gives five. The chair of another province is as far from it as a district.
 * @law 26/2026/QĐ-TTg, Điều 4 khoản 1, Điều 7 khoản 3 điểm e, khoản 4 điểm e
 * @example bodyFault('recognition', 'Chủ tịch UBND tỉnh Lào Cai', { province: 'Tỉnh Lai Châu', day }) // 'results/issuer-of-another-province'
 */
export function bodyFault(
  kind: 'recognition' | 'approval' | 'ministry',
  printed: string,
  { province, day }: { readonly province: string; readonly day: LocalDate },
): 'results/issuer-not-competent' | 'results/issuer-of-another-province' | null {
  const found = issuerKindOf(printed, day);
  const [level, stars] = kind === 'ministry' ? (['ministry', 5] as const) : (['province', 4] as const);
  const competence = competenceOf(stars, day, found);
  if (found !== level || competence === 'not-competent' || competence === 'unknown-issuer') {
    return 'results/issuer-not-competent';
  }
  if (kind === 'ministry') {
    const ministry = parameterOn('recognising-ministry', day)?.value ?? null;
    return ministry === null || plainIssuer(printed).includes(plainIssuer(ministry))
      ? null
      : 'results/issuer-not-competent';
  }
  const place = placeIn(printed).replace(/^tp\b/, 'thanh pho');
  return place === 'tinh' || place === plainIssuer(province) ? null : 'results/issuer-of-another-province';
}
