// The day on which boards are counted, and recognitions that hold on it, by a statement of the tests' own.

export const BINH_LU = '03390';
export const today = '2026-11-23';

/** Recognitions that hold today, the newest of each product, told apart from how the room does it. */
export const HELD = `select distinct on (p.id) p.id, p.code, p.commune_code, r.stars, r.issued_on, coalesce(r.extended_until, r.expires_on) as until
  from product p join recognition r on r.product_id = p.id
 where p.province_code = '12' and p.status not in ('declared', 'sent-back', 'merged') and r.stars >= 3 and r.decision_number is not null
   and r.issued_on <= '${today}' and r.withdrawn_on is null and r.superseded_on is null and r.suspension_order is null
   and coalesce(r.extended_until, r.expires_on) >= '${today}'
 order by p.id, r.issued_on desc, r.id desc`;
