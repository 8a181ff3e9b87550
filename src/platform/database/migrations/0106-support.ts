// What the programme gave to whom: each support with its money by source and its paper, every act on it; the dated policies of a province;
// what producers ask for and what they were answered.

import { sqlMigration } from '../sql-migration.ts';

const kinds = `('training', 'packaging', 'equipment', 'money', 'loan', 'promotion', 'digital', 'other')`;
const place = `province_code text not null,
  commune_code text`;

export const support = sqlMigration(`
create table support_policy (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  title text not null,
  what text not null,
  kind text check (kind in ${kinds}),
  number text not null,
  decided_on date not null,
  body text not null,
  valid_from date not null,
  -- the first day on which it no longer holds; null: until further notice
  valid_until date,
  least_stars integer check (least_stars between 3 and 5),
  producer_types jsonb not null,
  occasion text check (occasion in ('first', 'upgrade', 're-evaluation')),
  commune_codes jsonb not null,
  -- conditions that only people can judge
  other_conditions text,
  most_vnd bigint check (most_vnd > 0),
  most_percent integer check (most_percent between 1 and 100),
  -- how often one producer may have it; null: the paper names no number
  times integer check (times between 1 and 100),
  files jsonb not null,
  end_reason text,
  -- entered by mistake: it never held
  dropped boolean not null default false,
  made_by_name text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check (valid_until is null or valid_until > valid_from)
);
create index support_policy_province on support_policy (province_code, valid_from desc);

create table support_request (
  id uuid primary key,
  version integer not null default 1,
  ${place},
  producer_id uuid not null,
  product_id uuid,
  kind text not null check (kind in ${kinds}),
  -- the id of a policy of the province, or 'law:' and the code of one in the law's data
  policy_ref text,
  words text not null,
  state text not null check (state in ('open', 'agreed', 'refused', 'withdrawn')),
  asked_on date not null,
  asked_by_name text not null,
  by_proxy boolean not null,
  answer text,
  answered_on date,
  answered_by_name text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check ((state in ('agreed', 'refused')) = (answer is not null))
);
create index support_request_place on support_request (province_code, commune_code, state);
create index support_request_producer on support_request (producer_id);

create table support_given (
  id uuid primary key,
  version integer not null default 1,
  ${place},
  producer_id uuid not null,
  product_id uuid,
  -- a point of sale, as the room that keeps them names it
  point_of_sale_id text,
  kind text not null check (kind in ${kinds}),
  what text not null,
  decision_number text not null,
  decision_body text not null,
  decided_on date not null,
  -- null: decided and not handed over yet
  delivered_on date,
  period_from date,
  period_to date,
  people integer check (people >= 1),
  -- whole đồng; null: not known yet, and then no share is
  total_vnd bigint check (total_vnd >= 0),
  shares jsonb not null,
  programme text not null,
  policy_ref text,
  request_id uuid references support_request (id),
  note text,
  -- what looked wrong when it was entered, and why it stands nevertheless
  doubts jsonb not null,
  confirmation text,
  files jsonb not null,
  cancelled_on date,
  cancel_reason text,
  made_by_name text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check ((cancelled_on is null) = (cancel_reason is null)),
  check (delivered_on is null or delivered_on >= decided_on)
);
create index support_given_place on support_given (province_code, commune_code, decided_on);
create index support_given_producer on support_given (producer_id);
create index support_given_point on support_given (point_of_sale_id) where point_of_sale_id is not null;

-- what was done with a support, one row after the other; none is changed
create table support_act (
  id uuid primary key,
  support_id uuid not null references support_given (id),
  kind text not null check (kind in ('recorded', 'corrected', 'delivered', 'cancelled')),
  reason text,
  -- fields as they were before and as they are since
  changes jsonb not null,
  on_day date not null,
  by_name text not null,
  made_at timestamptz not null
);
create index support_act_support on support_act (support_id);
`);
