// The products of a producer on its page, with stars and state on the day of reading; and those that it owned once.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { type RecognitionState, StatusTag } from '#design/status-tag.tsx';
import { isValid, type StatusOnDay, statusOfStanding } from '#modules/certificates/index.ts';
import type { Ui } from '#web/ui.ts';
import type { ProducerView, ProductOfProducer } from '../use-cases/view-producer.ts';
import { newProductPath, productPath, productsOfPath } from './paths.ts';
import { dayWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: ProducerView;
}

/** The state that people see, or `null` for what is none of a certificate (one and two stars, not issued yet). */
function shownState(state: StatusOnDay): RecognitionState | null {
  if (state.status === 'ranked-only' || state.status === 'not-yet') return null;
  return state.status === 'no-decision' ? 'undecided' : state.status;
}

function StateCell({ product, ui }: { readonly product: ProductOfProducer; readonly ui: Ui }) {
  const state = statusOfStanding(product, ui.today);
  const shown = state === null ? null : shownState(state);
  if (state === null || shown === null) return <>–</>;
  return <StatusTag t={ui.t.design} state={shown} until={dayWords(state.until)} />;
}

function Former({ view, ui }: Frame) {
  const { record } = ui.t.producers;
  if (view.formerProducts.length === 0) return null;
  return (
    <>
      <h3>{record.formerProducts}</h3>
      <ul>
        {view.formerProducts.map((product) => (
          <li key={product.code}>
            <a href={ui.href(productPath(product.code))}>{product.name}</a>
            {product.until !== null && ` (${record.until(dayWords(product.until))})`}
          </li>
        ))}
      </ul>
    </>
  );
}

export function ProducerProducts({ view, ui }: Frame) {
  const { record, acts } = ui.t.producers;
  const { code } = view.producer;
  const c = record.productColumns;
  const add = view.may.addProduct && (
    <ButtonLink kind="secondary" icon="add" href={ui.href(newProductPath(code))}>
      {acts.addProduct}
    </ButtonLink>
  );
  return (
    <Section id="products" title={record.products} action={view.products.length > 0 && add}>
      <DataTable
        t={ui.t.design}
        caption={record.products}
        captionHidden
        rows={view.products}
        rowKey={(product) => product.code}
        empty={<EmptyState title={record.noProducts} text={record.noProductsText} action={add} />}
        columns={[
          {
            key: 'name',
            label: c.name,
            lead: true,
            cell: (product) => <a href={ui.href(productPath(product.code))}>{product.name}</a>,
          },
          {
            key: 'stars',
            label: c.stars,
            nowrap: true,
            cell: (product) => {
              const state = statusOfStanding(product, ui.today);
              return <Stars t={ui.t.design} level={product.stars} lapsed={state !== null && !isValid(state.status)} />;
            },
          },
          { key: 'state', label: c.state, cell: (product) => <StateCell product={product} ui={ui} /> },
          {
            key: 'until',
            label: c.until,
            nowrap: true,
            cell: (product) => dayWords(product.extendedUntil ?? product.validUntil) || '–',
          },
        ]}
      />
      {view.products.length > 0 && (
        <p>
          <a href={ui.href(productsOfPath(code))}>{record.allProducts}</a>
        </p>
      )}
      <Former view={view} ui={ui} />
    </Section>
  );
}
