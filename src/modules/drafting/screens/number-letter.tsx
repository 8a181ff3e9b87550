// /soan-thao/:draftId/so: the clerk types number and day from the signed paper, and attaches its copy.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { symbolOf } from '#law/outgoing-kinds.ts';
import { SCAN_BODY, SCAN_KINDS, sentFile } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { attachSigned, numberLetter } from '../use-cases/number-letter.ts';
import { type DraftView, viewDraft } from '../use-cases/view-draft.ts';
import { dayWords } from './draft-words.tsx';
import { draftCrumbs, draftName, draftPath } from './paths.ts';

export const numberLetterPage = definePage<DraftView>({
  path: '/soan-thao/:draftId/so',
  right: 'drafting/number-letter',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: SCAN_BODY,
  title: (_view, ui) => ui.t.drafting.number.title,
  breadcrumbs: draftCrumbs,
  async load(request) {
    const view = await request.run(viewDraft, { draftId: request.params['draftId'] });
    return view.ok && !view.value.may.number && !view.value.may.attach ? refuse(notFound) : view;
  },
  view({ draft, may, clerks }, ui) {
    const { number: words, view: shown } = ui.t.drafting;
    const { number, issuedOn, content, kind, file } = draft;
    const symbol = symbolOf(kind, content.issuerSymbol, content.draftingUnit);
    const form = ui.state({ number: number ?? `/${symbol}`, issuedOn: dayWords(issuedOn) });
    const action = ui.href(draftPath(draft.id, 'so'));
    return (
      <>
        <ErrorSummary
          form={form}
          labelOf={labelled({ number: words.number, issuedOn: words.issuedOn, reason: words.reason, file: words.file })}
        />
        <PageHeading caption={draftName(draft, ui)} heading={words.heading} />
        {number !== null && <Notice t={ui.t.design} tone="info" text={words.current(number, dayWords(issuedOn))} />}
        {may.number ? (
          <Form action={action} {...ui.form()} version={draft.version}>
            <TextField form={form} name="number" label={words.number} hint={words.numberHint(symbol)} maxLength={60} />
            <DateField form={form} name="issuedOn" label={words.issuedOn} />
            {number !== null && (
              <TextField form={form} name="reason" label={words.reason} hint={words.reasonHint} maxLength={500} />
            )}
            <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(draftPath(draft.id)) }}>
              {number === null ? <Button>{words.submit}</Button> : <Button kind="secondary">{words.correct}</Button>}
            </FormActions>
          </Form>
        ) : (
          <Notice t={ui.t.design} tone="info" text={shown.noNumber(clerks)} />
        )}
        {may.attach && (
          <Section id="ban-ky" title={words.signed} lead={words.signedLead}>
            {file !== null && (
              <p>
                <a href={draftPath(draft.id, 'ban-ky')}>{file.name}</a>
              </p>
            )}
            <Form
              action={action}
              {...ui.form()}
              version={draft.version}
              files
              hidden={{ act: 'attach' }}
              label={shown.signedCopy}
            >
              <FileField form={form} name="file" label={words.file} hint={words.fileHint} accept={SCAN_KINDS} camera />
              <div class="actions">
                <Button {...(file === null ? {} : { kind: 'secondary' as const })}>{words.attach}</Button>
              </div>
            </Form>
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const { draftId = '' } = request.params;
    const { act, version, number, issuedOn, reason } = request.input;
    const words = textsOf(request.lang).drafting.number;
    if (act === 'attach') {
      const file = await sentFile(request);
      if (!file.ok) return file;
      const done = await request.run(attachSigned, { draftId, version, file: file.value });
      return done.ok ? ok({ to: draftPath(draftId), flash: words.attached }) : done;
    }
    const done = await request.run(numberLetter, { draftId, version, number, issuedOn, reason });
    return done.ok ? ok({ to: draftPath(draftId, 'so'), flash: words.done(done.value.number) }) : done;
  },
});
