// What a new letter begins with: the heading of the office, as its last letter had it; the words of the template; and of a letter that is
// answered who sent it and how it is cited.

import type { LocalDate } from '#kernel/calendar.ts';
import { smallFirst } from '#kernel/vietnamese-text.ts';
import { type OutgoingKind, templateOf } from '#law/outgoing-kinds.ts';
import { loadTerritory } from '#law/territory.ts';
import type { LetterHead } from '#modules/directives/index.ts';
import type { Office } from '#modules/offices/index.ts';
import { findBody } from '#modules/offices/services.ts';
import { unitByCode } from '#modules/territory/index.ts';
import { inWords } from '#official-forms/paper-pieces.ts';
import type { Db } from '#platform/database/db.ts';
import type { DraftContent } from './rules/draft.ts';
import { committeeHeading, type HeadingNames } from './rules/letter-heading.ts';
import { lastDraftOf } from './store.ts';

/** Letters of the words of a name, as symbols of departments are made: `SNNMT`. */
const initials = (name: string): string =>
  name
    .split(/[\s,-]+/u)
    .filter((word) => !/^(?:và|các|của)$/iu.test(word) && word !== '')
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');

async function headingOf(db: Db, office: Office, day: LocalDate): Promise<HeadingNames> {
  const territory = await loadTerritory();
  const province = unitByCode(territory, 'province', office.provinceCode, day)?.fullName ?? office.provinceCode;
  if (office.bodyId !== null) {
    const committee = committeeHeading(province);
    const name = (await findBody(db, office.bodyId))?.name ?? '';
    return {
      mode: 'one-head',
      issuerName: name,
      aboveName: committee.issuerName,
      issuerSymbol: initials(name),
      place: committee.place,
    };
  }
  const unit = office.communeCode === null ? null : unitByCode(territory, 'commune', office.communeCode, day);
  return committeeHeading(unit?.fullName ?? province);
}

/** How a letter cites another one in full. */
export function citedInFull({ docType, fullNumber, issuedOn, issuer, subject }: LetterHead): string {
  const day = issuedOn === null ? '' : ` ${inWords(issuedOn)}`;
  const about = subject === null ? '' : ` về việc ${smallFirst(subject)}`;
  return `${docType ?? 'Văn bản'} số ${fullNumber ?? '…'}${day} của ${issuer ?? '…'}${about}`;
}

/** The words of the template, with the letter that is answered in their first place. */
function wordsOf(kind: OutgoingKind, answers: LetterHead | null): string {
  const { words } = templateOf(kind);
  return answers === null ? words : words.replace(/^Thực hiện …,/u, `Thực hiện ${citedInFull(answers)},`);
}

/** What a new letter of an office begins with. */
export async function firstContent(
  db: Db,
  {
    office,
    kind,
    answers,
    day,
  }: {
    readonly office: Office;
    readonly kind: OutgoingKind;
    readonly answers: LetterHead | null;
    readonly day: LocalDate;
  },
): Promise<DraftContent> {
  const last = await lastDraftOf(db, office);
  const { mode, issuerName, aboveName, issuerSymbol, place } = last?.content ?? (await headingOf(db, office, day));
  const { firstRecipient, addressed } = templateOf(kind);
  const to = answers?.issuer ?? null;
  return {
    ...{ mode, issuerName, aboveName, issuerSymbol, place },
    draftingUnit: last?.content.draftingUnit ?? null,
    subject:
      answers?.subject == null ? '' : `thực hiện ${answers.docType ?? 'Văn bản'} số ${answers.fullNumber ?? '…'}`,
    urgency: null,
    addressees: to === null || addressed === 'never' ? [] : [to],
    bases: [],
    proposer: null,
    contents: wordsOf(kind, answers),
    recipients: /^Như /u.test(firstRecipient) ? [] : [firstRecipient],
    offices: [],
  };
}

/** The same with what another page suggests in place of the template's words; an addressee only where this kind has any. */
export function withSuggested(
  first: DraftContent,
  kind: OutgoingKind,
  words: { readonly subject: string | null; readonly addressee: string | null; readonly contents: string | null },
): DraftContent {
  const addressed = words.addressee !== null && templateOf(kind).addressed !== 'never';
  return {
    ...first,
    subject: words.subject ?? first.subject,
    addressees: addressed ? [words.addressee ?? ''] : first.addressees,
    contents: words.contents ?? first.contents,
  };
}
