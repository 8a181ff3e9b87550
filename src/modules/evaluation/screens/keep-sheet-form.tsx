// Below a result: keep the sheet in one's own account under a name, or back to the sheet that is kept. Nobody else sees it.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { Section } from '#design/section.tsx';
import type { CriteriaSet } from '#law/criteria-set.ts';
import type { Ui } from '#web/ui.ts';
import type { KeptSheet } from '../rules/kept-sheet.ts';
import { keptSheetsPath, resultPath, signInPath } from './sheet-view.ts';

export interface KeepSheetProps {
  readonly ui: Ui;
  readonly set: CriteriaSet;
  /** The answers as an address has them. */
  readonly fields: string;
  /** The kept sheet that this is the result of. */
  readonly kept: KeptSheet | null;
}

/**
 * @example <KeepSheet ui={ui} set={set} fields="1.1=3&2.4=0" kept={null} />
 */
export function KeepSheet({ ui, set, fields, kept }: KeepSheetProps) {
  const t = ui.t.scoreSheet.kept;
  if (!ui.may('evaluation/keep-sheet')) {
    return (
      <Section id="giu-phieu" title={t.keepHere} lead={t.keepHereText}>
        <p>
          <a href={ui.href(signInPath(resultPath(set.id, fields)))}>{t.signIn}</a>
        </p>
      </Section>
    );
  }
  const all = <a href={ui.href(keptSheetsPath)}>{t.title}</a>;
  if (kept !== null) {
    return (
      <Section id="giu-phieu" title={t.keptAlready} action={all}>
        <p>
          <a href={ui.href(`${keptSheetsPath}/${kept.id}`)}>{kept.name}</a>
        </p>
      </Section>
    );
  }
  // No name is proposed: that of the set would be the same for every product of it.
  const form = ui.state();
  return (
    <Section id="giu-phieu" title={t.keepHere} lead={t.keepHereText} action={all}>
      <Form action={ui.href(resultPath(set.id))} {...ui.form()} hidden={{ answers: fields }}>
        <ErrorSummary form={form} labelOf={(name) => (name === 'name' ? t.name : undefined)} />
        <TextField form={form} name="name" label={t.name} hint={t.nameHint} maxLength={120} />
        <Button kind="secondary">{t.keep}</Button>
      </Form>
    </Section>
  );
}
