// Numbers of goods are found by their 14 digits, whichever length was written.

import { sqlMigration } from '../sql-migration.ts';

export const goodsNumbers = sqlMigration(`
create index product_code_goods_number on product_code (lpad(code, 14, '0')) where kind = 'gtin';
`);
