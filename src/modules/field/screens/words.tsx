// Answers, times and fields of a record as words.

import { Tag } from '#design/tag.tsx';
import { formatInstantInVietnam, formatVietnamese, type Instant, parseIsoDate } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import { type BracketedTime, bracketTime } from '../rules/bracket-time.ts';
import { type Answer, type Checklist, type Question, questionOf } from '../rules/checklist.ts';
import type { KeptOperation } from '../rules/kept-operation.ts';
import type { Operation } from '../rules/operation.ts';
import { partsOfField } from '../rules/visit-field.ts';

/** The value of an answer as people read it. */
export function valueWords(ui: Ui, question: Question | null, value: string | number): string {
  const { values } = ui.t.field.record;
  if (value === 'not-applicable') return values['not-applicable'];
  if (question === null) return String(value);
  if (question.kind === 'yes-no') return value === 'no' ? values.no : values.yes;
  if (question.kind === 'choice') return question.options?.find((one) => one.code === value)?.text ?? String(value);
  if (question.kind === 'date') {
    const day = parseIsoDate(String(value));
    return day === null ? String(value) : formatVietnamese(day);
  }
  if (question.kind !== 'number') return String(value);
  return `${String(value).replace('.', ',')}${question.unit === undefined ? '' : ` ${question.unit}`}`;
}

/** Met or not, in a word with a shape; other answers as words. */
export function AnswerTag({
  ui,
  question,
  answer,
}: {
  readonly ui: Ui;
  readonly question: Question | null;
  readonly answer: Answer;
}) {
  const words = valueWords(ui, question, answer.value);
  if (question?.kind !== 'yes-no') return <>{words}</>;
  if (answer.value === 'no') return <Tag words={words} tone="red" shape="cross" />;
  return (
    <Tag
      words={words}
      tone={answer.value === 'yes' ? 'green' : 'neutral'}
      shape={answer.value === 'yes' ? 'check' : 'ring'}
    />
  );
}

export const at = (instant: string): string => formatInstantInVietnam(instant as Instant);

/** When an operation was, by what is certain. */
export const timeOf = ({ operation, arrivedAt }: KeptOperation): BracketedTime => bracketTime(operation, arrivedAt);

/** What is certain of a time: the device's where it agrees, else the times of the server around it. */
export function timeWords(ui: Ui, { agrees, device, from, to, best }: BracketedTime): string {
  if (agrees) return at(device);
  const { record } = ui.t.field;
  return from === null || to === null ? at(best) : record.between(at(from), at(to));
}

/** A field in words: the question, or what was added. */
export function fieldWords(ui: Ui, checklists: readonly Checklist[], field: string): string {
  const parts = partsOfField(field);
  const { record, entry } = ui.t.field;
  if (parts === null || parts.part === 'visit') return record.caption;
  if (parts.part === 'position') return record.kindsOfAct.located;
  if (parts.part === 'answer') {
    const checklist = checklists.find((one) => one.key === parts.key);
    const question = checklist === undefined ? null : questionOf(checklist, parts.question ?? '');
    return question?.text ?? field;
  }
  if (parts.part === 'finding') return record.findings;
  if (parts.part === 'note') return entry.kinds.note;
  if (parts.part === 'sample') return record.samples;
  if (parts.part === 'photo') return record.pictures;
  return record.signatures;
}

/** The question that a field is the answer of. */
export function questionOfField(checklists: readonly Checklist[], field: string): Question | null {
  const parts = partsOfField(field);
  const checklist = checklists.find((one) => one.key === parts?.key);
  return checklist === undefined || parts?.question == null ? null : questionOf(checklist, parts.question);
}

/** What one operation says, in a line. */
export function saidWords(ui: Ui, checklists: readonly Checklist[], operation: Operation): string {
  const { record } = ui.t.field;
  const { kind, value } = operation;
  if (kind === 'answered') return contentWords(ui, checklists, operation.field, value);
  if (kind === 'corrected') {
    if (value.value === null) return record.putAside;
    return contentWords(ui, checklists, operation.field, value.value);
  }
  if (kind === 'found' || kind === 'noted') return value.words;
  if (kind === 'sampled') return [value.what, value.quantity, record.seal(value.seal)].join(', ');
  if (kind === 'photographed') return value.words ?? record.pictures;
  if (kind === 'resolved') return value.reason;
  if (kind === 'signed') return record.signed(value.name);
  if (kind === 'refused-to-sign') return record.notSigned(value.name, value.reason);
  if (kind === 'finished') return value.words ?? '';
  if (kind === 'located') return value.position === null ? record.noPosition(value.reason ?? '–') : '';
  return '';
}

/** What stands in a field, in a line. */
export function contentWords(ui: Ui, checklists: readonly Checklist[], field: string, value: object): string {
  if ('value' in value) {
    const words = valueWords(ui, questionOfField(checklists, field), value.value as string | number);
    return 'note' in value && typeof value.note === 'string' ? `${words}. ${value.note}` : words;
  }
  if ('words' in value && typeof value.words === 'string') return value.words;
  if ('what' in value && 'seal' in value) {
    const amount = 'quantity' in value ? [String(value.quantity)] : [];
    return [String(value.what), ...amount, ui.t.field.record.seal(String(value.seal))].join(', ');
  }
  return ui.t.field.record.pictures;
}
