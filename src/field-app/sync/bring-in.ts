// A file of what a phone could not send, brought to the server from another machine by the person whose phone it was: the same call, the same
// proof of each operation, the same one effect however often.

import { sendFile } from './send-file.ts';
import { type Ended, ended, PER_CALL, talk } from './talk.ts';

interface Exported {
  readonly form: string;
  readonly device: string;
  readonly operations: readonly { readonly id: string }[];
  readonly files: readonly {
    readonly sha256: string;
    readonly visitId: string;
    readonly mediaType: string;
    readonly base64: string;
  }[];
}

interface Answer {
  readonly results: readonly { readonly id: string; readonly state: string }[];
  readonly arrived: readonly string[];
}

export type BroughtIn =
  | { readonly kind: 'done'; readonly operations: number; readonly files: number; readonly left: number }
  | Ended
  | { readonly kind: 'not-ours' };

function read(text: string): Exported | null {
  try {
    const file = JSON.parse(text) as Exported;
    return file.form === 'openocop-field/1' && Array.isArray(file.operations) && Array.isArray(file.files)
      ? file
      : null;
  } catch {
    return null;
  }
}

/** Brings a file in; what the server keeps is counted by its own word. */
export async function bringIn(text: string): Promise<BroughtIn> {
  const exported = read(text);
  if (exported === null) return { kind: 'not-ours' };
  const { device, operations, files } = exported;
  const kept = new Set<string>();
  for (let from = 0; from < operations.length; from += PER_CALL) {
    const answer = await talk<Answer>('field/sync', { device, operations: operations.slice(from, from + PER_CALL) });
    if (answer.said !== 'yes') return ended(answer);
    for (const { id, state } of answer.value.results) if (state !== 'refused') kept.add(id);
  }
  for (const file of files) {
    const content = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0)).buffer;
    const sent = await sendFile({
      file,
      content,
      address: null,
      begun: () => Promise.resolve(),
      moved: () => undefined,
    });
    if (!sent.done && sent.why !== 'refused') return { kind: sent.why };
  }
  const asks = files.map(({ visitId, sha256 }) => ({ visitId, sha256 }));
  const last = await talk<Answer>('field/sync', { device, operations: [], asks });
  if (last.said !== 'yes') return ended(last);
  const arrived = new Set(last.value.arrived).size;
  const left = operations.length - kept.size + new Set(asks.map(({ sha256 }) => sha256)).size - arrived;
  return { kind: 'done', operations: kept.size, files: arrived, left };
}
