// What is only on this device, as a file that the office can bring in: every operation as it was signed, every photograph, nothing sealed.

import { isUnsent } from '../rules/sending.ts';
import type { Work } from '../store/work.ts';

function base64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let signs = '';
  for (let i = 0; i < all.length; i += 32_768) signs += String.fromCharCode(...all.subarray(i, i + 32_768));
  return btoa(signs);
}

/** The text of the file. Photographs one by one, so that a small phone never holds them all twice. */
export async function unsentAsFile(work: Work, now: string): Promise<Blob> {
  const operations = work.operations.filter(({ state }) => isUnsent(state)).map(({ operation }) => operation);
  const { device, account } = work.vault;
  const head = JSON.stringify({ form: 'openocop-field/1', device, account: account.id, exportedAt: now, operations });
  const parts: BlobPart[] = [head.slice(0, -1), ',"files":['];
  let isFirst = true;
  for (const { sha256, visitId, mediaType } of work.files.filter(({ state }) => isUnsent(state))) {
    const content = await work.contentOf(sha256);
    if (content === null) continue;
    const file = JSON.stringify({ sha256, visitId, mediaType, base64: base64(content) });
    parts.push(new Blob([isFirst ? '' : ',', file]));
    isFirst = false;
  }
  return new Blob([...parts, ']}\n'], { type: 'application/json' });
}

/** Hands a file to whoever holds the phone. */
export function giveOut(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
