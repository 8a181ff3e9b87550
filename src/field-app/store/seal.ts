// How anything lies on the device: sealed with AES-GCM under the data key, bound to its place, so that no row can stand in for another.

/** Sealed bytes with the number that was used once. */
export interface Sealed {
  readonly iv: Uint8Array;
  readonly bytes: ArrayBuffer;
}

const letters = new TextEncoder();

const how = (iv: Uint8Array, place: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv: iv as BufferSource,
  additionalData: letters.encode(place),
});

/** Seals bytes for a place, named like `operations/12`. */
export async function seal(key: CryptoKey, place: string, bytes: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, bytes: await crypto.subtle.encrypt(how(iv, place), key, bytes) };
}

/** The bytes again; throws where key or place is another. */
export async function unseal(key: CryptoKey, place: string, sealed: Sealed): Promise<ArrayBuffer> {
  return await crypto.subtle.decrypt(how(sealed.iv, place), key, sealed.bytes);
}

export async function sealJson(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  return await seal(key, place, letters.encode(JSON.stringify(value)));
}

export async function unsealJson<Value>(key: CryptoKey, place: string, sealed: Sealed): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await unseal(key, place, sealed))) as Value;
}
