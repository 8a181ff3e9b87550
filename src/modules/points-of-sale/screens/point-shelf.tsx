// The shelf of a point as its page shows it: what must leave it first, with the two things that may be done about each.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Form } from '#design/form.tsx';
import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import { starsInForce } from '../rules/shelf.ts';
import type { ShownLine } from '../use-cases/judged-shelf.ts';
import type { PointView } from '../use-cases/view-point.ts';
import { pointPath } from './paths.ts';
import { dayWords, FaultTag, priceWords } from './words.tsx';

interface Frame {
  readonly view: PointView;
  readonly ui: Ui;
}

/** The name of a line, with a link to its product where the reader may open it. */
function LineName({ view, line, ui }: Frame & { readonly line: ShownLine }) {
  const { product, sighting } = line;
  if (product === null) return <>{sighting.itemName}</>;
  // The register's own page is for who looks after the product; its public page is for everybody.
  const path = view.opens.includes(product.id) ? `/quan-ly/san-pham/${product.code}` : `/san-pham/${product.code}`;
  return <a href={ui.href(path)}>{product.name}</a>;
}

function Answers({ view, ui, line }: Frame & { readonly line: ShownLine }) {
  const { view: words, faults } = ui.t.pointsOfSale;
  const { sighting, fault } = line;
  if (!view.may.answer || fault === null) return null;
  const said = [sighting.itemName, view.point.name, faults[fault], dayWords(sighting.seenOn)] as const;
  const action = ui.href(pointPath(view.point.id));
  const hidden = { lineKey: sighting.lineKey };
  return (
    <div class="actions">
      <Form
        action={action}
        {...ui.form()}
        hidden={{
          ...hidden,
          answer: 'notice',
          words: (fault === 'stars-above' ? words.labelWords : words.noticeWords)(...said),
        }}
        label={`${words.sendNotice}: ${sighting.itemName}`}
      >
        <Button kind="secondary">{words.sendNotice}</Button>
      </Form>
      <Form
        action={action}
        {...ui.form()}
        hidden={{ ...hidden, answer: 'case', words: words.caseWords(...said) }}
        label={`${words.startCase}: ${sighting.itemName}`}
      >
        <Button kind="secondary">{words.startCase}</Button>
      </Form>
    </div>
  );
}

/** What must leave the shelf. */
export function Unfit({ view, ui }: Frame) {
  const { view: words } = ui.t.pointsOfSale;
  const lines = view.shelf.filter(({ fault }) => fault !== null);
  const { away } = view;
  if (lines.length + away.length === 0 || view.point.state === 'closed') return null;
  if (view.onlyOperator) {
    return (
      <Notice t={ui.t.design} tone="warning" title={words.unfitProducer} text={words.unfitProducerText}>
        <ul class="plain-list">
          {lines.map(({ sighting, fault }) => (
            <li key={sighting.id}>
              {sighting.itemName} {fault !== null && <FaultTag ui={ui} fault={fault} />}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Section id="khong-phu-hop" title={words.unfitHeading} lead={words.unfitLead}>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line.sighting.id}>
            <p>
              <LineName view={view} line={line} ui={ui} />{' '}
              {line.fault !== null && <FaultTag ui={ui} fault={line.fault} />}
            </p>
            <Answers view={view} ui={ui} line={line} />
          </li>
        ))}
        {away.map(({ sighting, fault }) => (
          <li key={sighting.id}>
            <p>
              {sighting.itemName} {fault !== null && <FaultTag ui={ui} fault={fault} />}
              <span class="summary-list__note">{words.putAway(dayWords(sighting.seenOn), sighting.gone)}</span>
            </p>
          </li>
        ))}
      </ul>
      {away.length > 0 && <p class="quiet">{words.putAwayLead}</p>}
    </Section>
  );
}

export function ShelfTable({ view, ui, lines }: Frame & { readonly lines: readonly ShownLine[] }) {
  const { view: words } = ui.t.pointsOfSale;
  const { columns } = words;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.shelf}
      captionHidden
      rows={lines}
      rowKey={({ sighting }) => sighting.id}
      empty={<EmptyState title={words.shelfEmptyTitle} text={words.shelfEmptyText} />}
      columns={[
        {
          key: 'product',
          label: columns.product,
          lead: true,
          cell: (line) => (
            <>
              <LineName view={view} line={line} ui={ui} />
              {line.product?.producerName != null && (
                <span class="summary-list__note">{line.product.producerName}</span>
              )}
            </>
          ),
        },
        {
          key: 'judged',
          label: columns.judged,
          cell: ({ fault, product }) =>
            fault === null ? (
              <Tag
                words={words.fits(product === null ? null : starsInForce(product, ui.today))}
                tone="green"
                shape="check"
              />
            ) : (
              <FaultTag ui={ui} fault={fault} />
            ),
        },
        { key: 'price', label: columns.price, cell: ({ sighting }) => priceWords(ui, sighting) },
        { key: 'stars', label: columns.stars, cell: ({ sighting }) => words.starsShown(sighting.starsShown) },
        {
          key: 'seen',
          label: columns.seen,
          cell: ({ sighting }) => (
            <>
              {dayWords(sighting.seenOn)}{' '}
              <span class="quiet">{sighting.byOperator ? words.byOperator : words.byOffice}</span>
            </>
          ),
        },
      ]}
    />
  );
}
