// What a scanned address says: its host, shown where it is not that of the checker, since a genuine code can stand behind any; the product whose
// page it is.

/** The host of an address, in small letters; `null` where the text is none. */
export function addressIn(scanned: string): string | null {
  try {
    const { host, protocol } = new URL(scanned.trim());
    return protocol === 'https:' || protocol === 'http:' ? host : null;
  } catch {
    return null;
  }
}

/**
 * The code of a product in the address of its page; `null` where the text is no such address.
 * @example productCodeIn('https://ocop.example.vn/san-pham/S4E76-4Q59B') // 'S4E76-4Q59B'
 */
export function productCodeIn(scanned: string): string | null {
  return (
    /^(?:https?:\/\/[^/?#\s]+)?(?:\/en)?\/san-pham\/([0-9a-z-]{5,40})(?:[/?#]|$)/i.exec(scanned.trim())?.[1] ?? null
  );
}
