// /soan-thao/:draftId/sua: the letter as a form, from its head to its signer. One part of the contents is one line.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { templateOf, urgencyKeys } from '#law/outgoing-kinds.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { ALL_COMMUNES } from '../receiving-offices.ts';
import { issuerModes } from '../rules/signing-authority.ts';
import { type DraftView, viewDraft } from '../use-cases/view-draft.ts';
import { saveDraft } from '../use-cases/write-draft.ts';
import { draftCrumbs, draftPath, enterSignerPath } from './paths.ts';
import { SavedMeanwhile, versionSeen } from './saved-meanwhile.tsx';

const FIELDS = [
  ...['mode', 'issuerName', 'aboveName', 'issuerSymbol', 'draftingUnit', 'place', 'subject', 'urgency', 'addressees'],
  ...['bases', 'proposer', 'contents', 'recipients', 'offices', 'signerId'],
] as const;

interface PartProps {
  readonly view: DraftView;
  readonly form: FormState;
  readonly ui: Ui;
}

/** What is kept, as the boxes show it. */
function valuesOf({ draft, signer }: DraftView) {
  const { content } = draft;
  return {
    ...content,
    aboveName: content.aboveName ?? '',
    draftingUnit: content.draftingUnit ?? '',
    urgency: content.urgency ?? '',
    addressees: content.addressees.join('\n'),
    bases: content.bases.join('\n'),
    proposer: content.proposer ?? '',
    recipients: content.recipients.join('\n'),
    signerId: signer?.id ?? '',
  };
}

function Head({ form, ui }: PartProps) {
  const { edit: words, modes } = ui.t.drafting;
  return (
    <Fieldset legend={words.head}>
      <RadioField
        form={form}
        name="mode"
        label={words.mode}
        options={issuerModes.map((value) => ({ value, ...modes[value] }))}
      />
      <TextField form={form} name="issuerName" label={words.issuerName} hint={words.issuerHint} />
      <TextField form={form} name="aboveName" label={words.aboveName} hint={words.aboveHint} optional />
      <TextField form={form} name="issuerSymbol" label={words.issuerSymbol} width="medium" />
      <TextField
        form={form}
        name="draftingUnit"
        label={words.draftingUnit}
        hint={words.draftingUnitHint}
        width="medium"
        optional
      />
      <TextField form={form} name="place" label={words.place} width="medium" />
    </Fieldset>
  );
}

function Body({ view, form, ui }: PartProps) {
  const { edit: words, urgencies } = ui.t.drafting;
  const { addressed, articles } = templateOf(view.draft.kind);
  return (
    <Fieldset legend={words.body}>
      <TextAreaField
        form={form}
        name="subject"
        label={words.subject}
        hint={words.subjectHint}
        example={words.subjectExample}
        rows={2}
        maxLength={500}
      />
      {addressed !== 'never' && (
        <TextAreaField
          form={form}
          name="addressees"
          label={addressed === 'invites' ? words.invited : words.addressees}
          hint={words.addresseesHint}
          rows={3}
          optional={addressed === 'possible'}
        />
      )}
      <TextAreaField
        form={form}
        name="bases"
        label={words.bases}
        hint={words.basesHint}
        example={words.basesExample}
        rows={articles ? 4 : 2}
        optional
      />
      {articles && <TextField form={form} name="proposer" label={words.proposer} optional />}
      <TextAreaField
        form={form}
        name="contents"
        label={words.contents}
        hint={articles ? words.decisionHint : words.contentsHint}
        rows={18}
      />
      <SelectField
        form={form}
        name="urgency"
        label={words.urgency}
        emptyLabel={words.noUrgency}
        choices={urgencyKeys.map((value) => ({ value, label: urgencies[value] }))}
        optional
      />
    </Fieldset>
  );
}

function Foot({ view, form, ui }: PartProps) {
  const { edit: words, authorities } = ui.t.drafting;
  const groups = ['province', 'body', 'commune'] as const;
  const chosen = view.draft.content.offices.length;
  return (
    <Fieldset legend={words.foot}>
      <SelectField
        form={form}
        name="signerId"
        label={words.signer}
        hint={view.signers.length === 0 ? words.noSigners : words.signerHint}
        emptyLabel={words.noSigner}
        choices={view.signers.map((one) => ({
          value: one.id,
          label: `${one.name}, ${one.title} (${authorities[one.authority]})`,
        }))}
        optional
      />
      {view.signers.length === 0 && ui.may('drafting/enter-signer') && (
        <p>
          <a href={ui.href(enterSignerPath)}>{words.enterSigner}</a>
        </p>
      )}
      <TextAreaField
        form={form}
        name="recipients"
        label={words.recipients}
        hint={words.recipientsHint}
        example={words.recipientsExample}
        rows={3}
        optional
      />
      <Details summary={`${words.offices}${chosen === 0 ? '' : `: ${words.chosen(chosen)}`}`} open={chosen > 0}>
        <p>{words.officesHint}</p>
        {groups.map((group) => {
          const options = view.offices.filter((one) => one.group === group);
          if (options.length === 0) return null;
          return (
            <div key={group} class="office-choice">
              <CheckboxField
                form={form}
                name="offices"
                label={words.groups[group]}
                options={[
                  ...(group === 'commune' ? [{ value: ALL_COMMUNES, label: words.allCommunes(options.length) }] : []),
                  ...options.map((one) => ({ value: one.key, label: one.label })),
                ]}
                optional
              />
            </div>
          );
        })}
      </Details>
    </Fieldset>
  );
}

export const editDraftPage = definePage<DraftView>({
  path: '/soan-thao/:draftId/sua',
  right: 'drafting/save-draft',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: ({ draft }, ui) => ui.t.drafting.edit.title(ui.t.drafting.kinds[draft.kind]),
  breadcrumbs: draftCrumbs,
  async load(request) {
    const view = await request.run(viewDraft, { draftId: request.params['draftId'] });
    return view.ok && !view.value.may.save ? refuse(notFound) : view;
  },
  view(view, ui) {
    const { edit: words, kinds } = ui.t.drafting;
    const { draft } = view;
    const form = ui.state(valuesOf(view));
    const part = { view, form, ui };
    return (
      <>
        <ErrorSummary
          form={form}
          labelOf={labelled({
            ...{ issuerName: words.issuerName, issuerSymbol: words.issuerSymbol, place: words.place, mode: words.mode },
            ...{ subject: words.subject, contents: words.contents, signerId: words.signer, bases: words.bases },
            ...{ addressees: words.addressees, recipients: words.recipients, aboveName: words.aboveName },
          })}
        />
        <PageHeading caption={view.officeLabel} heading={words.title(kinds[draft.kind])} />
        <SavedMeanwhile view={view} form={form} ui={ui} saved={valuesOf(view)} />
        <Form
          action={ui.href(draftPath(draft.id, 'sua'))}
          {...ui.form()}
          version={versionSeen(form, view, ui)}
          keptOnDevice={ui.t.design}
        >
          <Body {...part} />
          <Foot {...part} />
          <Head {...part} />
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(draftPath(draft.id)) }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { draftId = '' } = request.params;
    const said = Object.fromEntries(FIELDS.map((name) => [name, request.input[name]]));
    const done = await request.run(saveDraft, { draftId, version: request.input['version'], ...said });
    return done.ok ? ok({ to: draftPath(draftId), flash: textsOf(request.lang).drafting.edit.saved }) : done;
  },
});
