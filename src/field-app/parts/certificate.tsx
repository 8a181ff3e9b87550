// How the certificate of a product stands today, in words; and where an answer says otherwise.

import { dateInVietnam, formatVietnamese, instantOf, type LocalDate } from '#kernel/calendar.ts';
import { type CertifiedProduct, contradictionsOf, heldOtherwise, type Lapse, lapseOf } from '#modules/field/index.ts';
import type { FindingKind } from '#modules/findings/index.ts';
import { useOpen } from '../context.ts';
import type { GivenProduct } from '../sync/given.ts';
import type { Words } from '../words.ts';
import { Note } from './boxes.tsx';

export const todayHere = (): LocalDate => dateInVietnam(instantOf(Date.now()));

const certified = ({ name, standing = 'granted', until }: GivenProduct): CertifiedProduct => ({
  name,
  standing,
  until,
});

/** `Hết hạn 7 ngày`. */
const lapseWords = (t: Words, lapse: Lapse): string =>
  lapse.stand === 'over' ? t.visit.over(lapse.days) : t.visit.stands[lapse.stand];

/** The same as a mark; nothing where the certificate stands. */
export function CertificateState({ product }: { readonly product: GivenProduct }) {
  const { t } = useOpen();
  const lapse = lapseOf(certified(product), todayHere());
  return lapse === null ? null : <strong class="state state--bad">{lapseWords(t, lapse)}</strong>;
}

/** Products of a visit whose certificates do not stand, before it is asked. */
export function CertificatesHere({ visitId }: { readonly visitId: string }) {
  const { book } = useOpen();
  const products = book.visit(visitId)?.products ?? [];
  const over = products.filter((one) => lapseOf(certified(one), todayHere()) !== null);
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

/** `Chè xanh: đến hết 10/04/2027`. */
function Held({ product: { name, until } }: { readonly product: CertifiedProduct }) {
  const { t } = useOpen();
  return <li>{t.question.heldUntil(name, until === null ? null : formatVietnamese(until))}</li>;
}

/** That the register holds certified what a finding of this kind denies; `productId` empty: of the whole visit. */
export function HeldOtherwise({
  visitId,
  kind,
  productId,
}: {
  readonly visitId: string;
  readonly kind: FindingKind | '';
  readonly productId: string;
}) {
  const { t, book } = useOpen();
  const products = (book.visit(visitId)?.products ?? []).filter((one) => productId === '' || one.id === productId);
  const held = kind === '' ? [] : heldOtherwise(kind, products.map(certified), todayHere());
  if (held.length === 0) return null;
  return (
    <Note tone="warn">
      <p>{t.question.heldOtherwise}</p>
      <ul>
        {held.map((one) => (
          <Held key={one.name} product={one} />
        ))}
      </ul>
    </Note>
  );
}

/** Where an answer about certificates and what is known here say different things; `field`: of this answer alone. */
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
            <p>
              {one.says === 'in-force' ? t.question.contradicts(one.question) : t.question.says[one.says](one.question)}
            </p>
            <ul>
              {one.products.map(({ name, lapse }) => (
                <li key={name}>
                  {name}: {lapseWords(t, lapse)}
                </li>
              ))}
              {one.certified.map((held) => (
                <Held key={held.name} product={held} />
              ))}
              {one.finding && <li>{t.question.contradictsFinding}</li>}
            </ul>
            {one.certified.length > 0 && <p>{t.question.heldAdvice}</p>}
          </Note>
        ))}
    </>
  );
}
