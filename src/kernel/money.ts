// Money is whole đồng; figures are written the Vietnamese way.

/** `1.250.000` : dots between thousands. */
export function formatWhole(value: number): string {
  const digits = String(Math.abs(Math.trunc(value))).replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 ? `-${digits}` : digits;
}

/**
 * A number with its tenths as papers print it, or with other signs between thousands and before tenths.
 * @example formatNumber(1234.5) // '1.234,5'
 */
export function formatNumber(value: number, between = '.', before = ','): string {
  const [whole = '', tenths] = String(value).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, between);
  return tenths === undefined ? parted : `${parted}${before}${tenths}`;
}

/** `1.250.000 ₫` with a no-break space. */
export function formatVnd(value: number): string {
  return `${formatWhole(value)}\u00a0₫`;
}

/** Reads `1.250.000`, `1 250 000 đ`, `1250000`; `null` for anything that is not a whole, non-negative amount. */
export function parseVnd(text: string): number | null {
  const bare = text.replace(/(₫|đ|vnđ|vnd|đồng|dong)\s*$/i, '').trim();
  if (!/^(\d{1,3}([. ,\u00a0]\d{3})+|\d+)$/.test(bare)) return null;
  const value = Number(bare.replace(/[^\d]/g, ''));
  return Number.isSafeInteger(value) ? value : null;
}
