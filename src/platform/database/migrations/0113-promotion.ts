// Promotion of trade: fairs and market weeks with who came, what it cost and what was sold; contracts and what became of them; buyers who
// ask; export; addresses at which products are sold on the net, with what a person saw there.

import { sqlMigration } from '../sql-migration.ts';

const place = `province_code text not null,
  commune_code text`;
const made = `made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null`;

export const promotion = sqlMigration(`
create table promotion_event (
  id uuid primary key,
  version integer not null default 1,
  ${place},
  name text not null,
  kind text not null check (kind in ('fair', 'market-week', 'trade-meeting', 'online', 'export-mission')),
  place text not null,
  from_day date not null,
  until_day date not null,
  organiser text not null,
  decision_number text,
  decided_on date,
  decision_file jsonb,
  stands integer check (stands between 1 and 100000),
  -- who pays how much, as it was planned
  budget jsonb not null,
  -- whom it is for: stars, sets, communes, the least output
  rule jsonb not null,
  note text,
  state text not null check (state in ('planned', 'inviting', 'settled', 'cancelled')),
  state_reason text,
  state_on date not null,
  settled_figures jsonb,
  ${made},
  changed_at timestamptz not null,
  check (until_day >= from_day)
);
create index promotion_event_place on promotion_event (province_code, from_day desc);

create table promotion_participation (
  id uuid primary key,
  version integer not null default 1,
  event_id uuid not null references promotion_event (id),
  producer_id uuid not null,
  ${place},
  product_ids jsonb not null,
  -- why the list named it, each with its points; and why somebody was chosen against the list
  invited_for jsonb not null,
  choice_reason text,
  invited_on date not null,
  by_letter text,
  answer text not null check (answer in ('waits', 'comes', 'declines')),
  answer_words text,
  answered_on date,
  answered_by_name text,
  attended boolean,
  stand text,
  attendance_words text,
  ${made},
  unique (event_id, producer_id)
);
create index promotion_participation_producer on promotion_participation (producer_id);

create table promotion_cost (
  id uuid primary key,
  version integer not null default 1,
  event_id uuid not null references promotion_event (id),
  kind text not null check (kind in ('stand', 'transport', 'per-diem', 'publicity', 'other')),
  bearer text not null check (bearer in ('state', 'organiser', 'producer', 'sponsor')),
  producer_id uuid,
  amount_vnd bigint not null check (amount_vnd >= 0),
  words text,
  dropped_reason text,
  ${made}
);
create index promotion_cost_event on promotion_cost (event_id);

-- what one producer sold of one product on one day, as it was said last; what was said before is in the ledger
create table promotion_sale (
  id uuid primary key,
  version integer not null default 1,
  event_id uuid not null references promotion_event (id),
  producer_id uuid not null,
  product_id uuid not null,
  sold_on date not null,
  quantity double precision check (quantity >= 0),
  unit text not null,
  sales_vnd bigint check (sales_vnd >= 0),
  by_proxy boolean not null,
  confirmed boolean not null,
  ${made},
  unique (event_id, producer_id, product_id, sold_on),
  check (quantity is not null or sales_vnd is not null)
);
create index promotion_sale_product on promotion_sale (product_id, sold_on);

create table promotion_lead (
  id uuid primary key,
  version integer not null default 1,
  ${place},
  event_id uuid references promotion_event (id),
  buyer text not null,
  buyer_place text,
  -- kept between the office and the producers it was passed to
  contact text,
  sought text not null,
  set_numbers jsonb not null,
  least_stars integer,
  volume text,
  state text not null check (state in ('new', 'passed', 'talking', 'agreed', 'ended')),
  next_on date,
  next_words text,
  ${made},
  changed_at timestamptz not null
);
create index promotion_lead_place on promotion_lead (province_code, state);

-- what happened with a lead, and to whom it was passed
create table promotion_lead_step (
  id uuid primary key,
  lead_id uuid not null references promotion_lead (id),
  state text not null,
  producer_id uuid,
  product_ids jsonb not null,
  words text,
  on_day date not null,
  ${made}
);
create index promotion_lead_step_lead on promotion_lead_step (lead_id);
create index promotion_lead_step_producer on promotion_lead_step (producer_id);

create table promotion_contract (
  id uuid primary key,
  version integer not null default 1,
  event_id uuid references promotion_event (id),
  lead_id uuid references promotion_lead (id),
  ${place},
  producer_id uuid not null,
  product_ids jsonb not null,
  kind text not null check (kind in ('contract', 'memorandum')),
  buyer text not null,
  value_vnd bigint check (value_vnd >= 0),
  signed_on date not null,
  words text,
  ${made}
);
create index promotion_contract_event on promotion_contract (event_id);
create index promotion_contract_producer on promotion_contract (producer_id);

create table promotion_follow_up (
  id uuid primary key,
  version integer not null default 1,
  contract_id uuid not null references promotion_contract (id),
  ${place},
  months integer not null check (months between 1 and 60),
  due_on date not null,
  outcome text check (outcome in ('kept', 'partly', 'not-kept', 'not-known')),
  value_vnd bigint check (value_vnd >= 0),
  words text,
  settled_on date,
  settled_by_name text
);
create index promotion_follow_up_open on promotion_follow_up (province_code, due_on) where outcome is null;

create table promotion_export_deal (
  id uuid primary key,
  version integer not null default 1,
  ${place},
  producer_id uuid not null,
  product_id uuid not null,
  market text not null,
  buyer text not null,
  contract_number text,
  signed_on date not null,
  volume double precision check (volume > 0),
  unit text,
  amount double precision check (amount >= 0),
  currency text,
  -- null: nobody said
  shipped boolean,
  shipped_on date,
  words text,
  ${made}
);
create index promotion_export_deal_producer on promotion_export_deal (producer_id);

create table promotion_export_paper (
  id uuid primary key,
  version integer not null default 1,
  ${place},
  producer_id uuid not null,
  product_id uuid,
  market text not null,
  kind text not null,
  kind_words text,
  state text not null check (state in ('needed', 'kept', 'not-needed')),
  number text,
  issuer text,
  until date,
  words text,
  ${made}
);
create index promotion_export_paper_producer on promotion_export_paper (producer_id);

create table promotion_market_link (
  id uuid primary key,
  version integer not null default 1,
  ${place},
  producer_id uuid not null,
  product_id uuid not null,
  url text not null,
  seller text not null,
  price_vnd bigint check (price_vnd >= 0),
  removed_on date,
  removed_reason text,
  ${made}
);
create index promotion_market_link_product on promotion_market_link (product_id);

-- what a person saw at the address
create table promotion_link_check (
  id uuid primary key,
  link_id uuid not null references promotion_market_link (id),
  checked_on date not null,
  result text not null check (result in ('alive', 'gone', 'other-product', 'wrong-stars', 'other-price')),
  price_vnd bigint check (price_vnd >= 0),
  words text,
  ${made}
);
create index promotion_link_check_link on promotion_link_check (link_id, checked_on desc);
`);
