// The one form of a recognition, for recording, completing and correcting: head, doubts, fields, what was saved meanwhile.

import type { ComponentChildren } from 'preact';
import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { RecognitionDoubt } from '../rules/check-recognition.ts';
import type { RecognitionView } from '../use-cases/view-recognition.ts';
import { productPath, recognitionPath } from './paths.ts';
import { RecognitionFields, recognitionValues } from './recognition-fields.tsx';

interface RecognitionFormProps {
  readonly ui: Ui;
  readonly data: RecognitionView;
  readonly action: string;
  readonly words: { readonly heading: string; readonly summary: string; readonly submit: string };
  /** Further fields, above those of the paper, and below them. */
  readonly more?: (form: FormState) => ComponentChildren;
  readonly below?: (form: FormState) => ComponentChildren;
}

/** Doubts as one sentence after another. */
export function doubtWords(t: Texts, doubts: readonly RecognitionDoubt[]): string {
  return doubts.map((doubt) => t.products.doubts[doubt]).join(' ');
}

/** The sentence after an act, with what is doubtful about what was saved. */
export function doneWords(t: Texts, done: string, doubts: readonly RecognitionDoubt[]): string {
  return doubts.length === 0 ? done : t.recognitionForms.doneWithDoubts(done, doubtWords(t, doubts));
}

/** The earlier entry of the same decision, where the form was refused for it. */
function clashOf(ui: Ui): { readonly id: string } | null {
  if (ui.problem?.code !== 'certificates/decision-recorded-already') return null;
  return { id: String(ui.problem.details?.['id'] ?? '') };
}

export function RecognitionForm({ ui, data, action, words, more, below }: RecognitionFormProps) {
  const { recognition, product, doubts, bodies } = data;
  const { fields, stale } = ui.t.recognitionForms;
  const { reason } = ui.t.recognitionForms.correct;
  const signed = ui.t.corrections.form;
  const labels: Readonly<Record<string, unknown>> = {
    ...ui.t.products.fields,
    ...fields,
    reason,
    paperNumber: signed.number,
    paperDate: signed.date,
    paperBody: signed.body,
    file: signed.file,
  };
  const labelOf = (name: string): string | undefined => {
    const label = labels[name];
    return typeof label === 'string' ? label : undefined;
  };
  const saved = recognitionValues(recognition);
  const form = ui.state(saved);
  const clash = clashOf(ui);
  const isStale = ui.problem?.code === 'records/changed-meanwhile';
  const shownVersion = isStale ? recognition?.version : Number(form.values['version'] ?? recognition?.version);
  const shown = ['stars', 'decisionNumber', 'issuedOn', 'issuer', 'expiresOn'] as const;
  return (
    <>
      <PageHeading caption={product.name} heading={words.heading} summary={words.summary} />
      {clash === null && <ErrorSummary form={form} labelOf={labelOf} />}
      {clash !== null && (
        <Notice
          t={ui.t.design}
          tone="danger"
          title={ui.t.recognitionForms.clash.title}
          text={ui.problemText ?? undefined}
        >
          <p>
            <a href={ui.href(recognitionPath(product.code, clash.id, 'sua'))}>{ui.t.recognitionForms.clash.correct}</a>
          </p>
        </Notice>
      )}
      {isStale && (
        <Notice t={ui.t.design} tone="warning" title={stale}>
          <SummaryList items={shown.map((field) => ({ label: fields[field], value: String(saved[field] ?? '') }))} />
        </Notice>
      )}
      {doubts.length > 0 && (
        <Notice
          t={ui.t.design}
          tone="warning"
          title={ui.t.recognitionForms.doubtTitle}
          text={doubtWords(ui.t, doubts)}
        />
      )}
      <Form
        action={ui.href(action)}
        {...ui.form()}
        {...(recognition === null ? {} : { version: shownVersion ?? recognition.version })}
        enterSaves
        files
        keptOnDevice={ui.t.design}
      >
        {more?.(form)}
        <RecognitionFields ui={ui} form={form} bodies={bodies} />
        {below?.(form)}
        <FormActions
          t={ui.t.design}
          cancel={{ label: ui.t.recognitionForms.cancel, href: ui.href(productPath(product.code)) }}
        >
          <Button>{words.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
