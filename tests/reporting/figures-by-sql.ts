// Every indicator once more, as one plain SQL statement written by hand from its definition: a row for each record it counts. Nothing of the
// room is used, so that both must agree for the same reason: they say what is written.

/** $1 province · $2 commune or null · $3 first day of the period · $4 its last day · $5 the day of the figures. */
export interface SqlFigure {
  /** Rows with a column `key`. */
  readonly records: string;
  /** Of a share: one row with the column `whole`. */
  readonly whole?: string;
  /** Where it gives no row nobody knows, and the figure has no value. */
  readonly known?: string;
  /** Of a sum, and of a number without records: one row with the column `amount`. */
  readonly amount?: string;
}

/** Products that count, and their decisions of three stars and more. */
const base = `with place as (
  select id, code, commune_code, producer_id, norm from product
   where province_code = $1 and ($2::text is null or commune_code = $2) and status not in ('declared', 'sent-back', 'merged')
), decided as (
  select r.id, r.product_id, r.stars, r.issued_on, r.expires_on, r.extended_until, r.extension_approved_on, r.withdrawn_on, r.superseded_on,
         r.suspended_from, r.suspended_until, r.suspension_order, r.term_reason, r.re_evaluation_filed_on, r.re_evaluation_closed_on,
         r.extension_proposed_on, r.extension_proposal_ended_on, p.code, p.commune_code, p.producer_id
    from recognition r join place p on p.id = r.product_id
   where r.stars >= 3 and r.decision_number is not null and r.issued_on is not null
), held as (
  select * from decided d
   where d.issued_on <= $5::date
     and (d.withdrawn_on is null or d.withdrawn_on > $5::date)
     and (d.superseded_on is null or d.superseded_on > $5::date)
     and not (d.suspension_order is not null and d.suspended_from <= $5::date
              and (d.suspended_until is null or $5::date <= d.suspended_until))
     and (d.expires_on is null
          or ($5::date <= d.expires_on
              and (d.term_reason is not null or d.expires_on <= (d.issued_on + interval '36 months')::date))
          or ($5::date > d.expires_on and d.extended_until is not null and $5::date <= d.extended_until))
), newest as (
  select distinct on (product_id) * from held order by product_id, issued_on desc, id desc
), last_known as (
  select distinct on (product_id) * from decided where issued_on <= $5::date order by product_id, issued_on desc, id desc
), grants as (
  select *, lag(stars) over (partition by product_id order by issued_on, id) as before from decided
)`;
const DAY = 'between $3::date and least($4::date, $5::date)';
const standing = `withdrawn_on is distinct from null and withdrawn_on <= $5::date`;

const dossiers = `with flow as (
  select d.id, d.state, d.due_on, (select min(s.received_on) from dossier_submission s where s.dossier_id = d.id) as received_on,
         (select r.reported_on from commune_report r where r.dossier_id = d.id and d.state = 'forwarded') as forwarded_on
    from dossier d where d.province_code = $1 and ($2::text is null or d.commune_code = $2)
), sent as (select * from flow where received_on is not null),
judged as (
  select distinct on (r.dossier_id) r.dossier_id, (r.content::jsonb ->> 'heldOn')::date as held_on,
         case when r.kind = 'paper' then r.content::jsonb ->> 'allowed' else r.content::jsonb -> 'answer' ->> 'allowed' end as stars
    from session_result r join sent on sent.id = r.dossier_id
   where r.kind = 'computed' or r.checked_at is not null
   order by r.dossier_id, r.made_at desc
)`;

const tasks = `with own as (
  select *, case when state = 'done' then coalesce(handed_in_on, closed_on) end as done_on
    from task where province_code = $1 and ($2::text is null or commune_code = $2) and spread is null and assigned_on <= $5::date
), pending as (
  select * from own where state <> 'cancelled' and (done_on is null or done_on > $5::date)
)`;
/** A pending task is late once its last day is over, unless it was handed in by that day. */
const LATE = `due_on < $5::date and not (handed_in_on is not null and handed_in_on <= due_on and handed_in_on <= $5::date)`;

const output = `with said as (
  select distinct on (o.product_id, o.period_to, o.period_kind) o.*, p.code, p.producer_id as maker
    from output_report o
    join product p on p.id = o.product_id
   where p.province_code = $1 and ($2::text is null or p.commune_code = $2) and p.status not in ('declared', 'sent-back', 'merged')
   order by o.product_id, o.period_to, o.period_kind, o.ordinal desc
), counting as (
  select * from said s
   where s.period_to ${DAY}
     and (jsonb_array_length(s.flags) = 0
          or exists (select 1 from output_review v where v.report_id = s.id and v.outcome = 'right'))
     and exists (select 1 from recognition r
                  where r.product_id = s.product_id and r.stars >= 3 and r.decision_number is not null and r.issued_on <= s.period_to
                    and (r.withdrawn_on is null or r.withdrawn_on > s.period_to)
                    and (r.superseded_on is null or r.superseded_on > s.period_to)
                    and not (r.suspension_order is not null and r.suspended_from <= s.period_to
                             and (r.suspended_until is null or s.period_to <= r.suspended_until))
                    and (r.expires_on is null
                         or (s.period_to <= r.expires_on
                             and (r.term_reason is not null or r.expires_on <= (r.issued_on + interval '36 months')::date))
                         or (r.extended_until is not null and s.period_to > r.expires_on and s.period_to <= r.extended_until)))
)`;

