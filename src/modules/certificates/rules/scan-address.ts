// The address in a printed code: in capitals, so that the code packs it tightly (a host knows no case, and the page answers at both).

/**
 * What the modules of a code spell.
 * @example scanAddress('https://ocop.example.vn', 'ABC') // 'HTTPS://OCOP.EXAMPLE.VN/V/ABC'
 */
export function scanAddress(origin: string, token: string): string {
  return `${origin}/v/`.toUpperCase() + token;
}
