// How the certificate of a product stands today, in words; and where an answer says otherwise.

import { dateInVietnam, instantOf, type LocalDate } from '#kernel/calendar.ts';
import { type CertifiedProduct, certificateStand, contradictionsOf } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import type { GivenProduct } from '../sync/given.ts';
import { Note } from './boxes.tsx';

export const todayHere = (): LocalDate => dateInVietnam(instantOf(Date.now()));

const certified = ({ name, standing = 'granted', until }: GivenProduct): CertifiedProduct => ({
  name,
  standing,
  until,
});

/** `Hết hạn 7 ngày`; nothing where the certificate stands. */
export function CertificateState({ product }: { readonly product: GivenProduct }) {
  const { t } = useOpen();
  const stand = certificateStand(certified(product), todayHere());
  if (stand.stand === 'over') return <strong class="state state--bad">{t.visit.over(stand.days)}</strong>;
  if (stand.stand === 'withdrawn' || stand.stand === 'none') {
    return <strong class="state state--bad">{t.visit.stands[stand.stand]}</strong>;
  }
  return null;
}

/** Products of a visit whose certificates do not stand, before it is asked. */
export function CertificatesHere({ visitId }: { readonly visitId: string }) {
  const { book } = useOpen();
  const products = book.visit(visitId)?.products ?? [];
  const over = products.filter((one) =>
    ['over', 'withdrawn', 'none'].includes(certificateStand(certified(one), todayHere()).stand),
  );
  return (
    <>
      {over.map((one) => (
        <p key={one.id}>
          {one.name}: <CertificateState product={one} />
        </p>
      ))}
    </>
  );
}

/** Where the record of a visit says yes to a certificate in force and something known here says no; `field`: of this answer alone. */
export function Contradictions({
  visitId,
  field = null,
}: {
  readonly visitId: string;
  readonly field?: string | null;
}) {
  const { t, book } = useOpen();
  const products = (book.visit(visitId)?.products ?? []).map(certified);
  const { record } = book.entry(visitId);
  const found = contradictionsOf(record, book.checklists(visitId), products, todayHere());
  return (
    <>
      {found
        .filter((one) => field === null || one.field === field)
        .map((one) => (
          <Note key={one.field} tone="warn">
            <p>{t.question.contradicts(one.question)}</p>
            <ul>
              {one.products.map((product) => {
                const stand = certificateStand(product, todayHere());
                const words =
                  stand.stand === 'over'
                    ? t.visit.over(stand.days)
                    : t.visit.stands[stand.stand === 'withdrawn' ? 'withdrawn' : 'none'];
                return (
                  <li key={product.name}>
                    {product.name}: {words}
                  </li>
                );
              })}
              {one.finding && <li>{t.question.contradictsFinding}</li>}
            </ul>
          </Note>
        ))}
    </>
  );
}
