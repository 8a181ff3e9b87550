// /vi-minh-chung/giay/:pieceId/doi-chieu: what the issuer says about a paper, recorded by an officer under its own name.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { checkResults, checkWays } from '../rules/issuer-check.ts';
import { recordCheck } from '../use-cases/record-check.ts';
import { type PieceView, viewPiece } from '../use-cases/view-piece.ts';
import { endingPath, pieceCrumbs, piecePath } from './paths.ts';

export const recordCheckPage = definePage<PieceView>({
  path: `${endingPath}/giay/:pieceId/doi-chieu`,
  right: 'evidence/record-check',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.evidence.check.heading,
  breadcrumbs: pieceCrumbs,
  async load(request) {
    const view = await request.run(viewPiece, { pieceId: request.params['pieceId'] });
    return view.ok && !view.value.may.check ? refuse(notFound) : view;
  },
  view(view, ui) {
    const { check: words, checkWays: ways, fields, form: shared } = ui.t.evidence;
    const form = ui.state({ checkedOn: formatVietnamese(ui.today) });
    const { id, title, issuer, number, version } = view.piece;
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={title} heading={words.heading} summary={words.summary} />
        <SummaryList
          items={[
            { label: fields.issuer, value: issuer },
            { label: fields.number, value: number },
          ]}
        />
        <Form action={ui.href(piecePath(id, 'doi-chieu'))} {...ui.form()} version={version}>
          <RadioField
            form={form}
            name="way"
            label={words.way}
            options={checkWays.map((way) => ({ value: way, label: ways[way] }))}
          />
          <RadioField
            form={form}
            name="result"
            label={words.result}
            options={checkResults.map((result) => ({ value: result, label: words.results[result] }))}
          />
          <DateField form={form} name="checkedOn" label={words.checkedOn} />
          <TextAreaField form={form} name="note" label={words.note} hint={words.noteHint} optional />
          <FormActions t={ui.t.design} cancel={{ label: shared.cancel, href: ui.href(piecePath(id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { pieceId = '' } = request.params;
    const { version, way, result, checkedOn, note } = request.input;
    const done = await request.run(recordCheck, { pieceId, version, way, result, checkedOn, note });
    return done.ok ? ok({ to: piecePath(pieceId), flash: textsOf(request.lang).evidence.check.done }) : done;
  },
});
