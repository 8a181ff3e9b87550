// What was saved or submitted from another phone beside what is on this screen and was not taken: criterion by criterion, only where they
// differ. Nothing of either is lost.

import { CompareVersions } from '#design/compare-versions.tsx';
import type { Ui } from '#web/ui.ts';
import { answersOf } from '../rules/sheet-content.ts';
import type { SheetData } from './sheet-page.tsx';
import { chosenAt, leafWords, optionWords, whenWords } from './words.ts';

/** @example <TwoVersions ui={ui} data={data} /> */
export function TwoVersions({ ui, data }: { readonly ui: Ui; readonly data: SheetData }) {
  const t = ui.t.scoring.sheet;
  const { own, answers } = data;
  const { compiled } = own.facts;
  const sent = own.sheets.at(-1) ?? null;
  const theirs = answersOf(compiled, sent?.content?.answers ?? own.words.answers);
  const at = sent?.sheet.submittedAt ?? own.draft?.savedAt ?? null;
  const fields = compiled.leaves
    .filter(({ code }) => chosenAt(theirs, code) !== chosenAt(answers, code))
    .map((leaf) => ({
      name: `tc-${leaf.code}`,
      label: leafWords(compiled, leaf.code),
      theirs: optionWords(ui.t, leaf, chosenAt(theirs, leaf.code)),
      yours: optionWords(ui.t, leaf, chosenAt(answers, leaf.code)),
    }));
  if (fields.length === 0) return null;
  const who = sent === null ? t.onServerDraft : t.onServer;
  return <CompareVersions t={ui.t.design} savedBy={{ who, when: at === null ? '' : whenWords(at) }} fields={fields} />;
}
