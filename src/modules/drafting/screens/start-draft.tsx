// /soan-thao/moi: which kind of letter, and of a letter that is answered which. `trich-yeu`, `kinh-gui` and `noi-dung` put words into the new
// letter, no more: a person reads and changes them there.

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
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type StartChoices, startChoices } from '../use-cases/start-choices.ts';
import { startDraft } from '../use-cases/write-draft.ts';
import { draftPath, listCrumbs, listPath, startPath } from './paths.ts';

/** So many characters of an address go into a letter; its own form takes more. */
const PREFILL = { subject: 500, addressee: 200, contents: 4_000 } as const;

/** What another page suggests. */
function suggested({ query }: Pick<Ui, 'query'>): Readonly<Record<string, string>> {
  const { 'trich-yeu': subject, 'kinh-gui': addressee, 'noi-dung': contents } = query;
  return {
    ...(subject === undefined ? {} : { subject: subject.slice(0, PREFILL.subject) }),
    ...(addressee === undefined ? {} : { addressee: addressee.slice(0, PREFILL.addressee) }),
    ...(contents === undefined ? {} : { contents: contents.slice(0, PREFILL.contents) }),
  };
}

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
    const given = suggested(ui);
    // Words of the address stay in it, so that a refused form still has them.
    const { 'trich-yeu': about, 'kinh-gui': to, 'noi-dung': body } = ui.query;
    const action = withQuery(ui.href(startPath), { 'trich-yeu': about, 'kinh-gui': to, 'noi-dung': body });
    const hidden = {
      ...given,
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
        {given['subject'] !== undefined && (
          <Notice t={ui.t.design} tone="info" title={words.suggested(given['subject'])} text={words.suggestedText} />
        )}
        <Form action={action} {...ui.form()} hidden={hidden}>
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
    const { office, kind, answersLetterId, answersClauseId, subject, addressee, contents } = request.input;
    const words = { subject, addressee, contents };
    const done = await request.run(startDraft, { office, kind, answersLetterId, answersClauseId, ...words });
    return done.ok
      ? ok({ to: draftPath(done.value.draftId, 'sua'), flash: textsOf(request.lang).drafting.start.done })
      : done;
  },
});
