// /quan-ly/san-pham: every product within the reader's reach. Search first, filters that stand in the address, one page,
// the same view as a table of spreadsheet or program.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Photo } from '#design/photo.tsx';
import { Stars } from '#design/stars.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { type RecognitionStatus, statusOfStanding } from '#modules/certificates/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { waitsForLook } from '../rules/lifecycle.ts';
import { type ListedProduct, listProducts, type ProductList } from '../use-cases/list-products.ts';
import { ListFilters, type ListQuery, listQuery } from './list-filters.tsx';
import { listPath, photoPath, recordPath } from './paths.ts';
import { dayWords, StateTag, starsLapsed } from './state-tag.tsx';

/** Somebody who speaks for producers only: the list is theirs. */
function isProducer(ui: Ui): boolean {
  return ui.actor.grants.length > 0 && ui.actor.grants.every((grant) => grant.role === 'producer');
}

function CertificatesLink({ ui }: { readonly ui: Ui }) {
  if (!ui.may('certificates/list-certificates')) return null;
  return (
    <ButtonLink kind="secondary" href={ui.href('/giay-chung-nhan')}>
      {ui.t.certificatePages.list[isProducer(ui) ? 'ownHeading' : 'heading']}
    </ButtonLink>
  );
}

function AddLink({ ui }: { readonly ui: Ui }) {
  if (!ui.may('products/register-product')) return null;
  return (
    <ButtonLink href={ui.href(`${listPath}/them`)} icon="add">
      {ui.t.products.list.add}
    </ButtonLink>
  );
}

function NameCell({ line, ui }: { readonly line: ListedProduct; readonly ui: Ui }) {
  const t = ui.t.design;
  const photo =
    line.photoHash === null ? null : { url: photoPath(line.code, line.photoHash), alt: '', width: 480, height: 480 };
  return (
    <div class="named">
      <Photo t={t} photo={photo} shape="square" small />
      <div class="named__words">
        <a href={ui.href(recordPath(line.code))}>{line.name}</a>
        {waitsForLook(line.status) && <span class="named__note">{ui.t.products.statuses[line.status]}</span>}
        {line.proposedName !== null && <span class="named__note">{ui.t.products.list.lookOf.renamed}</span>}
        {line.status === 'discontinued' && <span class="named__note">{ui.t.products.discontinued}</span>}
      </div>
    </div>
  );
}

function Results({ data, ui }: { readonly data: ProductList; readonly ui: Ui }) {
  const { list, unknownProducer, unknownPlace } = ui.t.products;
  const t = ui.t.design;
  const stateOf = (line: ListedProduct) => statusOfStanding(line, ui.today);
  return (
    <DataTable
      t={t}
      caption={list.caption}
      captionHidden
      rows={data.lines}
      rowKey={(line) => line.id}
      empty={<Nothing ui={ui} />}
      columns={[
        { key: 'name', label: list.columns.product, lead: true, cell: (line) => <NameCell line={line} ui={ui} /> },
        {
          key: 'producer',
          label: list.columns.producer,
          cell: (line) => line.producerName ?? <span class="muted">{unknownProducer}</span>,
        },
        {
          key: 'commune',
          label: list.columns.commune,
          cell: (line) => (line.commune === '' ? <span class="muted">{unknownPlace}</span> : line.commune),
        },
        {
          key: 'stars',
          label: list.columns.stars,
          nowrap: true,
          cell: (line) => <Stars t={t} level={line.stars} lapsed={starsLapsed(stateOf(line))} short />,
        },
        {
          key: 'state',
          label: list.columns.state,
          cell: (line) => (stateOf(line) === null ? '–' : <StateTag ui={ui} state={stateOf(line)} />),
        },
        {
          key: 'until',
          label: list.columns.until,
          nowrap: true,
          cell: (line) => dayWords(line.extendedUntil ?? line.validUntil) ?? '–',
        },
      ]}
    />
  );
}

