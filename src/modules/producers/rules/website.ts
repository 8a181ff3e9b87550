// Addresses on the web: only what a browser may open as a page, and never with a name and password inside.

/**
 * The address with its scheme, `null` where it cannot be a page on the web. Without a scheme `https://` is meant.
 * @example parseWebsite('HTX.example.vn/che') // 'https://htx.example.vn/che'
 */
export function parseWebsite(text: string): string | null {
  const found = /^(?:(https?):\/\/)?([^\s/?#@\\]+)(\/[^\s<>"\\]*)?$/i.exec(text.trim());
  if (found === null) return null;
  const [, scheme = 'https', host = '', path = ''] = found;
  const name = host.toLowerCase();
  if (!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(:\d{2,5})?$/.test(name)) return null;
  return `${scheme.toLowerCase()}://${name}${path === '/' ? '' : path}`;
}
