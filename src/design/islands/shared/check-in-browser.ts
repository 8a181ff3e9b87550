// What the rules of a printed code are handed on a phone: the browser's own check of a signature, and its own unpacking.

import type { CheckSignature } from '#modules/certificates/rules/check-token.ts';

export const checkInBrowser: CheckSignature = async ({ x, y }, signed, signature) => {
  const jwk = { kty: 'EC', crv: 'P-256', x, y };
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', jwk, curve, false, ['verify']);
  const how = { name: 'ECDSA', hash: 'SHA-256' };
  return await crypto.subtle.verify(how, key, signature as BufferSource, signed as BufferSource);
};

export async function unpackInBrowser(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
