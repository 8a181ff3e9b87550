// What the doctor found: an id, how bad it is, and the figures. Sentences: `doctor` in src/texts/*/operations.ts.

export type Severity = 'ok' | 'info' | 'warning' | 'error';

/** The figures that each finding's sentences need. */
export interface FindingDetails {
  'program/version': { readonly version: string };
  'machine/node': { readonly version: string };
  'machine/memory': { readonly megabytes: number };
  'machine/libc': { readonly libc: string };
  'machine/language-data': Readonly<Record<string, never>>;
  'clock/zone': { readonly zone: string };
  'clock/against-build': { readonly now: string; readonly builtAt: string };
  'clock/against-database': { readonly seconds: number };
  'clock/against-records': { readonly latest: string; readonly now: string };
  'database/none-yet': { readonly directory: string };
  'database/unreachable': { readonly reason: string };
  'database/version': { readonly version: string };
  'database/encoding': { readonly encoding: string };
  'database/migrations': { readonly pending: readonly string[]; readonly unknown: readonly string[] };
  'database/trigram': { readonly state: 'installed' | 'available' | 'missing' };
  'database/vietnamese-order': Readonly<Record<string, never>>;
  'database/durability': { readonly off: readonly string[] };
  'database/checksums': Readonly<Record<string, never>>;
  'database/superuser': { readonly role: string };
  'database/embedded': { readonly directory: string; readonly version: string };
  'database/embedded-account': { readonly account: string };
  'disk/space': { readonly path: string; readonly freePercent: number; readonly freeMegabytes: number };
  'disk/inodes': { readonly path: string; readonly freePercent: number };
  'files/writable': { readonly path: string; readonly reason: string };
  'fonts/present': { readonly missing: readonly string[] };
  'build/present': { readonly missing: readonly string[] };
  'bundle/files': { readonly checked: number; readonly wrong: readonly string[] };
  'tools/optional': { readonly tool: string; readonly path: string | null };
  'settings/fault': { readonly variable: string; readonly sentence: string };
  'settings/mail': Readonly<Record<string, never>>;
  'opening/origin': { readonly origins: readonly string[] };
  'opening/dump': {
    readonly to: string | null;
    readonly encrypted: boolean;
    /** Whole hours since the newest one in `folder`. */
    readonly hours: number | null;
    readonly folder: string;
  };
  'opening/administrators': { readonly administrators: number; readonly withoutFactor: number };
  'opening/officers': { readonly officers: number };
  'opening/boundaries': { readonly missing: readonly string[] };
  'opening/receivers': { readonly failing: number };
  'settings/signature-roots': {
    readonly names: readonly string[];
    /** The first day on which one of them no longer holds. */
    readonly until: string | null;
    readonly ended: readonly string[];
  };
}

export type FindingId = keyof FindingDetails;

export interface Finding<Id extends FindingId = FindingId> {
  readonly id: Id;
  readonly severity: Severity;
  readonly details: FindingDetails[Id];
}

/** Makes a finding with exactly the details of its id. */
export function finding<Id extends FindingId>(id: Id, severity: Severity, details: FindingDetails[Id]): Finding {
  return { id, severity, details } as Finding;
}
