// Asks of a letter that goes into the book of outgoing letters whether the office issued it, by how the office is called.

import type { LocalDate } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { loadTerritory } from '#law/territory.ts';
import { type Office, sameOffice } from '#modules/offices/index.ts';
import { committeeOn, labelOfOffice, officesOfProvince } from '#modules/offices/services.ts';
import { provincesOn } from '#modules/territory/index.ts';
import type { Context } from '#runner/use-case.ts';
import { type IssuerFound, issuerOf } from '../rules/own-issuer.ts';

/** What the name of the issuer says, and how the office is called. */
export async function issuerFor(
  { db, today }: Pick<Context, 'db' | 'today'>,
  office: Office,
  issuer: string | null,
  days: readonly (LocalDate | null)[],
): Promise<{ readonly found: IssuerFound; readonly office: string }> {
  const own = await labelOfOffice(db, office, today);
  const former = await Promise.all(days.flatMap((day) => (day === null ? [] : [labelOfOffice(db, office, day)])));
  const besides = (await officesOfProvince(db, office.provinceCode, today)).filter((one) => !sameOffice(one, office));
  const provinces = provincesOn(await loadTerritory(), today).filter((one) => one.code !== office.provinceCode);
  const committees = await Promise.all(
    provinces.map((one) => committeeOn({ provinceCode: one.code, communeCode: null }, today)),
  );
  const others = [...besides.map((one) => one.label), ...committees];
  const names = { own: [own, ...former], others, isCommune: office.communeCode !== null };
  return { found: issuerOf(issuer, names), office: own };
}

/** What is wrong with the issuer of an outgoing letter; `reason`: why another name stands there, `null`: nobody said. */
export async function issuerProblems(
  context: Pick<Context, 'db' | 'today'>,
  office: Office,
  head: { readonly issuer: string | null; readonly issuedOn: LocalDate | null },
  onDay: LocalDate | null,
  said: { readonly otherName: boolean; readonly reason: string | null },
): Promise<readonly FieldProblem[]> {
  const { found, office: label } = await issuerFor(context, office, head.issuer, [head.issuedOn, onDay]);
  const details = { issuer: head.issuer, office: label };
  if (found === 'unnamed') return [{ path: 'issuer', code: 'directives/outgoing-unnamed', details }];
  if (found === 'another') return [{ path: 'issuer', code: 'directives/issued-by-another', details }];
  if (found === 'own') return [];
  if (!said.otherName) return [{ path: 'otherName', code: 'directives/issuer-unlike', details }];
  return said.reason === null ? [{ path: 'issuerReason', code: 'directives/issuer-without-reason', details }] : [];
}
