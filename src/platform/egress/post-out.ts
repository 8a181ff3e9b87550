// The one way out: a body posted to a host that the operator allowed. Its name is looked up once and the call goes to exactly the address
// that was looked at, so a name that changes its mind in between leads nowhere else. Redirections are not followed.

import { lookup } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { type AddressFault, bareHost, type OutboundRules, readAddress } from './outbound-rules.ts';
import { isPublicAddress } from './public-address.ts';

export type CallFault =
  | AddressFault
  /** The name has no address. */
  | 'name-unknown'
  /** One of its addresses lies on this machine or in a private network. */
  | 'private-address'
  | 'timeout'
  | 'no-connection'
  | 'bad-certificate';

export type Outcome = { readonly status: number } | { readonly fault: CallFault };

/** Every address of a name. */
export type LookUp = (host: string) => Promise<readonly string[]>;

const systemLookUp: LookUp = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

export interface CallOptions {
  readonly timeoutMs?: number;
  readonly lookUp?: LookUp;
}

/** What of an answer is read before the connection is closed. */
const MOST_BYTES = 65_536;
const CERTIFICATE = /^(?:CERT_|ERR_TLS|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_SSL|EPROTO)/;

function faultOf(error: unknown): CallFault {
  const { code = '' } = error as { code?: string };
  return CERTIFICATE.test(code) ? 'bad-certificate' : 'no-connection';
}

async function addressOf(host: string, rules: OutboundRules, lookUp: LookUp): Promise<string | CallFault> {
  const found = isIP(host) === 0 ? await lookUp(host).catch(() => []) : [host];
  const [first] = found;
  if (first === undefined) return 'name-unknown';
  return rules.nearby || found.every(isPublicAddress) ? first : 'private-address';
}

/** Posts text and answers with the status of the reply, or why there was none. Never throws. */
export async function postOut(
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  rules: OutboundRules,
  { timeoutMs = 10_000, lookUp = systemLookUp }: CallOptions = {},
): Promise<Outcome> {
  const read = readAddress(address, rules);
  if ('fault' in read) return read;
  const { url } = read;
  const host = bareHost(url);
  let stop: NodeJS.Timeout | undefined;
  const late = new Promise<'timeout'>((resolve) => {
    stop = setTimeout(resolve, timeoutMs, 'timeout');
  });
  let close = (): void => {};
  const called = (async (): Promise<Outcome> => {
    const pinned = await addressOf(host, rules, lookUp);
    if (isIP(pinned) === 0) return { fault: pinned as CallFault };
    return await new Promise<Outcome>((resolve) => {
      const secure = url.protocol === 'https:';
      const call = (secure ? httpsRequest : httpRequest)({
        host: pinned,
        port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
        method: 'POST',
        path: `${url.pathname}${url.search}`,
        agent: false,
        ...(secure && isIP(host) === 0 ? { servername: host } : {}),
        headers: { ...headers, host: url.host, 'content-length': String(Buffer.byteLength(body)) },
      });
      close = () => call.destroy();
      call.on('error', (error) => resolve({ fault: faultOf(error) }));
      call.on('response', (answer) => {
        const status = answer.statusCode ?? 0;
        let bytes = 0;
        answer.on('data', (piece: Buffer) => {
          bytes += piece.length;
          if (bytes > MOST_BYTES) answer.destroy();
        });
        answer.on('error', () => {});
        answer.on('close', () => resolve({ status }));
      });
      call.end(body);
    });
  })();
  const outcome = await Promise.race([called, late]);
  clearTimeout(stop);
  if (outcome !== 'timeout') return outcome;
  close();
  return { fault: 'timeout' };
}
