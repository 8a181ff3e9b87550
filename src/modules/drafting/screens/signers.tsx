// /soan-thao/nguoi-ky: who may sign for the office, by which paper, until when; entering one, ending one.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tag } from '#design/tag.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { outgoingKinds } from '#law/outgoing-kinds.ts';
import { isAmong, officeKey } from '#modules/offices/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { authorities } from '../rules/signing-authority.ts';
import { endSigner, enterSigner, listSignersOfOffices, type SignerList } from '../use-cases/signers.ts';
import { dayWords } from './draft-words.tsx';
import { endSignerPath, enterSignerPath, listCrumbs, signersPath } from './paths.ts';

type Listed = SignerList['signers'][number];

const signerCrumbs = (ui: Ui) => [...listCrumbs(ui), { label: ui.t.drafting.signers.title, href: signersPath }];

function termWords({ firstDay, lastDay }: Listed, ui: Ui): string {
  const words = ui.t.drafting.signers;
  return lastDay === null ? words.from(dayWords(firstDay)) : words.span(dayWords(firstDay), dayWords(lastDay));
}

function Holds({ signer, ui }: { readonly signer: Listed; readonly ui: Ui }) {
  const words = ui.t.drafting.signers;
  if (signer.holds) return <Tag words={words.holds} tone="green" shape="check" />;
  return signer.firstDay > ui.today ? (
    <Tag words={words.coming} tone="blue" shape="clock" />
  ) : (
    <Tag words={words.ended} tone="neutral" shape="cross" />
  );
}

export const signersPage = definePage<SignerList>({
  path: signersPath,
  right: 'drafting/list-signers',
  rate: 'search',
  title: (_data, ui) => ui.t.drafting.signers.title,
  breadcrumbs: (_data, ui) => listCrumbs(ui),
  load: ({ run }) => run(listSignersOfOffices, {}),
  json: ({ signers }) => ({ signers }),
  view(data, ui) {
    const { signers: words, authorities: names, kinds } = ui.t.drafting;
    const mayEnter = data.mayEnter && ui.may('drafting/enter-signer');
    const enter = mayEnter ? (
      <ButtonLink href={ui.href(enterSignerPath)} icon="add">
        {words.enter}
      </ButtonLink>
    ) : undefined;
    const mayEnd = (one: Listed): boolean => ui.may('drafting/end-signer') && one.holds && isAmong(one, data.offices);
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} action={enter} />
        <DataTable
          t={ui.t.design}
          caption={words.caption}
          captionHidden
          rows={data.signers}
          rowKey={(one) => one.id}
          empty={<EmptyState title={words.empty} text={words.emptyText} />}
          columns={[
            {
              key: 'name',
              label: words.name,
              lead: true,
              cell: (one) => (
                <>
                  {one.name}
                  <span class="quiet-line">{one.title}</span>
                </>
              ),
            },
            ...(data.offices.length === 1
              ? []
              : [{ key: 'office', label: words.office, cell: (one: Listed) => one.officeLabel }]),
            {
              key: 'authority',
              label: words.authority,
              cell: (one) => (
                <>
                  {names[one.authority]}
                  <span class="quiet-line">{one.paper}</span>
                </>
              ),
            },
            {
              key: 'kinds',
              label: words.kinds,
              cell: (one) =>
                one.kinds.length === 0 ? words.allKinds : one.kinds.map((kind) => kinds[kind]).join(', '),
            },
            { key: 'term', label: words.term, cell: (one) => termWords(one, ui) },
            {
              key: 'holds',
              label: ui.t.drafting.list.state,
              cell: (one) => (
                <>
                  <Holds signer={one} ui={ui} />
                  {one.endedBecause !== null && <span class="quiet-line">{words.because(one.endedBecause)}</span>}
                  {mayEnd(one) && (
                    <span class="quiet-line">
                      <a href={ui.href(endSignerPath(one.id))}>
                        {words.end}
                        <span class="visually-hidden"> {one.name}</span>
                      </a>
                    </span>
                  )}
                </>
              ),
            },
          ]}
        />
      </>
    );
  },
});

const FIELDS = [
  ...['office', 'name', 'title', 'authority', 'headTitle', 'unitHeadTitle', 'paper', 'firstDay', 'lastDay'],
  ...['kinds', 'scope', 'givenBy'],
] as const;

