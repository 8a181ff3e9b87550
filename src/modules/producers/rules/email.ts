// E-mail addresses: a rough look, because only a delivered letter proves one.

/**
 * The address in lower case, `null` where it cannot be one.
 * @example parseEmail('HTX@example.vn') // 'htx@example.vn'
 */
export function parseEmail(text: string): string | null {
  const bare = text.trim().toLowerCase();
  return bare.length <= 254 &&
    /^[^\s@"<>()[\],;:\\]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/.test(bare)
    ? bare
    : null;
}
