// Files that a scanned code, the checker and machines ask for: the picture of a certificate, the keys, the signed lists.

import type { FileHash } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { defineFile } from '#web/page.ts';
import { readSignedList } from '../kept-copy.ts';
import { readPublicKeys } from '../public-keys.ts';
import { parseCertificateCode, writeCertificateCode } from '../rules/certificate-code.ts';
import { readCertificateFor } from '../verify-code.ts';

const noSuch = problem('not-found', 'web/no-such-page');

/** The picture as it was when the certificate was issued. */
export const certificatePicture = defineFile({
  path: '/v/anh/:name',
  right: 'certificates/verify',
  rate: 'uncounted',
  async load({ params, ports }) {
    const typed = parseCertificateCode((params['name'] ?? '').replace(/\.webp$/, ''));
    if (typed === null) return refuse(noSuch);
    const read = await readCertificateFor(ports, writeCertificateCode(typed));
    if (!read.ok) return read;
    const hash = read.value.certificate?.pictureHash ?? null;
    const body = hash === null ? null : await ports.files.get(hash as FileHash);
    return body === null ? refuse(noSuch) : ok({ body, contentType: 'image/webp', immutable: true });
  },
});

/** Every key that signs or signed, as a JSON Web Key Set. */
export const publicKeys = defineFile({
  path: '/v/khoa.json',
  right: 'certificates/verify',
  rate: 'page',
  async load({ ports }) {
    const keys = (await readPublicKeys(ports)).map(({ keyNumber, x, y }) => ({
      kty: 'EC',
      crv: 'P-256',
      kid: String(keyNumber),
      use: 'sig',
      alg: 'ES256',
      x,
      y,
    }));
    return ok({ body: JSON.stringify({ keys }), contentType: 'application/jwk-set+json', cacheSeconds: 60 });
  },
});

/** A signed status list. */
export const statusListFile = defineFile({
  path: '/v/trang-thai/:name',
  right: 'certificates/verify',
  rate: 'page',
  async load({ params, ports }) {
    const number = /^(\d{1,2})\.jwt$/.exec(params['name'] ?? '')?.[1];
    const list = number === undefined ? null : await readSignedList(ports, Number(number));
    return list === null ? refuse(noSuch) : ok({ body: list, contentType: 'application/vc+jwt', cacheSeconds: 60 });
  },
});