const visits = `select id::text as key from visit
  where province_code = $1 and ($2::text is null or commune_code = $2) and state <> 'cancelled' and kind in ('inspection', 'supervision')
    and point_of_sale_id is null`;
const findings = `select id::text as key from finding
  where province_code = $1 and ($2::text is null or commune_code = $2) and state <> 'dropped'`;
const points = `with stood as (
  select distinct on (p.id) p.id, t.to_state
    from point_of_sale p join point_of_sale_turn t on t.point_id = p.id
   where p.province_code = $1 and ($2::text is null or p.commune_code = $2) and t.on_day <= $5::date
   order by p.id, t.ordinal desc
)`;

const events = `with held as (
  select id, state from promotion_event
   where province_code = $1 and ($2::text is null or commune_code = $2) and state <> 'cancelled'
     and from_day <= least($4::date, $5::date) and until_day >= $3::date
)`;

/** What producers brought home from events of the province; of a commune its own producers, whoever held the event. */
const shares = `with happened as (
  select id, state from promotion_event
   where province_code = $1 and state <> 'cancelled' and from_day <= least($4::date, $5::date) and until_day >= $3::date
), sold as (
  select s.event_id, s.producer_id, s.sales_vnd from promotion_sale s
    join happened h on h.id = s.event_id join producer o on o.id = s.producer_id
   -- settled events alone, without figures that nobody looked at or that were found wrong
   where s.sales_vnd is not null and h.state = 'settled' and coalesce(s.review, 'right') = 'right'
     and ($2::text is null or o.commune_code = $2)
), signed as (
  select c.event_id, c.producer_id, c.value_vnd from promotion_contract c
    join happened h on h.id = c.event_id join producer o on o.id = c.producer_id
   where c.value_vnd is not null and ($2::text is null or o.commune_code = $2)
)`;

const producersOf = (type: string): SqlFigure => ({
  records: `${base} select distinct o.code as key from newest n join producer o on o.id = n.producer_id where o.producer_type = '${type}'`,
  whole: `${base} select count(distinct producer_id)::int as whole from newest where producer_id is not null`,
});

