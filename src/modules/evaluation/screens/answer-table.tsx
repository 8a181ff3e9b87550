// Every criterion of a sheet with what was chosen and its points, under its part and group.

import { LawWords } from '#design/law-words.tsx';
import type { PartCode } from '#law/criteria-set.ts';
import type { Texts } from '#texts/index.ts';
import type { CompiledSet, Leaf } from '../rules/compiled-set.ts';
import type { SheetAnswers } from '../rules/sheet-address.ts';
import { criterionId } from '../sheet/score-bar.tsx';

export interface AnswerTableProps {
  readonly t: Texts;
  readonly compiled: CompiledSet;
  readonly answers: SheetAnswers;
  /** Points of each leaf as they count, in the order of the sheet. */
  readonly points: readonly number[];
  readonly parts: Readonly<Record<PartCode, number>>;
  /** The sheet's own address, for links back to a criterion. */
  readonly sheetHref: string;
}

function Chosen({ t, leaf, answers }: { readonly t: Texts; readonly leaf: Leaf; readonly answers: SheetAnswers }) {
  const words = t.scoreSheet.answer;
  const option = leaf.options.find((one) => one.number === answers.choices[leaf.code]);
  if (option !== undefined) return <span lang="vi">{option.text}</span>;
  return answers.none.includes(leaf.code) ? (
    <span>{words.noneChosen}</span>
  ) : (
    <span class="answer-table__open">{words.notChosen}</span>
  );
}

/** Draws a real table; on a phone its rows stand one under another. */
export function AnswerTable({ t, compiled, answers, points, parts, sheetHref }: AnswerTableProps) {
  const words = t.scoreSheet.answer;
  return (
    <table class="answer-table">
      <thead>
        <tr>
          <th scope="col">{words.columns.criterion}</th>
          <th scope="col">{words.columns.chosen}</th>
          <th scope="col" class="answer-table__points">
            {words.columns.points}
          </th>
        </tr>
      </thead>
      {compiled.set.parts.map((part) => (
        <tbody key={part.code}>
          <tr class="answer-table__part">
            <th scope="rowgroup" colSpan={2}>
              {t.scoreSheet.part(part.code, '')}
              <LawWords text={part.title} />
            </th>
            <td class="answer-table__points">{words.of(parts[part.code], part.maxPoints)}</td>
          </tr>
          {compiled.leaves
            .filter((leaf) => leaf.part === part.code)
            .map((leaf) => (
              <tr key={leaf.code}>
                <th scope="row" class="answer-table__criterion">
                  <a href={`${sheetHref}#${criterionId(leaf.code)}`}>{leaf.code}</a> <LawWords text={leaf.title} />
                </th>
                <td class="answer-table__chosen">
                  <Chosen t={t} leaf={leaf} answers={answers} />
                </td>
                <td class="answer-table__points">{words.of(points[leaf.index] ?? 0, leaf.criterion.maxPoints)}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
