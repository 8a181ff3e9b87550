// One question a screen. Every answer is on the device before the screen says so; the way on is one's own step, never a jump.

import { useRef, useState } from 'preact/hooks';
import {
  type Answer,
  answerField,
  askedOf,
  isUnmet,
  lastOf,
  needsPhoto,
  type Question,
  valuesOf,
} from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import { afterPaint } from '../device/after-paint.ts';
import { AnswerBox } from '../parts/answer-box.tsx';
import { Box, Note } from '../parts/boxes.tsx';
import { CertificatesHere, Contradictions } from '../parts/certificate.tsx';
import { Frame } from '../parts/frame.tsx';
import { KeepingLine, useKeep } from '../parts/keep.tsx';
import { LateReason } from '../parts/late-reason.tsx';
import { Photos } from '../parts/photos.tsx';
import { to } from '../route.ts';
import type { KeptOperation } from '../store/work.ts';

export interface QuestionProps {
  readonly visitId: string;
  readonly checklist: string;
  readonly code: string;
}

/** The answer as chosen on this screen, shown at once; what is on the device stands in the record. */
export function QuestionScreen({ visitId, checklist, code }: QuestionProps) {
  const { t, book, work } = useOpen();
  const { keeping, keep } = useKeep();
  const [chosen, setChosen] = useState<Answer['value'] | null>(null);
  const [noteOpen, setNoteOpen] = useState(false);
  /** What was chosen after the visit was said to be over, until the reason is written. */
  const [late, setLate] = useState<{ readonly answer: Answer['value']; readonly words: string } | null>(null);
  /** What is being kept: leaving a box and pressing its button is one answer. */
  const underWay = useRef('');
  const { record, operations } = book.entry(visitId);
  const list = book.checklists(visitId).find(({ key }) => key === checklist);
  const back = { label: list?.title ?? t.back, href: to('phieu', visitId) };
  const asked = list === undefined ? [] : askedOf(list, valuesOf(record, checklist));
  const at = asked.findIndex(({ question }) => question.code === code);
  const one = asked[at];
  if (list === undefined || one === undefined) return <Frame heading={list?.title ?? ''} back={back} />;
  const { question, section } = one;
  const field = answerField(checklist, code);
  const entry = record.answers.find((known) => known.field === field);
  const kept = entry?.value ?? null;
  const value = late?.answer ?? chosen ?? kept?.value ?? null;
  const apart = apartOf(work.operations, visitId, field);
  const note = kept?.note ?? '';
  const save = async (answer: Answer['value'], words: string, reason: string | null = null): Promise<void> => {
    if (record.finished !== null && reason === null) {
      const isSame = answer === kept?.value && words.trim() === note;
      return setLate(isSame ? null : { answer, words });
    }
    const wanted = JSON.stringify([answer, words]);
    if (underWay.current === wanted) return;
    underWay.current = wanted;
    await afterPaint();
    setChosen(answer);
    const content: Answer = {
      value: answer,
      note: words.trim() === '' ? null : words.trim(),
      photos: kept?.photos ?? [],
    };
    const about = { visitId, field, sees: lastOf(operations, field) };
    const isKept = await keep([
      reason === null
        ? { ...about, kind: 'answered', value: content }
        : { ...about, kind: 'corrected', value: { reason, value: content } },
    ]);
    underWay.current = '';
    if (isKept) setLate(null);
    else setChosen(null);
  };
  const step = (by: number): string | null => {
    const next = asked[at + by];
    return next === undefined ? null : to('phieu', visitId, 'cau', checklist, next.question.code);
  };
  const isShown = (kept?.photos ?? []).length > 0 || record.photos.some((one) => one.value?.of === field);
  const photoSaid = isShown ? null : photoWords(question, value, t.question);
  return (
    <Frame heading={question.text} over={`${t.question.of(at + 1, asked.length)} · ${section.title}`} back={back}>
      {question.help !== undefined && <p class="quiet">{question.help}</p>}
      {entry?.undecided === true && <Note tone="bad">{t.question.undecided}</Note>}
      {apart !== null && <Note tone="warn">{apart}</Note>}
      {question.about === 'certificate-valid' && <CertificatesHere visitId={visitId} />}
      <AnswerBox
        key={field}
        question={question}
        value={value}
        onAnswer={(answer) => void save(answer, late?.words ?? note)}
      />
      {late === null ? (
        <KeepingLine keeping={keeping} />
      ) : (
        <LateReason
          key={field}
          keeping={keeping}
          onKeep={(reason) => void save(late.answer, late.words, reason)}
          onCancel={() => setLate(null)}
        />
      )}
      <Contradictions visitId={visitId} field={field} />
      {value !== null && isUnmet(question, value) && (
        <Note tone="warn">
          <p>{t.question.unmet}</p>
          {question.finding !== undefined && (
            <a class="button" href={to('phieu', visitId, 'phat-hien', checklist, code)}>
              {t.question.toFinding}
            </a>
          )}
        </Note>
      )}
      {question.photo !== 'never' && (
        <section>
          {photoSaid !== null && <p class="quiet">{photoSaid}</p>}
          <Photos key={field} visitId={visitId} of={field} />
        </section>
      )}
      {kept !== null &&
        (noteOpen || note !== '' ? (
          <NoteBox key={field} words={note} onSave={(words) => void save(late?.answer ?? kept.value, words)} />
        ) : (
          <button type="button" class="button button--quiet" onClick={() => setNoteOpen(true)}>
            {t.question.addNote}
          </button>
        ))}
      {question.law !== undefined && (
        <p class="quiet">
          {t.question.law}: {question.law}
        </p>
      )}
      <nav class="steps">
        {step(-1) !== null && (
          <a class="button" href={step(-1) ?? ''}>
            {t.question.previous}
          </a>
        )}
        <a class="button button--main" href={step(1) ?? to('phieu', visitId)}>
          {step(1) === null ? t.question.last : t.question.next}
        </a>
      </nav>
    </Frame>
  );
}

/** What the server said of the last answer on this device, where it keeps it apart; `null`: it does not. */
function apartOf(operations: readonly KeptOperation[], visitId: string, field: string): string | null {
  const last = operations.findLast(({ operation }) => operation.visitId === visitId && operation.field === field);
  return last?.state === 'quarantined' ? last.problem : null;
}

/** Which answers need a photograph, while there is none; `null`: nothing is to be said. */
function photoWords(
  question: Question,
  value: Answer['value'] | null,
  t: { readonly no: string; readonly photoNeeded: string; photoWhen(answers: readonly string[]): string },
): string | null {
  if (question.photo === 'always' || (value !== null && needsPhoto(question, value))) return t.photoNeeded;
  if (question.photo !== 'when-no') return null;
  const unmet = (question.options ?? []).filter((one) => one.unmet === true).map((one) => one.text);
  return t.photoWhen(question.kind === 'yes-no' ? [t.no] : unmet);
}

function NoteBox({ words, onSave }: { readonly words: string; onSave(words: string): void }) {
  const { t } = useOpen();
  const [typed, setTyped] = useState(words);
  return (
    <div>
      <Box
        label={t.question.note}
        value={typed}
        lines={3}
        onChange={setTyped}
        onLeave={() => typed !== words && onSave(typed)}
      />
      {typed !== words && (
        <button type="button" class="button" onClick={() => onSave(typed)}>
          {t.question.saveNote}
        </button>
      )}
    </div>
  );
}