export const enterSignerPage = definePage<SignerList>({
  path: enterSignerPath,
  right: 'drafting/enter-signer',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.drafting.signers.enter,
  breadcrumbs: (_data, ui) => signerCrumbs(ui),
  load: ({ run }) => run(listSignersOfOffices, {}),
  view(data, ui) {
    const { signers: words, authorities: names, kinds, start } = ui.t.drafting;
    const [first] = data.offices;
    if (first === undefined) {
      return (
        <>
          <PageHeading heading={words.enter} />
          <EmptyState title={start.noOffice} text={start.noOfficeText} />
        </>
      );
    }
    const form = ui.state({ office: officeKey(first), authority: 'head' });
    const heads = data.signers.filter((one) => one.holds && (one.authority === 'head' || one.authority === 'acting'));
    return (
      <>
        <ErrorSummary
          form={form}
          labelOf={labelled({
            ...{ name: words.name, title: words.titleLabel, authority: words.authority, headTitle: words.headTitle },
            ...{
              unitHeadTitle: words.unitHeadTitle,
              paper: words.paper,
              firstDay: words.firstDay,
              lastDay: words.lastDay,
            },
            ...{ kinds: words.kinds, scope: words.scope, givenBy: words.givenBy, office: words.office },
          })}
        />
        <PageHeading heading={words.enter} summary={words.emptyText} />
        <Form action={ui.href(enterSignerPath)} {...ui.form()}>
          {data.offices.length > 1 && (
            <SelectField
              form={form}
              name="office"
              label={words.office}
              emptyLabel={null}
              choices={data.offices.map((one) => ({ value: officeKey(one), label: one.label }))}
            />
          )}
          <TextField form={form} name="name" label={words.name} hint={words.nameHint} maxLength={120} />
          <TextField form={form} name="title" label={words.titleLabel} example={words.titleExample} maxLength={160} />
          <RadioField
            form={form}
            name="authority"
            label={words.authority}
            options={authorities.map((value) => ({ value, label: names[value] }))}
          />
          <TextField
            form={form}
            name="headTitle"
            label={words.headTitle}
            hint={words.headTitleHint}
            example={words.headTitleExample}
            optional
          />
          <TextField
            form={form}
            name="unitHeadTitle"
            label={words.unitHeadTitle}
            hint={words.unitHeadTitleHint}
            example={words.unitHeadTitleExample}
            optional
          />
          <TextField form={form} name="paper" label={words.paper} example={words.paperExample} maxLength={300} />
          <DateField form={form} name="firstDay" label={words.firstDay} />
          <DateField form={form} name="lastDay" label={words.lastDay} hint={words.lastDayHint} optional />
          <CheckboxField
            form={form}
            name="kinds"
            label={words.kinds}
            hint={words.kindsHint}
            options={outgoingKinds.map((value) => ({ value, label: kinds[value] }))}
            optional
          />
          <TextField form={form} name="scope" label={words.scope} hint={words.scopeHint} maxLength={500} optional />
          <SelectField
            form={form}
            name="givenBy"
            label={words.givenBy}
            hint={words.scopeHint}
            emptyLabel={words.nobody}
            choices={heads.map((one) => ({ value: one.id, label: `${one.name}, ${one.title}` }))}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(signersPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const said = Object.fromEntries(FIELDS.map((name) => [name, request.input[name]]));
    const done = await request.run(enterSigner, said);
    return done.ok ? ok({ to: signersPath, flash: textsOf(request.lang).drafting.signers.done }) : done;
  },
});

export const endSignerPage = definePage<Listed>({
  path: '/soan-thao/nguoi-ky/:signerId/ket-thuc',
  right: 'drafting/end-signer',
  rate: 'act',
  width: 'narrow',
  title: (signer, ui) => ui.t.drafting.signers.endQuestion(signer.name),
  breadcrumbs: (_signer, ui) => signerCrumbs(ui),
  async load(request) {
    const found = await request.run(listSignersOfOffices, {});
    if (!found.ok) return found;
    const { signers, offices } = found.value;
    const signer = signers.find((one) => one.id === request.params['signerId']);
    return signer === undefined || !signer.holds || !isAmong(signer, offices) ? refuse(notFound) : ok(signer);
  },
  view(signer, ui) {
    const words = ui.t.drafting.signers;
    const form = ui.state({ lastDay: dayWords(ui.today) });
    return (
      <>
        <ErrorSummary form={form} labelOf={labelled({ lastDay: words.lastDay, reason: words.endReason })} />
        <Form action={ui.href(endSignerPath(signer.id))} {...ui.form()} version={signer.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.endQuestion(signer.name)}
            confirmLabel={words.endConfirm}
            cancelHref={ui.href(signersPath)}
          >
            <p>{words.endText}</p>
            <DateField form={form} name="lastDay" label={words.lastDay} />
            <TextField form={form} name="reason" label={words.endReason} example={words.endReasonExample} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { signerId } = request.params;
    const { version, lastDay, reason } = request.input;
    const done = await request.run(endSigner, { signerId, version, lastDay, reason });
    return done.ok ? ok({ to: signersPath, flash: textsOf(request.lang).drafting.signers.endDone }) : done;
  },
});
