// Drawings and spoken words that help with each kind of evidence: our own drawings of what must be seen, and the guidance read
// aloud by a machine voice until a person records it (`bin/guidance-sounds.mjs`).

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EvidenceKind, evidenceKinds } from '#law/evidence-kinds.ts';

/** Beside this file, and beside the built program. */
const folder = join(import.meta.dirname, 'guidance-assets');

const TYPES = { svg: 'image/svg+xml', mp3: 'audio/mpeg' } as const;
type Ending = keyof typeof TYPES;

/** `test-report.svg`, as an address names it. */
export const guidanceName = (kind: EvidenceKind, ending: Ending): string => `${kind}.${ending}`;

/** A drawing or a sound by its name; `null` where there is none. */
export async function readGuidance(name: string): Promise<{ readonly body: Uint8Array; readonly type: string } | null> {
  const [kind = '', ending = ''] = name.split('.');
  const known = evidenceKinds.find((one) => one === kind);
  if (known === undefined || (ending !== 'svg' && ending !== 'mp3') || name !== guidanceName(known, ending))
    return null;
  return { body: new Uint8Array(await readFile(join(folder, name))), type: TYPES[ending] };
}
