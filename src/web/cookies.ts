// Cookies of the house. Over HTTPS they carry the `__Host-` prefix; on plain loopback browsers would drop that.

export type CookieName = 'session' | 'visitor' | 'flash' | 'device';

const plainNames: Readonly<Record<CookieName, string>> = {
  session: 'ocop-session',
  visitor: 'ocop-visitor',
  flash: 'ocop-flash',
  device: 'ocop-device',
};

/** The cookie's full name on this origin. */
export function cookieName(name: CookieName, https: boolean): string {
  return https ? `__Host-${plainNames[name]}` : plainNames[name];
}

/** A Set-Cookie line: HttpOnly, SameSite=Lax, whole site; Secure over HTTPS. `maxAgeSeconds` 0 removes it. */
export function cookieLine(name: CookieName, value: string, https: boolean, maxAgeSeconds: number | null): string {
  const parts = [`${cookieName(name, https)}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (https) parts.push('Secure');
  if (maxAgeSeconds !== null) parts.push(`Max-Age=${maxAgeSeconds}`);
  return parts.join('; ');
}

/** The value of a cookie in a request's header, or null. */
export function readCookie(header: string | null, name: CookieName, https: boolean): string | null {
  if (header === null) return null;
  const wanted = `${cookieName(name, https)}=`;
  for (const part of header.split(';')) {
    const trimmed = part.trim();
    if (trimmed.startsWith(wanted)) return trimmed.slice(wanted.length);
  }
  return null;
}
