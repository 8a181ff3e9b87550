// What happened to a letter: what was changed of its head, with the reason, and the lines that offices wrote into their books.

import { ChangeList } from '#design/change-list.tsx';
import type { HistoryEntry } from '#design/history-list.tsx';
import {
  formatInstantInVietnam,
  formatVietnamese,
  type Instant,
  type LocalDate,
  millisecondsOf,
} from '#kernel/calendar.ts';
import { historyEntry } from '#web/history-entries.ts';
import type { Ui } from '#web/ui.ts';
import type { LetterSignature } from '../rules/letter.ts';
import { headFields, type LetterView } from '../use-cases/view-letter.ts';
import { letterReference } from './letter-words.tsx';

/** Whether two acts are one: the ledger and the record write the same instant each in its own way. */
const sameInstant = (one: string, two: string): boolean =>
  millisecondsOf(one as Instant) === millisecondsOf(two as Instant);

/** A value of a head in words. */
function inWords(field: (typeof headFields)[number], value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('; ');
  if (field === 'issuedOn') return formatVietnamese(value as LocalDate);
  if (field !== 'signer') return String(value);
  const { prefix, title, name } = value as LetterSignature;
  return [prefix, title, name].filter((one) => one !== null).join(', ');
}

/** The acts on a letter and the lines of the books, the newest first. */
export function letterHistory(ui: Ui, view: LetterView): readonly HistoryEntry[] {
  const { record: words, fields } = ui.t.directives;
  const labels: Readonly<Record<(typeof headFields)[number], string>> = {
    ...fields,
    signer: fields.signerName,
  };
  const entered = view.entries.filter((entry) => entry.bookNumber !== null);
  const lines = entered.map(
    (entry): HistoryEntry => ({
      key: entry.id,
      when: formatInstantInVietnam(entry.enteredAt),
      datetime: entry.enteredAt,
      what: `${words.enteredLine[entry.direction]}: ${words.bookLine(entry.bookNumber ?? 0, entry.bookYear ?? 0)}`,
      who: [entry.enteredByName ?? words.system, entry.officeLabel].join(', '),
      ...(entry.dayReason === null && entry.issuerReason === null
        ? {}
        : {
            detail: (
              <>
                {entry.dayReason !== null && <p>{words.dayReason(entry.dayReason)}</p>}
                {entry.issuerReason !== null && <p>{words.issuerReason(entry.issuerReason)}</p>}
              </>
            ),
          }),
    }),
  );
  const reasonOf = (at: string) =>
    view.remarks.find(
      (one) => one.kind === 'corrected' && sameInstant(one.madeAt, at) && one.letterId === view.letter.id,
    );
  // The act that entered a letter is told by its line in the book.
  const acts = view.history.filter(
    (line) => line.changes.length > 0 || !entered.some((entry) => sameInstant(entry.enteredAt, line.at)),
  );
  const changed = acts.map((line): HistoryEntry => {
    const reason = reasonOf(line.at)?.reason;
    const shown = headFields.flatMap((field) => {
      const change = line.changes.find((one) => one.field === field);
      return change === undefined
        ? []
        : [{ field: labels[field], from: inWords(field, change.from), to: inWords(field, change.to) }];
    });
    return {
      ...historyEntry(ui.t, line, words.system),
      detail: (
        <>
          <ChangeList changes={shown} empty={ui.t.design.compare.empty} />
          {reason !== undefined && <p>{words.remarks.corrected(reason)}</p>}
        </>
      ),
    };
  });
  const apart = view.remarks
    .filter((one) => one.kind === 'apart')
    .map((one): HistoryEntry => {
      const otherId = one.letterId === view.letter.id ? one.otherLetterId : one.letterId;
      const other = view.related.find((letter) => letter.id === otherId);
      const name = other === undefined ? words.remarks.anotherLetter : letterReference(ui.t, other);
      return {
        key: one.id,
        when: formatInstantInVietnam(one.madeAt),
        datetime: one.madeAt,
        what: words.remarks.apartTitle,
        who: one.madeByName,
        detail: <p>{words.remarks.apart(name, one.reason)}</p>,
      };
    });
  return [...lines, ...changed, ...apart].sort((a, b) => (a.datetime < b.datetime ? 1 : -1));
}
