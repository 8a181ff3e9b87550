// The way to the next star as a list to be done from the top down, in the producer's words.

import { LawWords } from '#design/law-words.tsx';
import { Section } from '#design/section.tsx';
import type { Ui } from '#web/ui.ts';
import type { RaiseStep } from '../rules/next-steps.ts';
import { criterionId } from '../sheet/score-bar.tsx';
import type { StepWords, WayWords } from './next-star-words.ts';

export interface NextStarWayProps {
  readonly ui: Ui;
  readonly way: WayWords;
  /** The sheet's own address, for links to the criteria. */
  readonly sheetHref: string;
  /** Criteria that were answered with none of their options. */
  readonly none: readonly string[];
}

/** A better option at a criterion: what it is now, what it must become, what it wins. */
function Raise({ ui, step, none }: { readonly ui: Ui; readonly step: RaiseStep; readonly none: readonly string[] }) {
  const t = ui.t.scoreSheet.answer;
  const unanswered = none.includes(step.criterion) ? t.noneChosen : t.notChosen;
  return (
    <>
      <p class="todo__title">
        <span class="score-item__code">{step.criterion}</span> <LawWords text={step.title} />{' '}
        {step.won > 0 && <span class="todo__gain">{t.gain(step.won)}</span>}
      </p>
      <dl class="todo__change">
        <dt>{t.now}</dt>
        <dd>{step.from === null ? unanswered : <LawWords text={step.from.text} />}</dd>
        <dt>{t.need}</dt>
        <dd>
          <strong>
            <LawWords text={step.to.text} />
          </strong>
        </dd>
      </dl>
    </>
  );
}

type StepProps = Omit<NextStarWayProps, 'way'> & { readonly step: StepWords };

function Step({ step, sheetHref, ui, none }: StepProps) {
  const place = 'criterion' in step.step ? criterionId(step.step.criterion) : `dk-${step.step.gate.code}`;
  return (
    <li class="todo__step">
      {step.step.kind === 'raise' ? <Raise ui={ui} step={step.step} none={none} /> : <p>{step.text}</p>}
      {step.details.map((detail) => (
        <p key={detail} class="quiet">
          {detail}
        </p>
      ))}
      <p class="todo__link">
        <a href={`${sheetHref}#${place}`}>{ui.t.scoreSheet.answer.openOnSheet}</a>
      </p>
    </li>
  );
}

/**
 * @example <NextStarWay ui={ui} way={wayWords(way, ui.t.evaluationNext, evidence)} sheetHref={back} none={answers.none} />
 */
export function NextStarWay({ ui, way, sheetHref, none }: NextStarWayProps) {
  return (
    <Section id="len-sao" title={way.heading}>
      {way.finish !== null && (
        <>
          <p>
            {way.finish.text}{' '}
            {way.finish.codes.map((code, i) => (
              <>
                {i > 0 && ', '}
                <a href={`${sheetHref}#${criterionId(code)}`}>{code}</a>
              </>
            ))}
            .
          </p>
          <p>{way.finish.below}</p>
        </>
      )}
      {way.noWay.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {way.sections.map((section) => (
        <div key={section.reason} class="todo">
          <h3>{section.title}</h3>
          {section.intro !== null && <p>{section.intro}</p>}
          <ol class="todo__steps">
            {section.steps.map((step) => (
              <Step key={step.text} step={step} sheetHref={sheetHref} ui={ui} none={none} />
            ))}
          </ol>
          {section.outcome !== null && <p class="todo__outcome">{section.outcome}</p>}
        </div>
      ))}
      {way.remarks.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
    </Section>
  );
}
