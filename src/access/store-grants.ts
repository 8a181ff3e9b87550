// The only place that names the tables of roles and of dated duties.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import type { AssignmentId, DatedAssignment, RoleGrant, RoleGrantId } from './account.ts';
import type { Role } from './roles.ts';

const GRANT = `g.id, g.account_id as "accountId", g.role, g.province_code as "provinceCode", g.commune_code as "communeCode",
  g.named_on as "namedOn", g.unit_name as "unitName", g.office, g.valid_from as "validFrom", g.valid_until as "validUntil",
  g.granted_by as "grantedBy", g.granted_at as "grantedAt", g.ended_by as "endedBy", g.ended_at as "endedAt",
  g.end_reason as "endReason"`;

const ASSIGNMENT = `s.id, s.account_id as "accountId", s.kind, s.subject_kind as "subjectKind", s.subject_id as "subjectId",
  s.province_code as "provinceCode", s.document, s.valid_from as "validFrom", s.valid_until as "validUntil",
  s.granted_by as "grantedBy", s.granted_at as "grantedAt", s.ended_by as "endedBy", s.ended_at as "endedAt",
  s.end_reason as "endReason"`;

export async function insertRoleGrant(db: Db, grant: RoleGrant): Promise<void> {
  await query(
    db,
    `insert into role_grant (id, account_id, role, province_code, commune_code, named_on, unit_name, office, valid_from,
       valid_until, granted_by, granted_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      grant.id,
      grant.accountId,
      grant.role,
      grant.provinceCode,
      grant.communeCode,
      grant.namedOn,
      grant.unitName,
      grant.office,
      grant.validFrom,
      grant.validUntil,
      grant.grantedBy,
      grant.grantedAt,
    ],
  );
}

/** Every role an account held or holds, newest first. */
export async function listRoleGrants(db: Db, accountId: AccountId): Promise<readonly RoleGrant[]> {
  return await query<RoleGrant>(
    db,
    `select ${GRANT} from role_grant g where g.account_id = $1 order by g.granted_at desc, g.id desc`,
    [accountId],
  );
}

/** The same of several accounts, the latest first. */
export async function listRoleGrantsOf(db: Db, accountIds: readonly AccountId[]): Promise<readonly RoleGrant[]> {
  return await query<RoleGrant>(
    db,
    `select ${GRANT} from role_grant g where g.account_id = any($1::uuid[]) order by g.granted_at desc, g.id desc`,
    [[...accountIds]],
  );
}

/** Whose roles and duties these are, by the id of the role or duty. */
export async function findHoldersOf(
  db: Db,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly accountId: AccountId }[]> {
  return await query(
    db,
    `select id, account_id as "accountId" from role_grant where id = any($1::uuid[])
     union all select id, account_id from assignment where id = any($1::uuid[])`,
    [[...ids]],
  );
}

export async function findRoleGrant(db: Db, id: RoleGrantId): Promise<RoleGrant | undefined> {
  const rows = await query<RoleGrant>(db, `select ${GRANT} from role_grant g where g.id = $1`, [id]);
  return rows[0];
}

/** Ends a role that has not been ended yet; undefined: somebody was faster. */
export async function endRoleGrant(
  db: Db,
  id: RoleGrantId,
  end: { readonly on: LocalDate; readonly by: AccountId | null; readonly at: Instant; readonly reason: string | null },
): Promise<RoleGrant | undefined> {
  const rows = await query<RoleGrant>(
    db,
    `update role_grant g set valid_until = greatest(g.valid_from, $2::date), ended_by = $3, ended_at = $4, end_reason = $5
      where g.id = $1 and g.ended_at is null returning ${GRANT}`,
    [id, end.on, end.by, end.at, end.reason],
  );
  return rows[0];
}

/** Roles named before a day that still hold, for those whose codes mean another territory today. */
export async function listGrantsNamedBefore(
  db: Db,
  day: LocalDate,
): Promise<readonly { accountId: AccountId; provinceCode: string; communeCode: string | null; namedOn: LocalDate }[]> {
  return await query(
    db,
    `select account_id as "accountId", province_code as "provinceCode", commune_code as "communeCode", named_on as "namedOn"
       from role_grant where named_on < $1 and province_code is not null and ended_at is null`,
    [day],
  );
}

/**
 * Who holds one of the roles today in an account that is open, with the unit as it was named: those of a province by its code
 * (`null`: of all), and those named before `reform`, whose codes may mean another province since.
 */
export async function listHoldersOf(
  db: Db,
  roles: readonly Role[],
  asked: { readonly provinceCode: string | null; readonly today: LocalDate; readonly reform: LocalDate },
): Promise<readonly Pick<RoleGrant, 'accountId' | 'role' | 'provinceCode' | 'communeCode' | 'namedOn'>[]> {
  return await query(
    db,
    `select g.account_id as "accountId", g.role, g.province_code as "provinceCode", g.commune_code as "communeCode",
            g.named_on as "namedOn"
       from role_grant g join account a on a.id = g.account_id
      where g.role = any($1::text[]) and g.ended_at is null and a.status = 'active'
        and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2)
        and ($3::text is null or g.province_code = $3 or g.named_on < $4)`,
    [[...roles], asked.today, asked.provinceCode, asked.reform],
  );
}

export async function insertAssignment(db: Db, assignment: DatedAssignment): Promise<void> {
  await query(
    db,
    `insert into assignment (id, account_id, kind, subject_kind, subject_id, province_code, document, valid_from,
       valid_until, granted_by, granted_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      assignment.id,
      assignment.accountId,
      assignment.kind,
      assignment.subjectKind,
      assignment.subjectId,
      assignment.provinceCode,
      assignment.document,
      assignment.validFrom,
      assignment.validUntil,
      assignment.grantedBy,
      assignment.grantedAt,
    ],
  );
}

/** The subject that people appointed by one decision share, or undefined where nobody was yet. */
export async function findAppointment(
  db: Db,
  subjectKind: string,
  provinceCode: string,
  document: string,
): Promise<string | undefined> {
  const rows = await query<{ subjectId: string }>(
    db,
    `select subject_id as "subjectId" from assignment
      where subject_kind = $1 and province_code = $2 and document = $3 order by granted_at, id limit 1`,
    [subjectKind, provinceCode, document],
  );
  return rows[0]?.subjectId;
}

/** Every duty an account had or has, newest first. */
export async function listAssignments(db: Db, accountId: AccountId): Promise<readonly DatedAssignment[]> {
  return await query<DatedAssignment>(
    db,
    `select ${ASSIGNMENT} from assignment s where s.account_id = $1 order by s.granted_at desc, s.id desc`,
    [accountId],
  );
}

export async function findAssignment(db: Db, id: AssignmentId): Promise<DatedAssignment | undefined> {
  const rows = await query<DatedAssignment>(db, `select ${ASSIGNMENT} from assignment s where s.id = $1`, [id]);
  return rows[0];
}

/** Ends a duty that has not been ended yet; undefined: somebody was faster. */
export async function endAssignmentRow(
  db: Db,
  id: AssignmentId,
  end: { readonly on: LocalDate; readonly by: AccountId | null; readonly at: Instant; readonly reason: string | null },
): Promise<DatedAssignment | undefined> {
  const rows = await query<DatedAssignment>(
    db,
    `update assignment s set valid_until = greatest(s.valid_from, $2::date), ended_by = $3, ended_at = $4, end_reason = $5
      where s.id = $1 and s.ended_at is null returning ${ASSIGNMENT}`,
    [id, end.on, end.by, end.at, end.reason],
  );
  return rows[0];
}
