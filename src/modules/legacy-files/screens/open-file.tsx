// /ho-so-giay/lap: choose a recognised product, say where the paper lies, open its paper dossier.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { openLegacyFile } from '../use-cases/open-file.ts';
import { type LegacyChoices, legacyChoices } from '../use-cases/see-choices.ts';
import { filePath, listPath, openPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly data: LegacyChoices;
}

function Products({ ui, data }: Frame) {
  const words = ui.t.legacyFiles.open;
  const find = ui.query['q'] ?? '';
  return (
    <>
      <PageHeading heading={words.heading} summary={words.summary} />
      {(find !== '' || data.total > 10) && (
        <FilterBar
          t={ui.t.design}
          action={ui.href(openPath)}
          search={{ name: 'q', label: words.find, value: find }}
          count={words.count(data.products.length)}
        />
      )}
      {data.products.length === 0 ? (
        <EmptyState title={words.none} text={words.noneText} />
      ) : (
        <ul class="task-list">
          {data.products.map((product) => (
            <li key={product.code} class="task">
              <div class="task__words">
                <a class="task__label" href={`${ui.href(openPath)}?san-pham=${product.code}`}>
                  {product.name}
                </a>
                <p class="task__hint">{product.producerName ?? ui.t.products.unknownProducer}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Chosen({ ui, chosen }: { readonly ui: Ui; readonly chosen: NonNullable<LegacyChoices['chosen']> }) {
  const words = ui.t.legacyFiles.open;
  const form = ui.state({});
  const { stars, decisionNumber } = chosen;
  return (
    <>
      <PageHeading
        caption={chosen.producerName ?? undefined}
        heading={words.chosen(chosen.name)}
        summary={stars === null ? undefined : words.recognised(stars, decisionNumber ?? '')}
      />
      <ErrorSummary form={form} />
      {chosen.legacyFileId !== null ? (
        <Notice t={ui.t.design} tone="info" text={words.already}>
          <p>
            <ButtonLink href={ui.href(filePath(chosen.legacyFileId))}>{words.openIt}</ButtonLink>
          </p>
        </Notice>
      ) : chosen.obstacle !== null ? (
        <Notice t={ui.t.design} tone="warning" text={sentenceOf(ui.t, chosen.obstacle)}>
          <p>
            <a href={ui.href(`/quan-ly/san-pham/${chosen.code}`)}>{chosen.name}</a>
          </p>
        </Notice>
      ) : (
        <Form
          action={`${ui.href(openPath)}?san-pham=${chosen.code}`}
          {...ui.form()}
          hidden={{ productCode: chosen.code }}
        >
          <TextAreaField form={form} name="note" label={words.note} example={words.noteExample} rows={2} optional />
          <FormActions t={ui.t.design} cancel={{ label: words.another, href: ui.href(openPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      )}
    </>
  );
}

export const openFilePage = definePage<LegacyChoices>({
  path: openPath,
  right: 'legacy-files/see-choices',
  postRight: 'legacy-files/open-file',
  rate: 'act',
  width: 'narrow',
  title: (data, ui) =>
    data.chosen === null ? ui.t.legacyFiles.open.heading : ui.t.legacyFiles.open.chosen(data.chosen.name),
  breadcrumbs: (_data, ui) => [{ label: ui.t.legacyFiles.list.heading, href: listPath }],
  load: (request) =>
    request.run(legacyChoices, {
      productCode: request.query['san-pham'] ?? request.posted?.['productCode'] ?? '',
      find: request.query['q']?.slice(0, 120),
    }),
  json: (data) => data,
  view: (data, ui) =>
    data.chosen === null ? <Products ui={ui} data={data} /> : <Chosen ui={ui} chosen={data.chosen} />,
  async post(request) {
    const { productCode, note } = request.input;
    const done = await request.run(openLegacyFile, { productCode, note });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).legacyFiles.open.opened(done.value.product);
    return ok({ to: filePath(done.value.fileId), flash });
  },
});
