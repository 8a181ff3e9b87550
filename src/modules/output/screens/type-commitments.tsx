// /cam-ket/:productCode/chep: what a ranked dossier on paper promised, typed once; the criteria appear once their set is chosen.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { CriteriaSet } from '#law/criteria-set.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { compileSet, fieldName } from '#modules/evaluation/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { typeCommitments } from '../use-cases/type-commitments.ts';
import { type CommitmentsView, viewCommitments } from '../use-cases/view-commitments.ts';
import { commitmentsCrumbs, commitmentsPath } from './paths.ts';

interface Typing {
  readonly view: CommitmentsView;
  /** The set whose criteria are shown; `null`: none chosen. */
  readonly set: CriteriaSet | null;
  /** Sets that the product stood in, with their names. */
  readonly sets: readonly { readonly id: string; readonly name: string }[];
}

/** The last saving as it is typed; without one, what the paper dossier says. */
function filled({ view }: Typing, ui: Ui): Readonly<Record<string, string>> {
  const [last] = view.typed;
  const known = view.commitments;
  const capacity = last?.capacity ?? known?.capacity?.value ?? null;
  const workers = last?.workers ?? known?.workers ?? null;
  const answers = (last?.answers ?? '').split('&').flatMap((pair) => {
    const [code, value] = pair.split('=');
    return code === undefined || value === undefined ? [] : [[`answers.${fieldName(code)}`, value] as const];
  });
  return {
    seen: String(last?.ordinal ?? 0),
    source: last?.source ?? '',
    receivedOn: last?.receivedOn == null ? '' : formatVietnamese(last.receivedOn),
    setId: last?.setId ?? '',
    capacity: capacity === null ? '' : ui.t.output.amount(capacity),
    capacityUnit: last?.capacityUnit ?? known?.capacity?.unit ?? '',
    rawMaterial: last?.rawMaterial ?? known?.rawMaterial ?? '',
    rawMaterialArea: last?.rawMaterialArea ?? known?.rawMaterialArea ?? '',
    workers: workers === null ? '' : String(workers),
    environment: last?.environment ?? known?.environment ?? '',
    places: (last?.places ?? []).join('\n'),
    ...Object.fromEntries(answers),
  };
}

function Sheet({ ui, set, form }: { readonly ui: Ui; readonly set: CriteriaSet; readonly form: FormState }) {
  const words = ui.t.commitments.typing;
  return (
    <Fieldset legend={words.sheet} hint={words.sheetLead}>
      {compileSet(set).leaves.map((leaf) => (
        <SelectField
          key={leaf.code}
          form={form}
          name={`answers.${fieldName(leaf.code)}`}
          label={`${leaf.code} ${leaf.title}`}
          choices={leaf.options.map((option) => ({
            value: String(option.number),
            label: words.option(option.text, option.points),
          }))}
          optional
        />
      ))}
    </Fieldset>
  );
}

export const typeCommitmentsPage = definePage<Typing>({
  path: '/cam-ket/:productCode/chep',
  right: 'output/type-commitments',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: (_data, ui) => ui.t.commitments.typing.heading,
  breadcrumbs: ({ view }, ui) => commitmentsCrumbs(view, ui),
  async load({ run, params, posted }) {
    const view = await run(viewCommitments, { productCode: params['productCode'] });
    if (!view.ok) return view;
    if (!view.value.may.type) return refuse(notFound);
    const sets = [];
    for (const id of view.value.sets) {
      const set = await findCriteriaSet(id);
      if (set !== null) sets.push({ id, name: `${set.instrument.number}, ${set.number}. ${set.name}` });
    }
    const chosen = typeof posted?.['setId'] === 'string' ? posted['setId'] : (view.value.typed[0]?.setId ?? null);
    const set = chosen === null || chosen === '' ? null : await findCriteriaSet(chosen);
    return ok({ view: view.value, set, sets });
  },
  view(data, ui) {
    const words = ui.t.commitments.typing;
    const { product } = data.view;
    const form = ui.state(filled(data, ui));
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={product.name} heading={words.heading} summary={words.summary} />
        <Form
          action={ui.href(commitmentsPath(product.code, 'chep'))}
          {...ui.form()}
          hidden={{ seen: String(form.values['seen'] ?? '0') }}
          keptOnDevice={ui.t.design}
        >
          <TextField form={form} name="source" label={words.source} example={words.sourceExample} />
          <DateField form={form} name="receivedOn" label={words.receivedOn} optional />
          <NumberField form={form} name="capacity" label={words.capacity} example={words.capacityExample} optional />
          <TextField
            form={form}
            name="capacityUnit"
            label={words.capacityUnit}
            example={words.capacityUnitExample}
            width="medium"
            optional
          />
          <TextAreaField
            form={form}
            name="rawMaterial"
            label={words.rawMaterial}
            example={words.rawMaterialExample}
            rows={2}
            optional
          />
          <TextField
            form={form}
            name="rawMaterialArea"
            label={words.rawMaterialArea}
            example={words.rawMaterialAreaExample}
            optional
          />
          <NumberField
            form={form}
            name="workers"
            label={words.workers}
            unit={ui.t.output.form.workersUnit}
            whole
            optional
          />
          <TextAreaField
            form={form}
            name="environment"
            label={words.environment}
            example={words.environmentExample}
            rows={2}
            optional
          />
          <TextAreaField
            form={form}
            name="places"
            label={words.places}
            example={words.placesExample}
            rows={2}
            optional
          />
          <SelectField
            form={form}
            name="setId"
            label={words.set}
            choices={data.sets.map(({ id, name }) => ({ value: id, label: name }))}
            emptyLabel={words.noSet}
            optional
          />
          <p>
            <Button kind="secondary" name="show" value="sheet">
              {words.showSheet}
            </Button>
          </p>
          {data.set !== null && <Sheet ui={ui} set={data.set} form={form} />}
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.output.form.cancel, href: ui.href(commitmentsPath(product.code)) }}
          >
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { productCode = '' } = request.params;
    const { show, ...input } = request.input;
    if (show === 'sheet') return ok({ again: {} });
    const done = await request.run(typeCommitments, { ...input, productCode });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).commitments.typing.done(done.value.product);
    return ok({ to: commitmentsPath(productCode), flash });
  },
});
