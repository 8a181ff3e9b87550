// The answer of each kind of question: rows to choose from, or a box with its own button, since half a number is no answer.

import { useEffect, useState } from 'preact/hooks';
import { formatVietnamese, parseIsoDate, parseVietnameseDate } from '#kernel/calendar.ts';
import { type Answer, type Question, wrongValue } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import type { Words } from '../words.ts';
import { Box, Choices } from './boxes.tsx';

export interface AnswerBoxProps {
  readonly question: Question;
  readonly value: Answer['value'] | null;
  onAnswer(value: Answer['value']): void;
}

const NONE = 'not-applicable';

export function AnswerBox({ question, value, onAnswer }: AnswerBoxProps) {
  const { t } = useOpen();
  if (question.kind === 'yes-no' || question.kind === 'choice') {
    const choices =
      question.kind === 'yes-no'
        ? (['yes', 'no'] as const).map((one) => ({ value: one as string, label: t.question[one] }))
        : (question.options ?? []).map(({ code, text }) => ({ value: code, label: text }));
    return (
      <Choices
        legend={question.text}
        hideLegend
        choices={[...choices, { value: NONE, label: t.question[NONE] }]}
        value={value === null ? null : String(value)}
        onChoose={onAnswer}
      />
    );
  }
  return <TypedAnswer question={question} value={value} onAnswer={onAnswer} />;
}

/** What a kept answer looks like in its box. */
function shown(question: Question, value: Answer['value'] | null): string {
  if (value === null || value === NONE) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const day = question.kind === 'date' ? parseIsoDate(value) : null;
  return day === null ? value : formatVietnamese(day);
}

/** What was typed as an answer; `null` where it is none. */
function meant(question: Question, typed: string): Answer['value'] | null {
  const text = typed.trim();
  if (question.kind === 'date') return parseVietnameseDate(text);
  if (question.kind === 'text') return text === '' ? null : text;
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** `từ 3 đến 5`: what a number has to be, said before it is typed. */
function rangeOf(t: Words, { kind, least, most, whole, format }: Question): string | null {
  if (kind === 'text') return format === 'web-address' ? t.question.addressHint : null;
  if (kind !== 'number' || (least === undefined && most === undefined)) return null;
  return t.question.range(least ?? null, most ?? null, whole === true);
}

/** The sentence about an answer that the question does not take; `null`: it takes it. */
function refusedWords(t: Words, question: Question, why: ReturnType<typeof wrongValue>): string | null {
  if (why === null) return null;
  if (why === 'field/out-of-range') return t.question.outOfRange(rangeOf(t, question) ?? '');
  if (why === 'field/not-an-address') return t.question.badAddress;
  return question.kind === 'number' ? t.question.badNumber : t.question.empty;
}

function TypedAnswer({ question, value, onAnswer }: AnswerBoxProps) {
  const { t } = useOpen();
  const [typed, setTyped] = useState(shown(question, value));
  const [wrong, setWrong] = useState<string | null>(null);
  const [isSame, setSame] = useState(false);
  const { kind } = question;
  const label = kind === 'number' ? t.question.number : kind === 'date' ? t.question.date : t.question.text;
  const unread = kind === 'number' ? t.question.badNumber : kind === 'date' ? t.question.badDate : t.question.empty;
  const save = (): void => {
    const answer = meant(question, typed);
    const refused = answer === null ? unread : refusedWords(t, question, wrongValue(question, answer));
    setWrong(refused);
    setSame(refused === null && answer === value);
    if (refused === null && answer !== null && answer !== value) onAnswer(answer);
  };
  const range = rangeOf(t, question);
  // What was typed is an answer as soon as one is done with it, and a long text at every pause: no battery lasts for ever.
  useEffect(() => {
    if (kind !== 'text' || typed === shown(question, value)) return;
    const pause = setTimeout(save, 1_500);
    return () => clearTimeout(pause);
  }, [typed]);
  const leave = (): void => {
    if (typed.trim() !== '' && typed !== shown(question, value)) save();
  };
  return (
    <div class="typed">
      <Box
        label={label}
        hint={range ?? undefined}
        value={typed}
        unit={question.unit}
        lines={kind === 'text' ? 4 : undefined}
        inputMode={kind === 'number' ? 'decimal' : 'text'}
        onChange={(next) => {
          setTyped(next);
          setSame(false);
        }}
        onLeave={leave}
      />
      {wrong !== null && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {isSame && (
        <p class="kept kept--saved" role="status">
          {t.question.same}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="button button--main" onClick={save}>
          {t.save}
        </button>
        <button
          type="button"
          class={`button ${value === NONE ? 'button--chosen' : ''}`}
          aria-pressed={value === NONE}
          onClick={() => onAnswer(NONE)}
        >
          {t.question[NONE]}
        </button>
      </div>
    </div>
  );
}
