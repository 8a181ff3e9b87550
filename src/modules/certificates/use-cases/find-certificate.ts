// The certificate that an act names by its code, and whom that act therefore concerns.

import type { Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { Certificate } from '../rules/certificate.ts';
import { parseCertificateCode, writeCertificateCode } from '../rules/certificate-code.ts';
import { findCertificateByCode } from '../store-certificates.ts';

/** The certificate of a typed code; `null` where nothing has it. */
export async function certificateByCode(context: Pick<Context, 'db'>, typed: string): Promise<Certificate | null> {
  const number = parseCertificateCode(typed);
  return number === null ? null : await findCertificateByCode(context.db, writeCertificateCode(number));
}

/** Whom a certificate concerns: its office, and its producer. */
export async function subjectOfCertificate(context: Context, typed: string): Promise<Result<Subject>> {
  const found = await certificateByCode(context, typed);
  if (found === null) return refuse(notFound);
  const { provinceCode, communeCode, producerId } = found;
  return ok({ provinceCode, communeCode, producerId });
}
