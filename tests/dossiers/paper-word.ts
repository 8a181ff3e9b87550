// A producer's word on paper, as a commune records it in the tests: signed today, with the photograph of its page.

import { randomBytes } from 'node:crypto';
import type { Actor } from '#access/actor.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import type { Ports } from '#runner/ports.ts';
import { done } from '../producers/people.ts';
import { picture } from '../register/making.ts';

/** A photograph that was never sent before. */
export async function signedPage(): Promise<CheckedFile> {
  const file = await CheckedFile.of('trang-ky.jpg', await picture(`#${randomBytes(3).toString('hex')}`));
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

/** The word on a signed print, given on the day of the clock. */
export async function signedPaper(ports: Ports) {
  const givenOn = formatVietnamese(ports.clock.today());
  return { way: 'signed-paper', givenOn, note: 'Giám đốc; tập 12', page: await signedPage() };
}

/** The word in the own account, for what its page shows at this moment. */
export async function ownWord(ports: Ports, producer: Actor, dossierId: string) {
  const { dossier, consentShown } = await done(ports, producer, viewDossier, { dossierId });
  return { dossierId, version: dossier.version, shown: consentShown };
}