/** By the code of the indicator; `null`: the system keeps no such records, and the figure must say so. */
export const figuresBySql: Readonly<Record<string, SqlFigure | null>> = {
  products: { records: `${base} select code as key from newest` },
  'products-five-stars': { records: `${base} select code as key from newest where stars = 5` },
  'products-new': {
    records: `${base} select distinct code as key from grants where before is null and issued_on ${DAY}`,
  },
  'products-upgraded': {
    records: `${base} select distinct code as key from grants where stars > before and issued_on ${DAY}`,
  },
  'products-re-evaluated': {
    records: `${base} select distinct code as key from grants where stars <= before and issued_on ${DAY}`,
  },
  'products-expired': {
    records: `${base} select distinct code as key from decided
      where coalesce(extended_until, expires_on) + 1 ${DAY}
        and (superseded_on is null or superseded_on > coalesce(extended_until, expires_on) + 1)
        and (withdrawn_on is null or withdrawn_on > coalesce(extended_until, expires_on))`,
  },
  'products-withdrawn': { records: `${base} select distinct code as key from decided where withdrawn_on ${DAY}` },
  'products-extended': {
    records: `${base} select distinct code as key from decided where extension_approved_on ${DAY}`,
  },
  'products-ending': {
    records: `${base} select l.code as key from last_known l join newest n on n.id = l.id
      where $5::date <= l.expires_on and l.expires_on - $5::date <= 180`,
  },
  'products-expired-waiting': {
    records: `${base} select code as key from last_known l
      where not (${standing}) and (superseded_on is null or superseded_on > $5::date)
        and not (suspension_order is not null and suspended_from <= $5::date and (suspended_until is null or $5::date <= suspended_until))
        and expires_on < $5::date and (extended_until is null or extended_until < $5::date)
        and not (re_evaluation_filed_on is not null and re_evaluation_filed_on <= $5::date
                 and (re_evaluation_closed_on is null or re_evaluation_closed_on > $5::date)
                 and re_evaluation_filed_on between expires_on - 180 and expires_on - 120)
        and not (extended_until is null and extension_proposed_on is not null and extension_proposed_on <= $5::date
                 and (extension_proposal_ended_on is null or extension_proposal_ended_on > $5::date))`,
  },
  producers: { records: `${base} select distinct o.code as key from newest n join producer o on o.id = n.producer_id` },
  'producers-cooperatives': producersOf('cooperative'),
  'producers-enterprises': producersOf('small-medium-enterprise'),
  'producers-led-by-women': {
    records: 'select null as key where false',
    amount: `${base} select count(*)::int as amount from producer_private w
      where w.gender = 'woman' and w.producer_id in (select producer_id from newest)`,
  },
  'communes-with-product': {
    records: `${base} select distinct commune_code as key from newest where commune_code is not null`,
  },
  'dossiers-received': { records: `${dossiers} select id::text as key from sent where received_on ${DAY}` },
  'dossiers-returned': {
    records: `${dossiers} select id::text as key from sent
      where exists (select 1 from dossier_return b where b.dossier_id = sent.id and b.returned_on ${DAY})`,
  },
  'dossiers-forwarded': { records: `${dossiers} select id::text as key from sent where forwarded_on ${DAY}` },
  'dossiers-forwarded-late': {
    records: `${dossiers} select id::text as key from sent where forwarded_on ${DAY} and forwarded_on > due_on`,
  },
  'results-passed': {
    records: `${dossiers} select dossier_id::text as key from judged where held_on ${DAY} and stars::int >= 3`,
  },
  'results-not-passed': {
    records: `${dossiers} select dossier_id::text as key from judged where held_on ${DAY} and coalesce(stars::int, 0) < 3`,
  },
  'tasks-assigned': { records: `${tasks} select id::text as key from own where assigned_on ${DAY}` },
  'tasks-done-in-time': {
    records: `${tasks} select id::text as key from own where done_on ${DAY} and (due_on is null or done_on <= due_on)`,
  },
  'tasks-done-late': { records: `${tasks} select id::text as key from own where done_on ${DAY} and done_on > due_on` },
  'tasks-open': { records: `${tasks} select id::text as key from pending where due_on is null or not (${LATE})` },
  'tasks-overdue': { records: `${tasks} select id::text as key from pending where ${LATE}` },
  inspections: { records: `${visits} and held_on between $3::date and least($4::date, $5::date)` },
  'inspections-planned': { records: `${visits} and planned_on between $3::date and $4::date` },
  findings: { records: `${findings} and found_on between $3::date and least($4::date, $5::date)` },
  'corrections-closed': {
    records: `${findings} and state = 'verified' and closed_on between $3::date and least($4::date, $5::date)`,
  },
  'corrections-overdue': {
    records: `${findings} and found_on <= $5::date and due_on < $5::date and (answered_on is null or answered_on > $5::date)
      and (closed_on is null or closed_on > $5::date)`,
  },
  'points-of-sale': { records: `${points} select id::text as key from stood where to_state = 'open'` },
  'points-of-sale-known': { records: `${points} select id::text as key from stood` },
  'points-of-sale-open-share': {
    records: `${points} select id::text as key from stood where to_state = 'open'`,
    whole: `${points} select count(*)::int as whole from stood`,
  },
  'promotion-events': { records: `${events} select id::text as key from held` },
  'promotion-participations': {
    records: `${shares} select p.event_id || ' ' || p.producer_id as key from promotion_participation p
      join happened h on h.id = p.event_id join producer o on o.id = p.producer_id
     where p.attended and ($2::text is null or o.commune_code = $2)`,
  },
  'promotion-sales': {
    records: `${shares} select distinct event_id || ' ' || producer_id as key from sold`,
    known: `${shares} select event_id from sold`,
    amount: `${shares} select floor(sum(sales_vnd) / 1000000)::int as amount from sold`,
  },
  'promotion-contracts': {
    records: `${shares} select distinct event_id || ' ' || producer_id as key from signed`,
    known: `${shares} select event_id from signed`,
    amount: `${shares} select floor(sum(value_vnd) / 1000000)::int as amount from signed`,
  },
  'modern-channel-share': {
    records: `${output} select distinct o.code as key from counting c join producer o on o.id = c.maker
      where c.channels ? 'modern' or c.channels ? 'e-commerce'`,
    whole: `${output} select count(distinct maker)::int as whole from counting where maker is not null`,
  },
  'green-chain-share': null,
  'export-products': {
    records: `${output} select distinct code as key from counting where quantity > 0 and channels ? 'export'`,
    known: `${output} select id from counting`,
  },
  'products-reporting': { records: `${output} select distinct code as key from counting` },
  'revenue-reported': {
    records: `${output} select distinct code as key from counting where revenue_vnd is not null`,
    known: `${output} select id from counting where revenue_vnd is not null`,
    amount: `${output} select floor(sum(revenue_vnd) / 1000000)::int as amount
      from (select revenue_vnd from counting where revenue_vnd is not null) c`,
  },
};
