// /ho-so/:dossierId/phan/:part: Mẫu số 01, and parts I, II and IV of Mẫu số 02. Saved one by one; what another person saved
// meanwhile is shown beside, and nothing is overwritten.

import { Details } from '#design/details.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { PartContents } from '../rules/parts.ts';
import { savePart } from '../use-cases/save-part.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { fieldsOf, PartFields, valuesOf } from './part-fields.tsx';
import { partMeanwhile } from './part-meanwhile.tsx';
import { dossierPath, type LinedPart, linedPartNamed, listPath, partPath } from './paths.ts';
import { RegisterFacts } from './register-facts.tsx';
import { viewForWriter, viewWhere } from './view-where.ts';

interface PartData {
  readonly part: LinedPart;
  readonly view: DossierView;
}

/** Where a part's page hangs. */
export const partCrumbs = (view: DossierView, ui: Ui) => [
  { label: ui.t.dossiers.list.heading, href: listPath },
  { label: view.product.name, href: dossierPath(view.dossier.id) },
];

function shown(ui: Ui, field: string, value: string | readonly string[] | undefined): string {
  if (field !== 'holds') return [value ?? ''].flat().join(', ');
  const names = ui.t.dossiers.holds as Readonly<Record<string, string>>;
  return [value ?? []]
    .flat()
    .map((one) => names[one] ?? one)
    .join('; ');
}

/** Every line of a part, against the part as the form saw it. */
function linesOf({ part, view, ui }: PartData & { readonly ui: Ui }, seen: PartContents[LinedPart] | null) {
  const typed = ui.state().values;
  const theirs = valuesOf(view.contents[part]);
  const before = seen === null ? {} : valuesOf(seen);
  const labels = ui.t.dossiers.fields as Readonly<Record<string, string>>;
  return fieldsOf[part].map((name) => ({
    name,
    label: labels[name] ?? name,
    theirs: shown(ui, name, theirs[name]),
    yours: shown(ui, name, typed[name]),
    before: shown(ui, name, before[name]),
  }));
}

export const fillPartPage = definePage<PartData>({
  path: '/ho-so/:dossierId/phan/:part',
  right: 'dossiers/save-part',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: ({ part }, ui) => ui.t.dossiers.parts[part].title,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  async load(request) {
    const part = linedPartNamed(request.params['part']);
    if (part === undefined) return refuse(notFound);
    const view = await viewForWriter(request);
    return view.ok ? ok({ part, view: view.value }) : view;
  },
  view({ part, view }, ui) {
    const meanwhile = partMeanwhile(ui, view, part, (seen) => linesOf({ part, view, ui }, seen));
    if (meanwhile !== null) return meanwhile;
    const { parts, form: words } = ui.t.dossiers;
    const form = ui.state(valuesOf(view.contents[part]));
    const version = Number(form.values['version'] ?? view.heads[part].version);
    return (
      <>
        <PageHeading caption={`${view.product.name} – ${parts[part].name}`} heading={parts[part].title} />
        <ErrorSummary form={form} labelOf={labelled(ui.t.dossiers.fields)} />
        {(part === 'registration' || part === 'general') && (
          <Details summary={words.fromRegister}>
            <RegisterFacts ui={ui} view={view} />
            {part === 'general' && <p class="quiet">{ui.t.dossiers.hints.general}</p>}
          </Details>
        )}
        <DossierForm
          ui={ui}
          dossierId={view.dossier.id}
          action={partPath(view.dossier.id, part)}
          version={version}
          submit={words.save}
          keptOnDevice
        >
          <PartFields part={part} ui={ui} form={form} view={view} />
        </DossierForm>
      </>
    );
  },
  async post(request) {
    const part = linedPartNamed(request.params['part']);
    if (part === undefined) return refuse(notFound);
    const view = await viewWhere(request, 'write');
    if (!view.ok) return view;
    const { dossierId } = request.params;
    const typed: Record<string, unknown> = { ...request.input };
    const theirs = valuesOf(view.value.contents[part]);
    const keep = (request.input['keep'] ?? {}) as Readonly<Record<string, unknown>>;
    for (const name of fieldsOf[part]) if (keep[name] === 'theirs') typed[name] = theirs[name];
    const given = Object.fromEntries(fieldsOf[part].map((name) => [name, typed[name]]));
    const done = await request.run(savePart, { ...given, dossierId, part, version: request.input['version'] });
    if (!done.ok) return done;
    return ok({ to: dossierPath(done.value.dossierId), flash: textsOf(request.lang).dossiers.form.saved });
  },
});