function Nothing({ ui }: { readonly ui: Ui }) {
  const { list } = ui.t.products;
  const asked = Object.entries(ui.query).some(([name, value]) => name !== 'trang' && name !== 'xep' && value !== '');
  if (asked) return <EmptyState title={list.nothingTitle} text={list.nothingText} />;
  if (isProducer(ui)) return <EmptyState title={list.emptyTitle} text={list.emptyOwnText} />;
  return (
    <EmptyState
      title={list.emptyTitle}
      text={list.emptyText}
      action={
        ui.may('exchange/preview-register-import') && (
          <ButtonLink kind="secondary" href={ui.href('/bang-tinh')} icon="upload">
            {list.import}
          </ButtonLink>
        )
      }
    />
  );
}

/** The state on a day as a word. */
const stateWord = (line: ListedProduct, today: LocalDate): RecognitionStatus | 'none' =>
  statusOfStanding(line, today)?.status ?? 'none';

/** What a line says to programs and spreadsheets on the day of the question. */
const factsOf = (line: ListedProduct, today: LocalDate) => ({
  code: line.code,
  name: line.name,
  producer: line.producerName,
  commune: line.commune === '' ? null : line.commune,
  province: line.province,
  setNumber: line.setNumber,
  setName: line.setName === '' ? null : line.setName,
  stars: line.stars,
  state: stateWord(line, today),
  issuedOn: line.issuedOn,
  validUntil: line.extendedUntil ?? line.validUntil,
  status: line.status,
});

export const listProductsPage = definePage<ProductList>({
  path: listPath,
  right: 'products/list-products',
  rate: 'search',
  title: (_data, ui) => (isProducer(ui) ? ui.t.products.list.ownHeading : ui.t.products.list.heading),
  load: (request) => {
    const { q, nganh, bo, sao, tt, tinh, xa, thieu, xep, trang } = request.query as ListQuery;
    return request.run(listProducts, {
      text: q?.slice(0, 120),
      sector: nganh,
      setNumber: bo,
      stars: sao,
      state: tt,
      provinceCode: tinh,
      communeCode: xa,
      producerCode: request.query['chu-the'],
      missing: thieu,
      status: request.query['ho-so'],
      order: xep,
      page: trang,
      ...(request.as === 'html' ? {} : { whole: 'yes' }),
    });
  },
  json: (data, request) => ({
    total: data.total,
    asOf: request.today,
    products: data.lines.map((line) => factsOf(line, request.today)),
  }),
  csv: (data, request) => {
    const t = textsOf(request.lang).products;
    const c = t.list.columns;
    return {
      columns: [
        c.code,
        c.product,
        c.producer,
        c.commune,
        c.province,
        c.set,
        c.setName,
        c.stars,
        c.state,
        c.decided,
        c.until,
      ],
      rows: data.lines.map((line) => {
        const facts = factsOf(line, request.today);
        return [
          facts.code,
          facts.name,
          facts.producer,
          facts.commune,
          facts.province,
          facts.setNumber,
          facts.setName,
          facts.stars,
          t.states[facts.state],
          facts.issuedOn === null ? null : formatVietnamese(facts.issuedOn),
          facts.validUntil === null ? null : formatVietnamese(facts.validUntil),
        ];
      }),
    };
  },
  view: (data, ui) => {
    const { list } = ui.t.products;
    const href = (page: number) =>
      ui.href(withQuery(listPath, { ...listQuery(ui), trang: page === 1 ? undefined : String(page) }));
    return (
      <>
        <PageHeading
          heading={isProducer(ui) ? list.ownHeading : list.heading}
          summary={ui.may('ideas/list-ideas') && <a href={ui.href('/y-tuong')}>{ui.t.ideas.link}</a>}
          action={
            <>
              <CertificatesLink ui={ui} />
              <AddLink ui={ui} />
            </>
          }
        />
        <ListFilters data={data} ui={ui} />
        <div id="results">
          <Results data={data} ui={ui} />
          <Pagination t={ui.t.design} page={data.page} pageSize={data.pageSize} total={data.total} href={href} />
        </div>
      </>
    );
  },
});
