// Whether a producer may be in the register already: same registration number, same telephone, same name in the same
// place. A likeness warns; the person who enters decides.

/** Why two producers look alike, the strongest first. */
export const producerLikenesses = ['registration', 'phone', 'name-and-place', 'near-name'] as const;
export type ProducerLikeness = (typeof producerLikenesses)[number];

/** What is compared: folded name, commune of today, numbers as stored. */
export interface ProducerTraits {
  readonly norm: string;
  readonly communeCode: string | null;
  readonly registrationNumber: string | null;
  readonly phone: string | null;
}

const KINDS =
  /^(hop tac xa|htx|to hop tac|tht|cong ty (tnhh|co phan|cp)( mtv)?|cong ty|ho (san xuat|kinh doanh|gia dinh)|co so( san xuat)?|doanh nghiep( tu nhan)?|dntn) /;

/**
 * A folded name without the word for its kind, so that "HTX Mường So" meets "Hợp tác xã Mường So".
 * @example bareProducerName('hop tac xa muong so') // 'muong so'
 */
export function bareProducerName(norm: string): string {
  return norm.replace(KINDS, '');
}

const trigramsOf = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const word of text.split(' ')) {
    const framed = `  ${word} `;
    for (let i = 0; i + 3 <= framed.length; i += 1) found.add(framed.slice(i, i + 3));
  }
  return found;
};

/** From this share of common threes of letters on, two bare names count as nearly the same. */
const NEAR = 0.55;

/**
 * Whether two folded names are nearly the same without their words of kind: at least 55 % of their threes of letters are
 * common to both (the measure that PostgreSQL calls similarity).
 * @example areNearNames('htx che ta leng', 'hop tac xa che ta len') // true
 */
export function areNearNames(a: string, b: string): boolean {
  const one = trigramsOf(bareProducerName(a));
  const other = trigramsOf(bareProducerName(b));
  let common = 0;
  for (const three of one) if (other.has(three)) common += 1;
  return common >= NEAR * (one.size + other.size - common);
}

/**
 * Why the two look alike; empty where they do not. The same bare name in the same commune counts as the same name; a
 * commune that one of the two does not name parts nothing. Nearly the same name counts in the same commune only.
 * @example producerLikenessesOf(a, { ...b, phone: a.phone }) // ['phone']
 */
export function producerLikenessesOf(a: ProducerTraits, b: ProducerTraits): readonly ProducerLikeness[] {
  const found: ProducerLikeness[] = [];
  if (a.registrationNumber !== null && a.registrationNumber === b.registrationNumber) found.push('registration');
  if (a.phone !== null && a.phone === b.phone) found.push('phone');
  const samePlace = a.communeCode !== null && a.communeCode === b.communeCode;
  const sameName = a.norm === b.norm || bareProducerName(a.norm) === bareProducerName(b.norm);
  if (sameName && samePlace) found.push('name-and-place');
  else if (sameName && (a.communeCode === null || b.communeCode === null)) found.push('near-name');
  else if (samePlace && areNearNames(a.norm, b.norm)) found.push('near-name');
  return found;
}
