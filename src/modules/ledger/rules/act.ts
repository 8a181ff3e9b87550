// One act as the ledger holds it, in readable form.

/** A role the actor held at the act, for which units: codes of communes, of a province, or none for the whole installation. */
export interface HeldRight {
  readonly role: string;
  readonly unitCodes: readonly string[];
}

/** Who did what, when, under which right, to how many records. */
export interface LedgerAct {
  readonly seq: number;
  readonly at: string;
  readonly useCase: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  /** The key of the program that did it for its owner, or `null`. */
  readonly keyId: string | null;
  readonly rights: readonly HeldRight[];
  readonly legalBasis: string | null;
  readonly records: number;
  readonly hash: string;
}

interface Written {
  readonly actor: {
    readonly kind: string;
    readonly id: string | null;
    readonly right: readonly string[];
    readonly key?: string;
  };
  readonly legalBasis: string | null;
}

/**
 * Reads a right as the ledger writes it.
 *
 * @example readRight('commune-officer@03390+03393') // { role: 'commune-officer', unitCodes: ['03390', '03393'] }
 * @example readRight('producer@all') // { role: 'producer', unitCodes: [] }
 */
export function readRight(written: string): HeldRight {
  const [role = '', units = ''] = written.split('@');
  return { role, unitCodes: units === 'all' || units === '' ? [] : units.split('+') };
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
    keyId: actor.key ?? null,
    rights: actor.right.map(readRight),
    legalBasis,
    records: row.records_count,
    hash: row.hash,
  };
}
