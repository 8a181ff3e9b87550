// One act as the ledger holds it, in readable form.

/** Who did what, when, under which right, to how many records. */
export interface LedgerAct {
  readonly seq: number;
  readonly at: string;
  readonly useCase: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly rights: readonly string[];
  readonly legalBasis: string | null;
  readonly records: number;
  readonly hash: string;
}

interface Written {
  readonly actor: { readonly kind: string; readonly id: string | null; readonly right: readonly string[] };
  readonly legalBasis: string | null;
}

/** Reads an entry's canonical content back. */
export function actOf(row: {
  readonly seq: number;
  readonly at: string;
  readonly use_case: string;
  readonly content: string;
  readonly records_count: number;
  readonly hash: string;
}): LedgerAct {
  const { actor, legalBasis } = JSON.parse(row.content) as Written;
  return {
    seq: row.seq,
    at: row.at,
    useCase: row.use_case,
    actorKind: actor.kind,
    actorId: actor.id,
    rights: actor.right,
    legalBasis,
    records: row.records_count,
    hash: row.hash,
  };
}
