// A province with many products: producers with a few products each, their papers, visits, findings and reports of output. Written by statements
// that make thousands of rows at once, since typing them takes hours.

import { date } from '#kernel/calendar.ts';
import { insertProductsWithRecognitions } from '#modules/certificates/services.ts';
import { emptyProducerDraft } from '#modules/producers/index.ts';
import { insertProducers } from '#modules/producers/services.ts';
import { emptyProductDraft } from '#modules/products/index.ts';
import { query } from '#platform/database/db.ts';
import type { Ports } from '#runner/ports.ts';

const COMMUNES = ['03390', '03388', '03466', '03433', '03637'];
/** Products of one producer. */
const EACH = 3;

const visits = `insert into visit (id, kind, province_code, commune_code, producer_id, producer_name, place, product_ids, planned_on, team, state,
    held_on, office_label, search_text, made_by_name, made_at, changed_at)
  select gen_random_uuid(), 'supervision', province_code, commune_code, producer_id, producer_name, 'Cơ sở', jsonb_build_array(id),
    date '2026-01-05' + (n % 300)::int, '[]', 'closed', date '2026-01-05' + (n % 300)::int, 'Cơ quan giả định', '', 'Người giả định', now(), now()
  from (select *, row_number() over (order by code) as n from product) one where n % 4 = 0`;

const findings = `insert into finding (id, province_code, commune_code, producer_id, producer_name, product_id, product_name, kind, severity, words,
    origin, state, correction, due_on, found_on, found_by_name, made_at, changed_at)
  select gen_random_uuid(), province_code, commune_code, producer_id, producer_name, id, name, 'label-incomplete',
    (array['minor', 'major', 'critical'])[1 + n % 3], 'Nhãn thiếu ngày sản xuất.', 'typed', 'correcting', 'Ghi lại nhãn.',
    date '2026-10-01' + (n % 90)::int, date '2026-09-01', 'Người giả định', now(), now()
  from (select *, row_number() over (order by code) as n from product) one where n % 5 = 0`;

const papers = `insert into evidence_piece (id, producer_id, kind, title, expires_on, entered_by, made_at, changed_at)
  select gen_random_uuid(), id, 'food-safety-certificate', 'Giấy chứng nhận đủ điều kiện an toàn thực phẩm',
    date '2026-10-01' + (n % 400)::int, 'producer', now(), now()
  from (select *, row_number() over (order by code) as n from producer) one where n % 2 = 0`;

const reports = `insert into output_report (id, product_id, producer_id, province_code, commune_code, period_year, period_kind, period_number,
    period_from, period_to, ordinal, quantity, unit, channels, flags, reported_on, made_by_name, by_proxy, made_at)
  select gen_random_uuid(), id, producer_id, province_code, commune_code, 2026, 'quarter', q, make_date(2026, q * 3 - 2, 1),
    (make_date(2026, q * 3 - 2, 1) + interval '3 months - 1 day')::date, 1, 100, 'kg', '{}', '[]', date '2026-11-01', 'Người giả định', false, now()
  from (select *, row_number() over (order by code) as n from product) one, generate_series(1, 3) as q where n % 2 = 0`;

/** Puts so many recognised products of Lai Châu into a house that has none, with what is known of them. */
export async function fillProvince(ports: Ports, count: number): Promise<void> {
  const making = { now: ports.clock.now(), random: ports.random, today: ports.clock.today() };
  await ports.database.write.transaction().execute(async (tx) => {
    const producers = await insertProducers(
      tx,
      Array.from({ length: Math.ceil(count / EACH) }, (_, i) => ({
        ...emptyProducerDraft,
        name: `HTX Giả định số ${i}`,
        producerType: 'cooperative' as const,
        provinceCode: '12',
        communeCode: COMMUNES[i % COMMUNES.length] ?? null,
      })),
      making,
    );
    const one = (i: number) => {
      const producer = producers[Math.floor(i / EACH)];
      if (producer === undefined) throw new Error('every product has a producer');
      const { id: producerId, name: producerName, communeCode } = producer;
      const draft = { ...emptyProductDraft, name: `Chè Shan tuyết giả định ${i}`, producerId, producerName };
      const years = i % 3;
      return {
        product: {
          draft: { ...draft, provinceCode: '12', communeCode, setNumber: (i % 26) + 1 },
          codes: [{ kind: 'ocop-new' as const, code: `12-${communeCode}-${i + 1}-2026` }],
        },
        recognitions: [
          {
            ...{ source: 'imported' as const, stars: 3 + (i % 2), decisionNumber: `${i + 1}/QĐ-UBND` },
            ...{ issuedOn: date(`${2024 + years}-06-15`), expiresOn: null, issuer: 'UBND tỉnh Lai Châu' },
            ...{ instrument: null, productCode: null, reportedYear: null, note: null },
          },
        ],
      };
    };
    await insertProductsWithRecognitions(
      tx,
      Array.from({ length: count }, (_, i) => one(i)),
      making,
    );
    for (const text of [visits, findings, papers, reports]) await query(tx, text);
  });
}
