// The public search looks for a code as people type it: product codes, bar codes and numbers of decisions by their letters
// and figures alone. The expression stands word for word in the search (`codeKeySql` of the room of the catalogue), or the
// indexes are not used.

import { sqlMigration } from '../sql-migration.ts';

const key = (column: string): string =>
  `regexp_replace(lower(translate(${column}, 'ĐđÂâĂăÊêÔôƠơƯư', 'DdAaAaEeOoOoUu')), '[^a-z0-9]+', '', 'g')`;

export const searchByCode = sqlMigration(`
create index product_code_letters on product_code ((${key('code')}));
create index recognition_decision_letters on recognition ((${key('decision_number')}));
create index recognition_code_letters on recognition ((${key('product_code')}));
`);
