// The questions before the points: what removes or stops a dossier however many points it has.

import type { Texts } from '#texts/index.ts';
import type { CompiledSet } from '../rules/compiled-set.ts';
import { askedConditions, type SheetAnswers } from '../rules/sheet-address.ts';
import { YesNo } from './yes-no.tsx';

export interface GateQuestionsProps {
  readonly t: Texts;
  readonly compiled: CompiledSet;
  readonly answers: SheetAnswers;
}

/** Draws nothing where the sheet prints no such condition. */
export function GateQuestions({ t, compiled, answers }: GateQuestionsProps) {
  const words = t.scoreSheet.gates;
  const questions = askedConditions(compiled).filter((one) => one.kind !== 'require');
  if (questions.length === 0) return null;
  return (
    <section class="gates" aria-labelledby="dieu-kien">
      <h2 class="gates__title" id="dieu-kien">
        {words.title}
      </h2>
      <p class="quiet">{words.lead}</p>
      {questions.map(({ code, text, criterion }) => (
        <fieldset key={code} class="gate" id={`dk-${code}`}>
          <legend class="gate__text" lang="vi">
            {criterion !== null && <span class="score-item__code">{criterion}</span>} {text}
          </legend>
          <span class="gate__answers">
            <YesNo code={code} holds={answers.conditions[code]} yes={words.yes} no={words.no} first="no" />
          </span>
        </fieldset>
      ))}
    </section>
  );
}
