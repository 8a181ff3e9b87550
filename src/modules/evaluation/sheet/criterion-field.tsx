// One criterion of the sheet: its words, its options as large rows with points and star marks, guidance and evidence beside it.

import type { ComponentChildren } from 'preact';
import { Details } from '#design/details.tsx';
import { LawWords } from '#design/law-words.tsx';
import { Stars } from '#design/stars.tsx';
import type { EvidenceKind } from '#law/criteria-remarks.ts';
import type { CriterionOption } from '#law/criteria-set.ts';
import type { Texts } from '#texts/index.ts';
import type { Leaf } from '../rules/compiled-set.ts';
import { fieldName, noneWord, offersNone, type SheetAnswers } from '../rules/sheet-address.ts';
import { criterionId } from './score-bar.tsx';
import { YesNo } from './yes-no.tsx';

export interface CriterionFieldProps {
  readonly t: Texts;
  readonly leaf: Leaf;
  readonly answers: SheetAnswers;
  readonly evidence: ReadonlyMap<string, EvidenceKind>;
  /** Where the dossier fixed the case, only its options are offered. */
  readonly fixedCase?: string | undefined;
  /** The form around it is posted, not kept in an address. */
  readonly posted: boolean;
  /** Stands under the options. */
  readonly children?: ComponentChildren;
}

interface RowProps {
  readonly t: Texts;
  readonly leaf: Leaf;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly text: string;
  readonly points: number;
  readonly mark: CriterionOption['minimumForStars'];
  readonly ours?: boolean;
}

/** The id of an option's button, by the option's number. */
export const optionId = (leaf: string, value: string): string => `tc-${leaf}-${value}`;

function OptionRow({ t, leaf, name, value, checked, text, points, mark, ours }: RowProps) {
  const id = optionId(leaf.code, value);
  return (
    <div class="choice">
      <input class="choice__input" type="radio" id={id} name={name} value={value} checked={checked} />
      <label class="choice__label" for={id}>
        <span class="choice__text" lang={ours ? undefined : 'vi'}>
          {text}
        </span>
        {mark !== null && (
          <span class="choice__mark" title={t.scoreSheet.mark(mark)}>
            <Stars t={t.design} level={mark} short />
            <span class="choice__mark-words">{t.scoreSheet.mark(mark)}</span>
          </span>
        )}
        <span class="choice__points">{t.scoreSheet.points(points)}</span>
      </label>
    </div>
  );
}

/** A condition at a criterion that must hold before it counts, as yes or no. */
function Requirement({ t, leaf, answers }: CriterionFieldProps) {
  const words = t.scoreSheet.gates;
  return (
    <>
      {leaf.requires.map(({ code, text }) => (
        <fieldset key={code} class="score-item__require" id={`dk-${code}`}>
          <legend>
            {words.require}: <span lang="vi">{text}</span>
          </legend>
          <YesNo code={code} holds={answers.conditions[code]} yes={words.holds} no={words.holdsNot} first="yes" />
        </fieldset>
      ))}
      {leaf.appliesIf !== null && (
        <p class="score-item__note">
          {words.appliesIf}: <span lang="vi">{leaf.appliesIf.condition.text}</span>
        </p>
      )}
    </>
  );
}

/** The options under one heading: those of a case, or all of them. */
function Options({
  props,
  options,
}: {
  readonly props: CriterionFieldProps;
  readonly options: readonly CriterionOption[];
}) {
  const { t, leaf, answers } = props;
  return (
    <>
      {options.map((option) => (
        <OptionRow
          key={option.number}
          t={t}
          leaf={leaf}
          name={props.posted ? fieldName(leaf.code) : leaf.code}
          value={String(option.number)}
          checked={answers.choices[leaf.code] === option.number}
          text={option.text}
          points={option.points}
          mark={option.minimumForStars}
        />
      ))}
    </>
  );
}

/**
 * @example <CriterionField t={t} leaf={leaf} answers={answers} evidence={kinds} />
 */
export function CriterionField(props: CriterionFieldProps) {
  const { t, leaf, answers, evidence, fixedCase } = props;
  const words = t.scoreSheet;
  const kinds = leaf.criterion.evidence.flatMap((code) => evidence.get(code) ?? []);
  const cases = leaf.criterion.cases.filter((one) => fixedCase === undefined || one.code === fixedCase);
  const implied = leaf.options.length === 1 && leaf.options[0]?.implied === true;
  return (
    <fieldset class="score-item" id={criterionId(leaf.code)}>
      <legend class="score-item__legend">
        <span class="score-item__code">{leaf.code}</span>{' '}
        <span class="score-item__title">
          <LawWords text={leaf.title} />
        </span>{' '}
        <span class="score-item__most">{words.most(leaf.criterion.maxPoints)}</span>
      </legend>
      <Requirement {...props} />
      <div class="choices">
        {cases.length === 0 ? (
          <Options props={props} options={leaf.options} />
        ) : (
          <>
            {cases.length > 1 && <p class="score-item__note">{words.cases}</p>}
            {cases.map((one) => (
              <div key={one.code} class="score-item__case" role="group" aria-label={one.title ?? one.code}>
                <p class="score-item__case-title" lang="vi">
                  {one.title ?? one.code}
                </p>
                <Options props={props} options={leaf.options.filter((option) => option.caseCode === one.code)} />
              </div>
            ))}
          </>
        )}
        {offersNone(leaf) && (
          <OptionRow
            t={t}
            leaf={leaf}
            name={props.posted ? fieldName(leaf.code) : leaf.code}
            value={noneWord}
            checked={answers.none.includes(leaf.code)}
            text={implied ? words.noneImplied : words.none}
            points={0}
            mark={null}
            ours
          />
        )}
      </div>
      {leaf.criterion.guidance.length > 0 && (
        <Details summary={words.guidance}>
          {leaf.criterion.guidance.map((line) => (
            <p key={line} lang="vi">
              {line}
            </p>
          ))}
        </Details>
      )}
      {kinds.length > 0 && (
        <p class="score-item__evidence">
          {words.evidence}: <span lang="vi">{kinds.map((kind) => kind.title).join('; ')}</span>
        </p>
      )}
      {props.children}
    </fieldset>
  );
}
