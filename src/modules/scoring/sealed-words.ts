// Marks under seal: drafts and sheets lie in the database as boxes that only this installation opens, for their own member and, at the
// reveal, for everybody. A dump, a replica or an error of the database shows a box.

import { seal, unseal } from '#access/sealed-secret.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import type { Ports } from '#runner/ports.ts';
import type { SessionSheet, SheetContent, SheetDraft, SheetWords } from './rules/sheet-content.ts';

type Secret = Pick<Ports, 'formSecret'>;

const DRAFT = 'scoring-draft';
const SHEET = 'scoring-sheet';

export const sealDraft = ({ formSecret }: Secret, id: SheetDraft['id'], words: SheetWords): string =>
  seal(formSecret, DRAFT, id, canonicalJson(words));

/** What a draft says; `null`: it was sealed with another secret, as after a restore without the keys. */
export function openDraft({ formSecret }: Secret, draft: Pick<SheetDraft, 'id' | 'box'>): SheetWords | null {
  const opened = unseal(formSecret, DRAFT, draft.id, draft.box);
  return opened === null ? null : (JSON.parse(opened) as SheetWords);
}

export const sealSheet = ({ formSecret }: Secret, id: SessionSheet['id'], content: string): string =>
  seal(formSecret, SHEET, id, content);

/** A sheet's canonical JSON, sealed or not; `null`: the secret that sealed it is not here. */
export function openSheet({ formSecret }: Secret, sheet: Pick<SessionSheet, 'id' | 'box' | 'content'>): string | null {
  return sheet.content ?? (sheet.box === null ? null : unseal(formSecret, SHEET, sheet.id, sheet.box));
}

/** What a sheet says, for whom it is open. */
export function sheetWords(secret: Secret, sheet: Pick<SessionSheet, 'id' | 'box' | 'content'>): SheetContent | null {
  const opened = openSheet(secret, sheet);
  return opened === null ? null : (JSON.parse(opened) as SheetContent);
}
