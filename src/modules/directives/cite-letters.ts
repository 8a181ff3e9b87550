// What a letter cites becomes links: to held letters, to instruments of the law, else to a placeholder that is filled when the letter comes.

import type { Instant } from '#kernel/calendar.ts';
import { type Instrument, instruments } from '#law/instruments.ts';
import type { Context } from '#runner/use-case.ts';
import type { CitedInstrument } from './rules/cited-instruments.ts';
import { numberParts } from './rules/head-of-reading.ts';
import {
  type CitedAs,
  type Letter,
  type LetterHead,
  type LetterId,
  type LetterLink,
  letterContent,
  nobodysHead,
} from './rules/letter.ts';
import { issuerKey, type LetterKey, meantAmong, numberKey } from './rules/letter-key.ts';
import { searchTextOf } from './search-text.ts';
import { findByNumber, insertLetters } from './store.ts';
import { insertLinks, listLinksAt } from './store-links.ts';

let byKey: ReadonlyMap<string, Instrument> | undefined;
/** The instrument of the law with this number, however it is written. */
export function instrumentOfKey(key: string | null): Instrument | null {
  byKey ??= new Map(instruments().map((one) => [numberKey(one.number) ?? one.number, one]));
  return key === null ? null : (byKey.get(key) ?? null);
}

const keyOfCited = (cited: CitedAs): LetterKey => ({
  numberKey: numberKey(cited.number),
  issuerKey: issuerKey(cited.issuer),
  issuedOn: cited.date,
});

/** A letter that is only cited: what the citing letter says of it, or what the law's own data know. */
function placeholderOf(cited: CitedAs, provinceCode: string, { newId, now, actor }: Making): Letter {
  const key = keyOfCited(cited);
  const known = instrumentOfKey(key.numberKey);
  const fullNumber = known?.number ?? cited.number;
  const head = {
    ...nobodysHead,
    docType: cited.type,
    ...numberParts(fullNumber),
    fullNumber,
    issuedOn: known === null ? cited.date : known.issuedOn,
    issuer: known?.issuer ?? cited.issuer,
    subject: known?.title ?? null,
  };
  return {
    ...head,
    id: newId<'letter'>(),
    version: 1,
    provinceCode,
    numberKey: key.numberKey,
    issuerKey: issuerKey(head.issuer),
    isHeld: false,
    instrument: known?.number ?? null,
    ...{ text: null, file: null, scanned: false, pages: null, reading: null, readProblem: null, isSample: false },
    searchText: searchTextOf({ ...head, text: null }),
    madeBy: actor.accountId,
    madeAt: now as Instant,
    changedAt: now as Instant,
  };
}

type Making = Pick<Context, 'newId' | 'now' | 'actor' | 'db' | 'touch'>;

/** The letter that is meant by a mention, made as a placeholder where the province has none. */
export async function meantLetter(
  context: Making,
  provinceCode: string,
  cited: CitedAs,
  known: LetterHead[],
): Promise<{ readonly letter: LetterHead; readonly dayDiffers: boolean } | null> {
  if (numberKey(cited.number) === null) return null;
  const meant = meantAmong(keyOfCited(cited), known);
  if (meant !== null) return meant;
  const made = placeholderOf(cited, provinceCode, context);
  await insertLetters(context.db, [made]);
  context.touch({ kind: 'letter', id: made.id, before: null, after: letterContent(made) });
  known.push(made);
  return { letter: made, dayDiffers: made.issuedOn !== null && cited.date !== null && made.issuedOn !== cited.date };
}

/** How often a number is cited, it is one link; the mention that says most is kept. */
function distinct(cited: readonly CitedInstrument[]): readonly CitedAs[] {
  const best = new Map<string, CitedAs>();
  const weight = (one: CitedAs): number => (one.date === null ? 0 : 1) + (one.issuer === null ? 0 : 1);
  for (const { type, number, date, issuer, span } of cited) {
    const one: CitedAs = { type, number, date, issuer, words: span.text };
    const key = numberKey(number) ?? number;
    const before = best.get(key);
    if (before === undefined || weight(one) > weight(before)) best.set(key, one);
  }
  return [...best.values()];
}

/** Proposes the links of what a letter cites; those that stand already are left as they are. */
export async function linkCited(
  context: Making,
  letter: Pick<Letter, 'id' | 'provinceCode'>,
  cited: readonly CitedInstrument[],
): Promise<readonly LetterLink[]> {
  const mentions = distinct(cited);
  const keys = mentions.flatMap((one) => numberKey(one.number) ?? []);
  const known = [...(await findByNumber(context.db, letter.provinceCode, keys))];
  const standing = new Set((await listLinksAt(context.db, [letter.id])).map((link) => link.targetId));
  const links: LetterLink[] = [];
  for (const mention of mentions) {
    const meant = await meantLetter(context, letter.provinceCode, mention, known);
    if (meant === null || meant.letter.id === letter.id || standing.has(meant.letter.id)) continue;
    standing.add(meant.letter.id);
    links.push(linkOf(context, letter.id, meant.letter.id, { kind: 'cites', origin: 'read', citedAs: mention }));
  }
  await insertLinks(context.db, links);
  for (const link of links) context.touch({ kind: 'letter-link', id: link.id, before: null, after: linkContent(link) });
  return links;
}

export function linkOf(
  { newId, now, actor }: Pick<Making, 'newId' | 'now' | 'actor'>,
  letterId: LetterId,
  targetId: LetterId,
  said: Pick<LetterLink, 'kind' | 'origin' | 'citedAs'> & { readonly note?: string | null },
): LetterLink {
  return {
    id: newId<'letter-link'>(),
    version: 1,
    letterId,
    targetId,
    ...said,
    note: said.note ?? null,
    madeBy: actor.accountId,
    madeAt: now,
    ...{ removedBy: null, removedAt: null, removedReason: null },
  };
}

export function linkContent(link: LetterLink): Readonly<Record<string, unknown>> {
  const { madeAt: _made, removedAt: _removed, ...said } = link;
  return said;
}
