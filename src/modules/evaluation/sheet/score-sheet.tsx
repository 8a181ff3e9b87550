// The score sheet: one component for the producer's self-assessment, the advisory team and the council. Every field is plain
// HTML; the browser only keeps the bar above it up to date.

import type { ComponentChildren } from 'preact';
import { LawWords } from '#design/law-words.tsx';
import { dataBlock } from '#design/shell/document-head.tsx';
import type { EvidenceKind } from '#law/criteria-remarks.ts';
import type { CriteriaGroup, CriteriaPart, SetCondition } from '#law/criteria-set.ts';
import type { Language, Texts } from '#texts/index.ts';
import type { CompiledSet, Leaf } from '../rules/compiled-set.ts';
import type { SheetAnswers } from '../rules/sheet-address.ts';
import { sheetSummary } from '../rules/sheet-summary.ts';
import { slimSet } from '../rules/slim-set.ts';
import { CriterionField } from './criterion-field.tsx';
import { GateQuestions } from './gate-questions.tsx';
import { ScoreBar } from './score-bar.tsx';

export interface ScoreSheetProps {
  readonly t: Texts;
  readonly lang: Language;
  readonly compiled: CompiledSet;
  readonly answers: SheetAnswers;
  readonly evidence: ReadonlyMap<string, EvidenceKind>;
  /** The form around it is posted, not kept in an address. */
  readonly posted?: boolean;
  /** Leaf → case, where the dossier fixed it. */
  readonly fixedCases?: Readonly<Record<string, string>>;
  /** Others answer a part of it: the team its papers, the council the rest. */
  readonly shared?: boolean;
  /** What stands under a criterion for this use of the sheet: a claim beside it, fields for a finding. */
  readonly beside?: (leaf: Leaf) => ComponentChildren;
}

function GroupFields({
  props,
  group,
  leaves,
}: {
  readonly props: ScoreSheetProps;
  readonly group: CriteriaGroup;
  readonly leaves: readonly Leaf[];
}) {
  const { t, answers, evidence, fixedCases, beside } = props;
  const single = group.criteria.every((one) => one.sameAsGroup);
  const stops = props.compiled.set.conditions.filter((one) => one.kind === 'stopIfZero' && stopsIn(one, group));
  let under = '';
  return (
    <section class="score-group">
      {!single && (
        <h3 class="score-group__title">
          <span class="score-item__code">{group.code}</span> <LawWords text={group.title} />{' '}
          <span class="score-item__most">{t.scoreSheet.most(group.maxPoints)}</span>
        </h3>
      )}
      {leaves.map((leaf) => {
        const head =
          leaf.under !== leaf.code && leaf.under !== under
            ? group.criteria.find((one) => one.code === leaf.under)
            : undefined;
        under = leaf.under;
        return (
          <>
            {head !== undefined && (
              <h4 class="score-group__sum">
                <span class="score-item__code">{head.code}</span> <LawWords text={head.title} />{' '}
                <span class="score-item__most">{t.scoreSheet.most(head.maxPoints)}</span>
              </h4>
            )}
            <CriterionField
              key={leaf.code}
              t={t}
              leaf={leaf}
              answers={answers}
              evidence={evidence}
              fixedCase={fixedCases?.[leaf.code]}
              posted={props.posted === true}
            >
              {beside?.(leaf)}
            </CriterionField>
          </>
        );
      })}
      {stops.map((condition) => (
        <p key={condition.code} class="score-group__stop">
          {t.scoreSheet.gates.stopIfZero}: <span lang="vi">{condition.text}</span>
        </p>
      ))}
    </section>
  );
}

/** Whether a 0 within the group stops the evaluation. */
const stopsIn = (condition: SetCondition, group: CriteriaGroup): boolean =>
  condition.group === group.code || group.criteria.some((one) => one.code === condition.criterion);

function PartFields({
  props,
  part,
  got,
}: {
  readonly props: ScoreSheetProps;
  readonly part: CriteriaPart;
  readonly got: number;
}) {
  const { t, compiled } = props;
  return (
    <section class="score-part" aria-labelledby={`phan-${part.code}`}>
      <div class="score-part__head">
        <h2 id={`phan-${part.code}`}>
          {t.scoreSheet.part(part.code, '')}
          <LawWords text={part.title} />
        </h2>
        <p class="score-part__points" data-part={part.code} data-most={part.maxPoints}>
          {t.scoreBar.partPoints(got, part.maxPoints)}
        </p>
      </div>
      {part.groups.map((group) => (
        <GroupFields
          key={group.code}
          props={props}
          group={group}
          leaves={compiled.leaves.filter((leaf) => leaf.part === part.code && leaf.group === group.code)}
        />
      ))}
    </section>
  );
}

/**
 * The fields of a sheet, without the form around them.
 * @example <form action={…}><ScoreSheet t={t} lang="vi" compiled={compiled} answers={answers} evidence={kinds} /></form>
 */
export function ScoreSheet(props: ScoreSheetProps) {
  const { t, lang, compiled, answers, shared } = props;
  const summary = sheetSummary(compiled, answers);
  const data = { set: slimSet(compiled.set), lang };
  return (
    <div class="score-sheet" data-score-sheet>
      <aside class="score-bar" aria-label={t.scoreBar.label} data-score-bar data-shared={shared}>
        <ScoreBar t={t.scoreBar} summary={summary} shared={shared} />
        <noscript>
          <p class="score-bar__frozen">{t.scoreSheet.frozen}</p>
        </noscript>
      </aside>
      <GateQuestions t={t} compiled={compiled} answers={answers} />
      {compiled.set.parts.map((part) => (
        <PartFields key={part.code} props={props} part={part} got={summary.parts[part.code]} />
      ))}
      <script type="application/json" data-score-set dangerouslySetInnerHTML={{ __html: dataBlock(data) }} />
    </div>
  );
}
