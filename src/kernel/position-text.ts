// A position as it is written for people: with the comma of Vietnamese, or with the dot of English; both can be typed back.

/** Where something lies, in degrees of WGS 84. */
export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Degrees as they are written in a language: exactly, or with so many places.
 * @example degreesText(22.3964, 'vi') // '22,3964'
 * @example degreesText(22.3964, 'en', 5) // '22.39640'
 */
export function degreesText(value: number, lang: 'vi' | 'en', places?: number): string {
  const text = places === undefined ? String(value) : value.toFixed(places);
  return lang === 'vi' ? text.replace('.', ',') : text;
}

/**
 * Latitude and longitude as they are written in a language.
 * @example positionText({ latitude: 22.3964, longitude: 103.4582 }, 'vi') // '22,3964; 103,4582'
 * @example positionText({ latitude: 22.3964, longitude: 103.4582 }, 'en') // '22.3964, 103.4582'
 */
export const positionText = ({ latitude, longitude }: Degrees, lang: 'vi' | 'en', places?: number): string =>
  [latitude, longitude].map((one) => degreesText(one, lang, places)).join(lang === 'vi' ? '; ' : ', ');
