// Whether the host a request names can be this machine's own: a loopback name, or a private address as a class on one network
// uses. A name is never believed: whoever may point a name here could write our links and pass for one of our pages. An
// installation that has a name sets OCOP_ORIGIN.

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;
const PRIVATE =
  /^(10(\.\d{1,3}){3}|192\.168(\.\d{1,3}){2}|172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}|169\.254(\.\d{1,3}){2}|\[f[cd][0-9a-f:]+\])$/i;

/**
 * Whether a Host header may be believed where no public address is set; a port may follow.
 *
 * @example isOwnHost('192.168.1.20:8080') // true
 * @example isOwnHost('127.0.0.1.evil.example') // false
 */
export function isOwnHost(host: string | null): boolean {
  if (host === null) return false;
  const name = host.replace(/:\d{1,5}$/, '');
  return LOOPBACK.test(name) || PRIVATE.test(name);
}
