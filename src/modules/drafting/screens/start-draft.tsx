// /soan-thao/moi: which kind of letter, and of a letter that is answered which.

import { Button } from '#design/button.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { outgoingKinds } from '#law/outgoing-kinds.ts';
import { officeKey } from '#modules/offices/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { type StartChoices, startChoices } from '../use-cases/start-choices.ts';
import { startDraft } from '../use-cases/write-draft.ts';
import { draftPath, listCrumbs, listPath, startPath } from './paths.ts';

export const startDraftPage = definePage<StartChoices>({
  path: startPath,
  right: 'drafting/start-draft',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.drafting.start.title,
  breadcrumbs: (_data, ui) => listCrumbs(ui),
  load: ({ run, query, posted }) =>
    run(startChoices, {
      letterId: posted?.['answersLetterId'] ?? query['vb'] ?? '',
      clauseId: posted?.['answersClauseId'] ?? query['nd'] ?? '',
    }),
  view({ offices, letter, clauseId }, ui) {
    const { start: words, kinds } = ui.t.drafting;
    const [first] = offices;
    if (first === undefined) {
      return (
        <>
          <PageHeading heading={words.heading} />
          <EmptyState title={words.noOffice} text={words.noOfficeText} />
        </>
      );
    }
    const form = ui.state({ kind: ui.query['loai'] ?? '', office: officeKey(first) });
    const hidden = {
      ...(letter === null ? {} : { answersLetterId: letter.id }),
      ...(clauseId === null ? {} : { answersClauseId: clauseId }),
    };
    return (
      <>
        <ErrorSummary form={form} labelOf={labelled({ kind: words.kind, office: words.office })} />
        <PageHeading heading={words.heading} />
        {letter !== null && (
          <Notice
            t={ui.t.design}
            tone="info"
            text={words.answers(`${letter.fullNumber ?? ''} ${letter.subject ?? ''}`)}
          />
        )}
        <Form action={ui.href(startPath)} {...ui.form()} hidden={hidden}>
          {offices.length > 1 && (
            <SelectField
              form={form}
              name="office"
              label={words.office}
              emptyLabel={null}
              choices={offices.map((one) => ({ value: officeKey(one), label: one.label }))}
            />
          )}
          <RadioField
            form={form}
            name="kind"
            label={words.kind}
            options={outgoingKinds.map((value) => ({ value, label: kinds[value], hint: words.hints[value] }))}
          />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.drafting.signers.cancel, href: ui.href(listPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { office, kind, answersLetterId, answersClauseId } = request.input;
    const done = await request.run(startDraft, { office, kind, answersLetterId, answersClauseId });
    return done.ok
      ? ok({ to: draftPath(done.value.draftId, 'sua'), flash: textsOf(request.lang).drafting.start.done })
      : done;
  },
});
