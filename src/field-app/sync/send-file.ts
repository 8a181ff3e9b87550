// One photograph on its way, piece by piece (protocol tus 1.0): after a cut it goes on where the server says that it stands.

/** Small enough for a weak line to bring one home between two cuts. */
const PIECE = 128 * 1_024;
const PHOTOS = '/phieu-kiem-tra/tep';
const VERSION = { 'Tus-Resumable': '1.0.0' };
const PATIENCE = 60_000;

export interface Sending {
  readonly file: { readonly sha256: string; readonly visitId: string; readonly mediaType: string };
  readonly content: ArrayBuffer;
  /** Where it was begun before. */
  readonly address: string | null;
  /** Told as soon as the server has made a place for it, so that it is not begun twice. */
  begun(address: string): Promise<void>;
  moved(sent: number): void;
}

export type SentFile =
  | { readonly done: true }
  | { readonly done: false; readonly why: 'offline' | 'sign-in' | 'refused'; readonly words: string };

const inBase64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

const ask = (path: string, init: RequestInit): Promise<Response> =>
  fetch(path, {
    ...init,
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { ...VERSION, ...(init.headers as Record<string, string> | undefined) },
  });

async function begin({ file, content, begun }: Sending): Promise<string | Response> {
  const { sha256, visitId, mediaType } = file;
  const metadata = { sha256, visitId, filename: `${sha256.slice(0, 12)}.jpg`, filetype: mediaType };
  const told = Object.entries(metadata).map(([name, value]) => `${name} ${inBase64(value)}`);
  const headers = { 'Upload-Length': String(content.byteLength), 'Upload-Metadata': told.join(',') };
  const answer = await ask(PHOTOS, { method: 'POST', headers });
  const place = answer.headers.get('location');
  if (!answer.ok || place === null) return answer;
  const { pathname } = new URL(place, location.href);
  await begun(pathname);
  return pathname;
}

/** How far it has come; `null` where the server knows nothing of it any more. */
async function standing(address: string): Promise<number | Response | null> {
  const answer = await ask(address, { method: 'HEAD' });
  if (answer.status === 404 || answer.status === 410) return null;
  return answer.ok ? Number(answer.headers.get('upload-offset')) : answer;
}

async function refused(answer: Response): Promise<SentFile> {
  if (answer.status === 401) return { done: false, why: 'sign-in', words: '' };
  const text = await answer.text().catch(() => '');
  if (text.includes('access/sign-in-needed')) return { done: false, why: 'sign-in', words: '' };
  if (answer.status >= 500 || answer.status === 423 || answer.status === 429) {
    return { done: false, why: 'offline', words: '' };
  }
  try {
    const { message } = JSON.parse(text) as { readonly message?: string };
    return { done: false, why: 'refused', words: message ?? String(answer.status) };
  } catch {
    return { done: false, why: 'refused', words: String(answer.status) };
  }
}

/** Sends what is still to be sent of a file. */
export async function sendFile(sending: Sending): Promise<SentFile> {
  const { content, moved } = sending;
  try {
    let address = sending.address;
    let at = address === null ? null : await standing(address);
    if (at instanceof Response) return await refused(at);
    if (address === null || at === null) {
      const place = await begin(sending);
      if (typeof place !== 'string') return await refused(place);
      [address, at] = [place, 0];
    }
    while (at < content.byteLength) {
      const answer = await ask(address, {
        method: 'PATCH',
        headers: { 'Upload-Offset': String(at), 'Content-Type': 'application/offset+octet-stream' },
        body: content.slice(at, at + PIECE),
      });
      if (answer.status === 409) {
        const now = await standing(address);
        if (typeof now !== 'number' || now === at) return { done: false, why: 'offline', words: '' };
        at = now;
        continue;
      }
      if (!answer.ok) return await refused(answer);
      at = Number(answer.headers.get('upload-offset'));
      moved(at);
    }
    return { done: true };
  } catch {
    return { done: false, why: 'offline', words: '' };
  }
}
