// /ho-so/mo: choose a product, see which kind of dossier the law leaves it, open the dossier.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { NextStep } from '#modules/products/services.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { KindsOnDay } from '../rules/dossier-kind.ts';
import { type DossierChoices, dossierChoices } from '../use-cases/dossier-choices.ts';
import { openDossier } from '../use-cases/open-dossier.ts';
import { dossierPath, listPath, openPath } from './paths.ts';
import { dayWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly data: DossierChoices;
}

function Products({ ui, data }: Frame) {
  const words = ui.t.dossiers.open;
  const find = ui.query['q'] ?? '';
  const hidden = data.total - data.products.length;
  return (
    <>
      <PageHeading heading={words.heading} summary={words.summary} />
      {(find !== '' || data.total > 10) && (
        <FilterBar
          t={ui.t.design}
          action={ui.href(openPath)}
          search={{ name: 'q', label: words.find, value: find }}
          count={ui.t.products.list.count(data.total)}
        />
      )}
      {data.next !== null && find === '' ? (
        <NextStep ui={ui} next={data.next} />
      ) : data.products.length === 0 ? (
        <EmptyState title={words.noProducts} text={words.noProductsText} />
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
      {hidden > 0 && <p class="quiet">{words.more(hidden)}</p>}
    </>
  );
}

/** Why each kind is open or not, in a sentence. */
function reasonWords(ui: Ui, kinds: KindsOnDay, kind: string): string {
  const answer = kinds.answers.find((one) => one.kind === kind);
  const days = { opensOn: dayWords(kinds.window?.opensOn), closesOn: dayWords(kinds.window?.closesOn) };
  return answer === undefined ? '' : ui.t.dossiers.reasons[answer.reason](days);
}

function Kinds({ ui, chosen }: { readonly ui: Ui; readonly chosen: NonNullable<DossierChoices['chosen']> }) {
  const { open: words, kinds: names } = ui.t.dossiers;
  const { kinds } = chosen;
  const [first] = kinds.allowed;
  const form = ui.state(kinds.allowed.length === 1 && first !== undefined ? { kind: first } : {});
  const closed = kinds.answers.filter((one) => !one.open);
  const asProxy = ui.actor.grants.some((grant) => grant.role === 'commune-officer');
  return (
    <>
      <ErrorSummary form={form} labelOf={labelled({ kind: words.kind })} />
      <Form action={ui.href(openPath)} {...ui.form()} hidden={{ productCode: chosen.code }}>
        {kinds.allowed.length === 1 && first !== undefined ? (
          <Notice
            t={ui.t.design}
            tone="info"
            title={words.decided(names[first])}
            text={reasonWords(ui, kinds, first)}
          />
        ) : (
          <RadioField
            form={form}
            name="kind"
            label={words.kind}
            options={kinds.allowed.map((kind) => ({
              value: kind,
              label: names[kind],
              hint: reasonWords(ui, kinds, kind),
            }))}
          />
        )}
        {kinds.isLate && kinds.allowed.length === 1 && <p class="quiet">{words.law}</p>}
        {asProxy && <Notice t={ui.t.design} tone="warning" text={words.asProxy} />}
        <Details summary={words.closed}>
          <ul>
            {closed.map((one) => (
              <li key={one.kind}>
                {names[one.kind]}: {reasonWords(ui, kinds, one.kind)}
              </li>
            ))}
          </ul>
          <p class="quiet">{words.law}</p>
        </Details>
        <FormActions t={ui.t.design} cancel={{ label: words.another, href: ui.href(openPath) }}>
          <Button>{words.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}

export const openDossierPage = definePage<DossierChoices>({
  path: openPath,
  right: 'dossiers/see-choices',
  postRight: 'dossiers/open-dossier',
  rate: 'act',
  width: 'narrow',
  title: (data, ui) =>
    data.chosen === null ? ui.t.dossiers.open.heading : ui.t.dossiers.open.kindHeading(data.chosen.name),
  breadcrumbs: (_data, ui) => [{ label: ui.t.dossiers.list.heading, href: listPath }],
  async load(request) {
    const productCode = request.query['san-pham'] ?? request.posted?.['productCode'] ?? '';
    const chosen = await request.run(dossierChoices, { productCode, find: request.query['q']?.slice(0, 120) });
    // What is foreign and what is missing are answered alike, here with the list to choose from.
    if (!chosen.ok && chosen.problem.kind === 'not-found') return await request.run(dossierChoices, {});
    return chosen;
  },
  json: (data) => data,
  view(data, ui) {
    const { chosen } = data;
    const words = ui.t.dossiers.open;
    if (chosen === null) {
      const asked = ui.query['san-pham'] !== undefined || ui.problem !== null;
      return (
        <>
          {asked && (
            <Notice
              t={ui.t.design}
              tone="danger"
              live
              text={sentenceOf(ui.t, { kind: 'not-found', code: 'dossiers/product-not-yours', details: {} })}
            />
          )}
          <Products ui={ui} data={data} />
        </>
      );
    }
    const { obstacle, openDossierId } = chosen;
    return (
      <>
        <PageHeading caption={chosen.producerName ?? undefined} heading={words.kindHeading(chosen.name)} />
        {openDossierId !== null ? (
          <Notice
            t={ui.t.design}
            tone="info"
            text={sentenceOf(ui.t, { kind: 'conflict', code: 'dossiers/another-open', details: {} })}
          >
            <p>
              <ButtonLink href={ui.href(dossierPath(openDossierId))}>{words.goOn}</ButtonLink>
            </p>
          </Notice>
        ) : obstacle !== null ? (
          <Notice t={ui.t.design} tone="warning" title={words.cannot} text={sentenceOf(ui.t, obstacle)}>
            <p>
              <a href={ui.href(`/quan-ly/san-pham/${chosen.code}`)}>{chosen.name}</a>
            </p>
          </Notice>
        ) : (
          <Kinds ui={ui} chosen={chosen} />
        )}
      </>
    );
  },
  async post(request) {
    const { productCode, kind } = request.input;
    const done = await request.run(openDossier, { productCode, kind });
    if (!done.ok && done.problem.kind === 'not-found') {
      return refuse(invalidFields([{ path: 'productCode', code: 'dossiers/product-not-yours' }]));
    }
    if (!done.ok) return done;
    const flash = textsOf(request.lang).dossiers.open.opened(done.value.product);
    return ok({ to: dossierPath(done.value.dossierId), flash });
  },
});
