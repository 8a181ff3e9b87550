// Signs that turn the direction of writing, as the boundary drops them since (`cleanText` of the kernel), leave the texts
// that were stored before. The ledger keeps what was written then.

import { sqlMigration } from '../sql-migration.ts';

const SIGNS = String.raw`[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF\u00AD\u0001-\u0008\u000E-\u001F\u007F-\u009F]`;
const folded = (column: string): string =>
  `btrim(regexp_replace(lower(regexp_replace(normalize(translate(${column}, 'đĐ', 'dD'), NFD), '[\\u0300-\\u036F]', '', 'g')),
     '[^a-z0-9]+', ' ', 'g'))`;
const tables = [
  'producer',
  'product',
  'recognition',
  'product_photo',
  'product_ownership',
  'account',
  'saved_view',
  'kept_sheet',
];

export const signsOfDirection = sqlMigration(`
do $clean$
declare
  col record;
  cleaned text;
begin
  -- Where a sign stood within a word, the folded name had parted it: search what the cleaned names fold to.
  create temporary table written_with_signs on commit drop as
    select id, name, norm, producer_name from product where name ~ '${SIGNS}' or producer_name ~ '${SIGNS}';
  create temporary table makers_with_signs on commit drop as
    select id, norm from producer where name ~ '${SIGNS}';
  for col in
    select table_name, column_name, is_nullable = 'YES' as may_be_empty from information_schema.columns
     where table_schema = current_schema() and data_type = 'text'
       and table_name in (${tables.map((table) => `'${table}'`).join(', ')})
       and column_name not in ('norm', 'search_text')
  loop
    cleaned := format('btrim(regexp_replace(%I, %L, '''', ''g''))', col.column_name, '${SIGNS}');
    execute format('update %I set %I = %s where %I ~ %L', col.table_name, col.column_name,
      case when col.may_be_empty then format('nullif(%s, '''')', cleaned)
           else format('coalesce(nullif(%s, ''''), ''–'')', cleaned) end,
      col.column_name, '${SIGNS}');
  end loop;
  update product set packs = regexp_replace(packs::text, '${SIGNS}', '', 'g')::jsonb where packs::text ~ '${SIGNS}';

  update producer p set norm = ${folded('p.name')},
         search_text = replace(p.search_text, p.norm, ${folded('p.name')})
    from makers_with_signs w where w.id = p.id;
  update product p set norm = ${folded('p.name')},
         search_text = replace(replace(p.search_text, w.norm, ${folded('p.name')}),
           coalesce(nullif(${folded("coalesce(w.producer_name, '')")}, ''), '/'), ${folded("coalesce(p.producer_name, '')")})
    from written_with_signs w where w.id = p.id;
end
$clean$;
`);
