// Certificates for the bench: papers of recognitions that hold, issued the way an office issues them, under a name for printed codes.

import { localOperator } from '#access/actor.ts';
import { confirmHost } from '#modules/certificates/use-cases/confirm-host.ts';
import { issueCertificate } from '#modules/certificates/use-cases/issue-certificate.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';

/** A certificate as a scan asks for it. */
export interface BenchPaper {
  readonly code: string;
  readonly token: string;
  /** What both answers have to say. */
  readonly productName: string;
  readonly number: string;
}

/** Without a cache that holds them all, and yet issued within seconds. */
const PAPERS = 60;
const HOST = 'https://ocop.example.vn';

/** Issues certificates of three stars. */
export async function issuePapers(ports: Ports): Promise<readonly BenchPaper[]> {
  const host = await runUseCase(
    ports,
    confirmHost,
    { origin: HOST, reason: 'Đo lường', permanent: 'yes' },
    { actor: localOperator },
  );
  if (!host.ok) throw new Error(JSON.stringify(host.problem));
  const pool = ports.database.writePool;
  const { rows } = await pool.query<{ id: string }>(
    'select recognition_id as id from product where stars = 3 and valid_until > current_date order by code limit $1',
    [PAPERS],
  );
  let refused = '';
  for (const { id } of rows) {
    const issued = await runUseCase(ports, issueCertificate, { recognitionId: id }, { actor: localOperator });
    if (!issued.ok) refused = JSON.stringify(issued.problem);
  }
  const papers = await pool.query<BenchPaper>(
    'select code, token, product_name as "productName", number from certificate order by code',
  );
  if (papers.rows.length === 0) throw new Error(`no certificate was issued: ${refused}`);
  return papers.rows;
}
