// Which address may be printed: HTTPS, a real name, nothing that a network of its own understands.

/**
 * Whether an address may stand on printed codes: `https`, a name with a dot, no figures of an address, no port, no path, and
 * none of the endings that only a network of its own knows.
 * @example isPermanentOrigin('https://ocop.laichau.gov.vn') // true
 */
export function isPermanentOrigin(origin: string): boolean {
  const host = /^https:\/\/([a-z0-9.-]{4,120})$/.exec(origin)?.[1];
  if (host === undefined || !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/.test(host))
    return false;
  if (/^[\d.]+$/.test(host)) return false;
  return !/\.(local|localhost|internal|lan|home|test|invalid|example)$/.test(host);
}
