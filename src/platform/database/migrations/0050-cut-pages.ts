// Pieces cut out of a scanned dossier get a file of their own. Until the nightly hand has cut one, it names no file at all: nobody is given
// the pages of others meanwhile. The scan itself stays under `sent_sha256`.

import { sqlMigration } from '../sql-migration.ts';

export const cutPages = sqlMigration(`
update evidence_file set sha256 = 'uncut'
 where from_page is not null and media_type = 'application/pdf' and sha256 = sent_sha256;
create index evidence_file_uncut on evidence_file (added_at) where sha256 = 'uncut';
`);
