// Places, people and days of a thread as words.

import type { Texts } from '#texts/index.ts';
import { readPlace } from '../rules/comment.ts';
import type { ShownComment, ThreadsView } from '../use-cases/list-comments.ts';
import { whenWords } from './words.ts';

/** What a thread is about; what is cited no more is said so. */
export function placeWords(t: Texts, view: ThreadsView, place: string | null): string {
  const words = t.dossierTalk;
  const read = place === null ? null : readPlace(place);
  if (read === null) return words.whole;
  if (read.kind === 'part') return t.dossiers.parts[read.part].name;
  if (read.kind === 'criterion') {
    const known = view.criteria.find((one) => one.code === read.code);
    return known === undefined ? words.goneCriterion(read.code) : words.criterion(known.code, known.title);
  }
  return view.pieces.find((one) => one.id === read.pieceId)?.title ?? words.gonePiece;
}

/** Who wrote it, on whose side, when. */
export function byWords(t: Texts, comment: ShownComment): string {
  const words = t.dossierTalk;
  if (comment.madeByName === null) return `${words.somebody}, ${whenWords(comment.madeAt)}`;
  return `${words.by(comment.madeByName, words.sides[comment.madeAs])}, ${whenWords(comment.madeAt)}`;
}

/** Whether it was written on the producer's side. */
export const isOfProducer = ({ madeAs }: ShownComment): boolean => madeAs === 'producer' || madeAs === 'helper';

/** The beginning of what was said, for a list. */
export function beginning(body: string, letters = 160): string {
  const line = body.replace(/\s+/g, ' ');
  if (line.length <= letters) return line;
  const cut = line.slice(0, letters);
  const space = cut.lastIndexOf(' ');
  return `${space > letters / 2 ? cut.slice(0, space) : cut}…`;
}
