// Where in a dossier something lacks or was said, as people name it: a part of its forms, a criterion, a signed page, a paper, or the
// samples.

import type { Texts } from '#texts/index.ts';
import type { SaidElsewhere } from './rules/commune-report.ts';
import { pieceOfPlace, type ReturnItem } from './rules/dossier.ts';

/** The name of a place that tells nothing of what was sent: a paper is not named. */
export function placeWords(t: Texts, place: string): string {
  const { parts, returning } = t.dossiers;
  if (place === 'samples') return returning.samples;
  if (place === 'form-01' || place === 'form-02') return returning.signed[place];
  if (pieceOfPlace(place) !== null) return returning.aPaper;
  return parts[place as keyof typeof parts]?.name ?? place;
}

/** The name of an item for those who read the dossier: a paper by its title. */
export function itemWords(t: Texts, { place, title }: Pick<ReturnItem, 'place' | 'title'>): string {
  return title === undefined ? placeWords(t, place) : t.dossiers.returning.paper(title);
}

/** What a producer said to a matter of Mẫu 03 in another place of its dossier, and where. */
export function elsewhereWords(t: Texts, one: SaidElsewhere): string {
  const words = t.dossiers.report.elsewhere;
  if (one.kind === 'level') return words.level(one.code, one.title, one.words);
  return one.kind === 'organisation' ? words.organisation(one.words) : t.dossiers.report.workers(one.all, one.local);
}
