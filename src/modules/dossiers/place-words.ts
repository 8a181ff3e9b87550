// Where in a dossier something lacks, as people name it: a part of its forms, or the samples.

import type { Texts } from '#texts/index.ts';

/** The name of a part, or that of the samples. */
export function placeWords(t: Texts, place: string): string {
  const { parts, returning } = t.dossiers;
  return place === 'samples' ? returning.samples : (parts[place as keyof typeof parts]?.name ?? place);
}
