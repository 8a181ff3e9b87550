// A kept sheet that was saved elsewhere meanwhile: both versions criterion by criterion. What is chosen is saved on top of the
// newer one, and nothing of either is lost before.

import { Button } from '#design/button.tsx';
import { CompareVersions } from '#design/compare-versions.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { calmTitle } from '#kernel/calm-title.ts';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { CompiledSet } from '../rules/compiled-set.ts';
import type { KeptSheet } from '../rules/kept-sheet.ts';
import { answeredFields, postedName, type SheetAnswers } from '../rules/sheet-address.ts';
import { keptSheetsPath } from './sheet-view.ts';

export interface SheetConflictProps {
  readonly ui: Ui;
  readonly compiled: CompiledSet;
  /** The sheet as it is saved now, and its answers. */
  readonly sheet: KeptSheet;
  readonly theirs: SheetAnswers;
  /** The answers that were not saved. */
  readonly yours: SheetAnswers;
}

/** What one version says at a criterion or a condition, in words; empty: nothing. */
function saidAt(compiled: CompiledSet, code: string, answers: SheetAnswers, t: Texts): string {
  const leaf = compiled.byCode.get(code);
  if (leaf === undefined) {
    const condition = compiled.conditions.get(code);
    const holds = answers.conditions[code];
    if (holds === undefined) return '';
    const { gates } = t.scoreSheet;
    return condition?.kind === 'require' ? (holds ? gates.holds : gates.holdsNot) : holds ? gates.yes : gates.no;
  }
  if (answers.none.includes(code)) return t.scoreSheet.answer.noneChosen;
  const option = leaf.options.find((one) => one.number === answers.choices[code]);
  return option === undefined ? '' : `${option.text} (${t.scoreSheet.points(option.points)})`;
}

/** A criterion by code and title, a condition by its sentence. */
function labelOf(compiled: CompiledSet, code: string): string {
  const leaf = compiled.byCode.get(code);
  return leaf === undefined ? (compiled.conditions.get(code)?.text ?? code) : `${code} ${calmTitle(leaf.title)}`;
}

/**
 * Drawn in place of the sheet where a save was refused as stale.
 * @example <SheetConflict ui={ui} compiled={compiled} sheet={sheet} theirs={saved} yours={answers} />
 */
export function SheetConflict({ ui, compiled, sheet, theirs, yours }: SheetConflictProps) {
  const t = ui.t.scoreSheet.kept.conflict;
  const place = ui.href(`${keptSheetsPath}/${sheet.id}`);
  const when = formatInstantInVietnam(sheet.savedAt);
  const mine = answeredFields(compiled, yours);
  const saved = answeredFields(compiled, theirs);
  const codes = [...mine.keys(), ...[...saved.keys()].filter((code) => !mine.has(code))];
  const differing = codes
    .filter((code) => mine.get(code) !== saved.get(code))
    .map((code) => ({
      name: postedName(code),
      label: labelOf(compiled, code),
      theirs: saidAt(compiled, code, theirs, ui.t),
      yours: saidAt(compiled, code, yours, ui.t),
      // An answer is worth more than none, whichever window it was given in.
      prefer: mine.has(code) ? ('yours' as const) : ('theirs' as const),
    }));
  return (
    <>
      <PageHeading caption={sheet.name} heading={t.heading} />
      <Notice t={ui.t.design} tone="warning" live title={t.title(when)} text={t.text} />
      <Form
        action={place}
        {...ui.form()}
        version={sheet.version}
        hidden={Object.fromEntries([...mine].map(([code, value]) => [postedName(code), value]))}
      >
        <CompareVersions t={ui.t.design} choose savedBy={{ who: t.elsewhere, when }} fields={differing} />
        <FormActions t={ui.t.design} cancel={{ label: t.drop, href: place }}>
          <Button name="tiep" value="luu">
            {t.save}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}

/** The posted fields, each with the version that was chosen for it on the page above. */
export function mergedEntries(
  compiled: CompiledSet,
  posted: readonly (readonly [string, string])[],
  keep: Readonly<Record<string, unknown>>,
  theirs: SheetAnswers,
): [string, string][] {
  const taken = Object.keys(keep).filter((name) => keep[name] === 'theirs');
  const saved = answeredFields(compiled, theirs);
  const own = posted.filter(([name]) => !taken.includes(name)).map(([name, value]): [string, string] => [name, value]);
  return [
    ...own,
    ...[...saved]
      .map(([code, value]): [string, string] => [postedName(code), value])
      .filter(([name]) => taken.includes(name)),
  ];
}
