// The host that a scanned address leads to: shown where it is not the host of the checker, since a genuine code can stand behind any.

/** The host of an address, in small letters; `null` where the text is none. */
export function addressIn(scanned: string): string | null {
  try {
    const { host, protocol } = new URL(scanned.trim());
    return protocol === 'https:' || protocol === 'http:' ? host : null;
  } catch {
    return null;
  }
}
