// The one way out: where it may go, and every spelling by which somebody might make it go elsewhere.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noOutbound, parseHosts, readAddress } from '#platform/egress/outbound-rules.ts';
import { postOut } from '#platform/egress/post-out.ts';
import { isPublicAddress } from '#platform/egress/public-address.ts';
import { LoopbackReceiver } from './making.ts';

const rules = { hosts: ['nhan.example.vn', 'cong.example.vn:8443'], nearby: false };

const receiver = new LoopbackReceiver();
beforeAll(async () => {
  await receiver.open();
});
afterAll(async () => {
  await receiver.close();
});

/** Spellings of addresses that are not the allowed one, with why each is refused. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['nhan.example.vn/ocop', 'not-an-address'],
  ['', 'not-an-address'],
  ['file:///etc/passwd', 'not-an-address'],
  ['gopher://nhan.example.vn/', 'not-an-address'],
  ['ftp://nhan.example.vn/', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['https://nhan.example.vn\\@127.0.0.1/', 'not-an-address'],
  ['https://nhan.example.vn /', 'not-an-address'],
  ['http://nhan.example.vn/', 'not-https'],
  ['https://ai@nhan.example.vn/', 'with-password'],
  ['https://nhan.example.vn:matkhau@127.0.0.1/', 'with-password'],
  ['https://nhan.example.vn@127.0.0.1/', 'with-password'],
  ['https://127.0.0.1/', 'host-not-allowed'],
  ['https://localhost/', 'host-not-allowed'],
  ['https://2130706433/', 'host-not-allowed'],
  ['https://0x7f000001/', 'host-not-allowed'],
  ['https://0177.0.0.1/', 'host-not-allowed'],
  ['https://127.1/', 'host-not-allowed'],
  ['https://0/', 'host-not-allowed'],
  ['https://[::1]/', 'host-not-allowed'],
  ['https://[::ffff:127.0.0.1]/', 'host-not-allowed'],
  ['https://[::ffff:7f00:1]/', 'host-not-allowed'],
  ['https://169.254.169.254/latest/meta-data/', 'host-not-allowed'],
  ['https://10.0.0.7/', 'host-not-allowed'],
  ['https://nhan.example.vn.ke-khac.vn/', 'host-not-allowed'],
  ['https://xnhan.example.vn/', 'host-not-allowed'],
  ['https://con.nhan.example.vn/', 'host-not-allowed'],
  ['https://nhan.example.vn./', 'host-not-allowed'],
  ['https://nhan.example.vn:8443/', 'host-not-allowed'],
  ['https://cong.example.vn/', 'host-not-allowed'],
  ['https://nhan.example.vn%2e.ke-khac.vn/', 'host-not-allowed'],
  ['https://nhаn.example.vn/', 'host-not-allowed'],
];

describe('an address', () => {
  it.each(REFUSED)('%s is refused: %s', (address, fault) => {
    expect(readAddress(address, rules)).toEqual({ fault });
  });

  it('of an allowed host is read, whatever case it is written in', () => {
    for (const address of [
      'https://nhan.example.vn/ocop?a=1',
      'HTTPS://NHAN.EXAMPLE.VN:443/',
      'https://cong.example.vn:8443/x',
    ]) {
      expect([address, 'url' in readAddress(address, rules)]).toEqual([address, true]);
    }
  });

  it('leads nowhere while the operator allowed nothing', () => {
    expect(readAddress('https://nhan.example.vn/', noOutbound)).toEqual({ fault: 'none-allowed' });
  });

  it('is plain http for this machine alone, and only where nearby hosts were allowed', () => {
    const nearby = { hosts: ['127.0.0.1:9000', 'nhan.noi-bo.vn'], nearby: true };
    expect('url' in readAddress('http://127.0.0.1:9000/x', nearby)).toBe(true);
    expect(readAddress('http://127.0.0.1:9000/x', { ...nearby, nearby: false })).toEqual({ fault: 'not-https' });
    expect(readAddress('http://nhan.noi-bo.vn/x', nearby)).toEqual({ fault: 'not-https' });
  });
});

describe('the setting', () => {
  it('names hosts, and says which entry is none', () => {
    expect(parseHosts(' Nhan.example.vn , cong.example.vn:8443 ')).toEqual({
      hosts: ['nhan.example.vn', 'cong.example.vn:8443'],
      wrong: null,
    });
    for (const wrong of ['https://nhan.example.vn', '*.example.vn', 'nhan.example.vn/x', 'a b']) {
      expect([wrong, parseHosts(wrong).wrong]).toEqual([wrong, wrong]);
    }
  });
});

describe('a network address', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001::1',
    'khong-phai-dia-chi',
    '',
  ])('%s is not the open internet', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['203.113.131.1', '1.1.1.1', '172.32.0.1', '2405:4800::1', '::ffff:203.113.131.1'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('a call', () => {
  const call = (answers: readonly string[]) =>
    postOut('https://nhan.example.vn/', {}, '{}', rules, { lookUp: async () => answers, timeoutMs: 500 });

  it('goes nowhere when the name leads to this machine or a private network, also among open addresses', async () => {
    expect(await call(['127.0.0.1'])).toEqual({ fault: 'private-address' });
    expect(await call(['203.113.131.1', '10.0.0.7'])).toEqual({ fault: 'private-address' });
    expect(await call(['::1'])).toEqual({ fault: 'private-address' });
    expect(await call([])).toEqual({ fault: 'name-unknown' });
  });

  it('asks for the name once and goes to exactly the address it looked at', async () => {
    const asked: string[] = [];
    // A name that would lead elsewhere at a second look.
    const lookUp = async (host: string) => {
      asked.push(host);
      return asked.length === 1 ? ['127.0.0.1'] : ['10.0.0.7'];
    };
    const [, port] = receiver.host.split(':');
    const nearby = { hosts: [`localhost:${port}`], nearby: true };
    expect(await postOut(`http://localhost:${port}/mot`, {}, '{"a":1}', nearby, { lookUp })).toEqual({ status: 204 });
    expect(asked).toEqual(['localhost']);
    expect(receiver.told.at(-1)).toMatchObject({ path: '/mot', body: '{"a":1}' });
    expect(receiver.told.at(-1)?.headers.host).toBe(`localhost:${port}`);
  });

  it('follows no redirection', async () => {
    const nearby = { hosts: [receiver.host], nearby: true };
    const before = receiver.told.length;
    receiver.answers = 302;
    expect(await postOut(receiver.address, {}, '{}', nearby)).toEqual({ status: 302 });
    receiver.answers = 204;
    expect(receiver.told.length - before).toBe(1);
  });

  it('gives up on a receiver that says nothing, and on one that is not there', async () => {
    const nearby = { hosts: [receiver.host, '127.0.0.1:1'], nearby: true };
    receiver.answers = null;
    expect(await postOut(receiver.address, {}, '{}', nearby, { timeoutMs: 200 })).toEqual({ fault: 'timeout' });
    receiver.answers = 204;
    expect(await postOut('http://127.0.0.1:1/', {}, '{}', nearby)).toEqual({ fault: 'no-connection' });
  });
});

describe('the house', () => {
  it('calls out in no other file of the server: mail to the mail server of a setting, questions to itself', () => {
    // What opens a connection: a request, a socket, a look-up, a fetch of the platform's own (not of an application of ours).
    const opens =
      /import \{[^}]*\b(?:request|get|connect|createConnection|Socket|lookup|resolve\w*)\b[^}]*\} from 'node:(?:https?|net|tls|dns|dns\/promises|dgram|http2)'/;
    const fetches = /(?<![.\w'])fetch\(/;
    // What runs in a browser calls its own server.
    const inBrowser = /^src\/(?:design\/islands|field-app)\//;
    const found: string[] = [];
    const look = (folder: string): void => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) look(path);
        else if (/\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name)) {
          const code = readFileSync(path, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
          if (!inBrowser.test(path) && (opens.test(code) || fetches.test(code))) found.push(path);
        }
      }
    };
    look('src');
    expect(found.sort()).toEqual([
      // Scripts that a browser runs, written by the server.
      'src/entry/checker-files.ts',
      'src/entry/field-app-files.ts',
      'src/entry/portfolio-worker.ts',
      // The application's own method of this name.
      'src/entry/web-app.ts',
      'src/platform/egress/post-out.ts',
      // An upgrade asks the version it has just started, on this machine.
      'src/platform/operations/trial-run.ts',
    ]);
  });
});
