// /mau-va-ho-so-giay/ho-so/:dossierId/lap-bia: the contents of the frozen dossier, and the pages as they were counted.

import { DataTable } from '#design/data-table.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { frozenPages } from '../rules/paper-set.ts';
import { makePaperSet } from '../use-cases/make-paper-set.ts';
import { type CustodyView, viewCustody } from '../use-cases/view-custody.ts';
import { CustodyForm } from './custody-form.tsx';
import { OfficeField } from './office-field.tsx';
import { itemPath, recordPath } from './paths.ts';
import { recordCrumbs } from './record-crumbs.ts';
import { dayWords } from './words.ts';

/** The pieces that the set must hold, with the pages of their files. */
function Contents({ view, ui }: { readonly view: CustodyView; readonly ui: Ui }) {
  const words = ui.t.custody.papering;
  const pieces = view.contents?.pieces ?? [];
  const unknown = view.contents?.unknownFiles ?? 0;
  return (
    <Section id="muc-luc" title={words.contents}>
      {pieces.length === 0 ? (
        <p class="quiet">{words.noPieces}</p>
      ) : (
        <DataTable
          t={ui.t.design}
          caption={words.contents}
          captionHidden
          rows={pieces.map((piece, i) => ({ ...piece, key: String(i) }))}
          rowKey={({ key }) => key}
          columns={[
            { key: 'piece', label: words.columns.piece, lead: true, cell: ({ title }) => title },
            { key: 'pages', label: words.columns.pages, numeric: true, cell: ({ pages }) => String(pages) },
          ]}
        />
      )}
      <p>{words.total(frozenPages(pieces))}</p>
      {unknown > 0 && <p>{words.unknownFiles(unknown)}</p>}
    </Section>
  );
}

export const makePaperSetPage = definePage<CustodyView>({
  path: '/mau-va-ho-so-giay/ho-so/:dossierId/lap-bia',
  right: 'custody/make-paper-set',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.custody.papering.heading,
  breadcrumbs: recordCrumbs,
  load: (request) => request.run(viewCustody, { dossierId: request.params['dossierId'] }),
  view(view, ui) {
    const words = ui.t.custody.papering;
    const { dossierId, productName } = view.owner;
    const form = ui.state({
      receivedOn: dayWords(ui.today),
      receivedBy: ui.actor.kind === 'account' ? ui.actor.displayName : '',
      office: view.offices[0],
    });
    return (
      <>
        <PageHeading caption={productName} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} />
        <Contents view={view} ui={ui} />
        <CustodyForm
          ui={ui}
          action={recordPath(dossierId, 'lap-bia')}
          back={recordPath(dossierId)}
          submit={words.submit}
        >
          <NumberField form={form} name="formPages" label={words.formPages} hint={words.formPagesHint} whole />
          <NumberField form={form} name="evidencePages" label={words.evidencePages} whole />
          <TextAreaField
            form={form}
            name="difference"
            label={words.difference}
            hint={words.differenceHint}
            rows={2}
            optional
          />
          <OfficeField ui={ui} form={form} label={words.office} offices={view.offices} />
          <DateField form={form} name="receivedOn" label={words.receivedOn} />
          <TextField form={form} name="receivedBy" label={words.receivedBy} />
        </CustodyForm>
      </>
    );
  },
  async post(request) {
    const done = await request.run(makePaperSet, { ...request.input, dossierId: request.params['dossierId'] });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).custody.papering.done(done.value.code);
    return ok({ to: itemPath(done.value.code, 'tem'), flash });
  },
});
