// What one has to know before judging: products with stars and end, what was promised when they were ranked, what was seen before.

import { formatVietnamese } from '#kernel/calendar.ts';
import type { KnownFinding } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import { withoutStop } from '../rules/sentence-end.ts';
import type { GivenCommitments, GivenProduct, GivenVisit } from '../sync/given.ts';
import { Note } from './boxes.tsx';
import { CertificateState, todayHere } from './certificate.tsx';

function Product({ product }: { readonly product: GivenProduct }) {
  const { t } = useOpen();
  const { name, stars, until, packs, photo } = product;
  const facts = [
    ...(stars === null ? [] : [t.visit.stars(stars)]),
    ...(until === null ? [] : [t.visit.until(formatVietnamese(until))]),
  ];
  return (
    <li class="product">
      {photo !== null && <img src={photo} alt={name} />}
      <span>
        <strong>{name}</strong>
        {facts.length > 0 && <span class="product__facts">{facts.join(' · ')}</span>}
        <CertificateState product={product} />
        {packs.length > 0 && <span class="product__facts">{packs.join('; ')}</span>}
      </span>
    </li>
  );
}

function Commitments({ product, promised }: { readonly product: string; readonly promised: GivenCommitments }) {
  const { t } = useOpen();
  const { criteria, papers, capacity, rawMaterial, environment } = promised;
  const lines: readonly (readonly [string, string])[] = [
    ...criteria.map((one) => [`${one.code} ${one.title}`, one.promised] as const),
    ...(capacity === null
      ? []
      : [
          [
            t.visit.capacity,
            `${capacity.value} ${capacity.unit}/${t.visit.per[capacity.per] ?? capacity.per}`,
          ] as const,
        ]),
    ...(rawMaterial === null ? [] : [[t.visit.raw, rawMaterial] as const]),
    ...(environment === null ? [] : [[t.visit.environment, environment] as const]),
    ...papers.map(
      ({ kind, title, number, endsOn }) =>
        [
          t.visit.papers,
          [title ?? kind, number, endsOn === null ? null : t.visit.paperEnds(formatVietnamese(endsOn))]
            .filter(Boolean)
            .join(', '),
        ] as const,
    ),
  ];
  return (
    <details class="more">
      <summary>
        {t.visit.commitments}: {product}
      </summary>
      <dl class="facts">
        {lines.map(([name, value], i) => (
          <div key={`${name} ${i}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const isLate = ({ waits, dueOn }: KnownFinding): boolean => waits && dueOn !== null && dueOn < todayHere();

/** What earlier visits found and nobody has settled, the late ones first. */
function OpenFindings({ findings }: { readonly findings: readonly KnownFinding[] }) {
  const { t } = useOpen();
  if (findings.length === 0) return null;
  const late = findings.filter(isLate);
  const ordered = [...late, ...findings.filter((one) => !late.includes(one))];
  return (
    <Note tone={late.length > 0 ? 'bad' : 'warn'}>
      <p>
        <strong>{t.visit.openFindings(findings.length, late.length)}</strong>
      </p>
      <ul>
        {ordered.map((one) => (
          <li key={one.id}>
            {t.findingKind[one.kind]} ({t.severity[one.severity].toLocaleLowerCase('vi')})
            {one.productName === null ? '' : `, ${one.productName}`}, {formatVietnamese(one.foundOn)}
            {one.correction !== null && `. ${withoutStop(one.correction)}`}
            {one.dueOn !== null && (
              <>
                {'. '}
                {isLate(one) ? (
                  <strong class="state state--bad">{t.visit.overdue(formatVietnamese(one.dueOn))}</strong>
                ) : (
                  t.visit.due(formatVietnamese(one.dueOn))
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}

export function Judge({ given }: { readonly given: GivenVisit }) {
  const { t } = useOpen();
  const { products, commitments, lastVisits, openFindings = [] } = given;
  const without = products.filter(({ id }) => !commitments.some((one) => one.productId === id));
  const nameOf = (id: string): string => products.find((one) => one.id === id)?.name ?? '';
  return (
    <section>
      <h2>{t.visit.judge}</h2>
      <OpenFindings findings={openFindings} />
      {products.length > 0 && (
        <ul class="products">
          {products.map((one) => (
            <Product key={one.id} product={one} />
          ))}
        </ul>
      )}
      {without.length > 0 && (
        <Note tone="info">
          <p>{t.visit.noCommitments(without.map((one) => one.name).join('; '))}</p>
          <p>{t.visit.howCommitments}</p>
        </Note>
      )}
      {commitments.map((one) => (
        <Commitments key={one.productId} product={nameOf(one.productId)} promised={one} />
      ))}
      <details class="more">
        <summary>
          {t.visit.lastVisits}: {lastVisits.length}
        </summary>
        {lastVisits.length === 0 && <p>{t.visit.noLastVisits}</p>}
        <ul>
          {lastVisits.map((one, i) => (
            <li key={`${one.on} ${i}`}>
              {formatVietnamese(one.on)}: {t.kind[one.kind]}, {one.office}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
