// Which ideas come first in the commune's list, and why. The grounds are those of a letter of a district of Lai Châu; the scale is
// ours. It is no score of the programme: it enters no sheet, no level and no check of a dossier.

/**
 * Where the grounds come from. The letter names kinds of products to be favoured; it gives no points, no order and no
 * threshold, so the scale below is a reading (`inferred`).
 */
export const groundsSource = {
  document: 'Công văn của Chủ tịch UBND huyện (tỉnh Lai Châu) thực hiện Công văn số 132/UBND-KTN ngày 09/01/2025',
  item: 'mục 2',
  /** The text lies before us; number, date and district are missing from it. */
  confidence: { grounds: 'seen', points: 'inferred' },
} as const;

/**
 * The grounds of item 2, in our own words: `speciality` what is special to the place or grows only there · `supply` volume and
 * raw material that hold steady · `landscape` a service tied to culture, landscape or eco-tourism · `rural` made in the country.
 */
export const grounds = ['speciality', 'supply', 'landscape', 'rural'] as const;
export type Ground = (typeof grounds)[number];

/** The most points of one ground: 0 not so, or not shown · 1 in part · 2 clearly. */
export const MOST_POINTS = 2;

/** What the commune says to one ground; points without a sentence why are refused. */
export interface GroundAnswer {
  readonly points: number;
  readonly reason: string | null;
}
export type GroundAnswers = Readonly<Record<Ground, GroundAnswer>>;

/** The points an idea can have at most. */
export const mostPriority: number = grounds.length * MOST_POINTS;

/**
 * The priority of an idea: the sum of its points, 0 to 8, each ground alike because the letter puts none first. A high sum comes
 * earlier in a list and does nothing else; there is no threshold.
 * @law none: an optional step of a directive (`groundsSource`), not a stage of 26/2026/QĐ-TTg
 * @example priorityOf({ speciality: 2, supply: 1, landscape: 0, rural: 2 } as points) // 5
 */
export function priorityOf(answers: GroundAnswers): number {
  return grounds.reduce((sum, ground) => sum + answers[ground].points, 0);
}

/**
 * Grounds that were given points without a reason; one point needs one, none does not.
 * @example withoutReason({ rural: { points: 1, reason: null } }) // ['rural']
 */
export function withoutReason(answers: Partial<GroundAnswers>): readonly Ground[] {
  return grounds.filter((ground) => {
    const answer = answers[ground];
    return answer !== undefined && answer.points > 0 && answer.reason === null;
  });
}
