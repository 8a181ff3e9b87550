// Settings of an installation, read once from the environment. A wrong one stops the start with a sentence that names it.

import { join } from 'node:path';
import { type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { type OutboundRules, parseHosts } from '#platform/egress/outbound-rules.ts';
import { loadRoots, noRoots, type TrustedRoots } from '#platform/pdf/signatures/trusted-roots.ts';
import type { Mode } from '#runner/ports.ts';

export interface Settings {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string | null;
  readonly databaseReadUrl: string | null;
  readonly databaseDirectUrl: string | null;
  readonly poolSize: number;
  readonly dataRoot: string | null;
  /** Account of the embedded database's processes when started as root. */
  readonly databaseAccount: string | null;
  readonly fileRoot: string | null;
  /** Folder of the keys that sign certificates; null: `keys` beside the files. */
  readonly keyRoot: string | null;
  /** Folder through which letters are exchanged with the office's document system. */
  readonly exchangeRoot: string | null;
  /** Hosts to which changes of the open data may be sent. */
  readonly outbound: OutboundRules;
  readonly publicOrigins: readonly string[];
  readonly trustProxy: boolean;
  readonly officeName: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly rateScale: number;
  /** What the register of a training installation holds at its first start: demonstration products, or nothing yet. */
  readonly trainingRegister: 'demo' | 'empty';
  /** The day on which a class begins at every start; null: the day of the machine. */
  readonly trainingDate: LocalDate | null;
  readonly worker: 'inside' | 'none';
  /** Authorities by whose certificates the signer of a PDF is known. */
  readonly signatureRoots: TrustedRoots;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** One wrong setting, as a sentence for the person who starts the program. */
export interface SettingFault {
  readonly variable: string;
  readonly sentence: string;
}

const LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** Reads every setting and finds every fault at once. */
export function readSettings(env: Environment): { settings: Settings; faults: readonly SettingFault[] } {
  const faults: SettingFault[] = [];
  const fault = (variable: string, sentence: string): void => {
    faults.push({ variable, sentence: `${variable}: ${sentence}` });
  };
  const text = (name: string): string | null => {
    const value = env[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const whole = (name: string, otherwise: number, least: number, most: number): number => {
    const value = text(name);
    if (value === null) return otherwise;
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    fault(name, `"${value}" is not a whole number from ${least} to ${most}.`);
    return otherwise;
  };
  const choice = <const Options extends readonly string[]>(
    name: string,
    options: Options,
    otherwise: Options[number],
  ): Options[number] => {
    const value = text(name);
    if (value === null || options.includes(value)) return value ?? otherwise;
    fault(name, `"${value}" is not one of ${options.join(', ')}.`);
    return otherwise;
  };
  const postgresUrl = (name: string): string | null => {
    const value = text(name);
    if (value === null) return null;
    if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) {
      fault(name, 'must be a PostgreSQL address such as postgres://ocop:password@127.0.0.1:5432/openocop.');
    }
    return value;
  };

  const day = (name: string): LocalDate | null => {
    const value = text(name);
    const parsed = value === null ? null : parseIsoDate(value);
    if (value !== null && parsed === null) fault(name, `"${value}" is not a day such as 2027-02-01.`);
    return parsed;
  };

  const mode = choice('OCOP_MODE', ['training', 'production'] as const, 'training');
  const host = text('HOST') ?? '127.0.0.1';
  const publicOrigins = (text('OCOP_ORIGIN') ?? '').split(',').flatMap((origin) => {
    const trimmed = origin.trim().replace(/\/$/, '');
    if (trimmed === '') return [];
    if (!/^https?:\/\/[^/\s]+$/.test(trimmed)) {
      fault('OCOP_ORIGIN', `"${trimmed}" is not an origin such as https://ocop.example.vn (no path).`);
    }
    return [trimmed];
  });
  const loopback = host === '127.0.0.1' || host === 'localhost' || host === '::1';
  if (mode === 'production') {
    if (publicOrigins.length === 0) {
      fault('OCOP_ORIGIN', 'production needs the public address people open, such as https://ocop.example.vn.');
    } else if (publicOrigins.some((origin) => !origin.startsWith('https://'))) {
      fault('OCOP_ORIGIN', 'production needs https:// addresses: sign-in cookies and passkeys do not work without.');
    }
  } else if (!loopback && text('OCOP_TRAINING_OPEN') !== 'yes') {
    fault(
      'HOST',
      `training accounts have a printed password, so training answers this machine only. Set OCOP_TRAINING_OPEN=yes to let the network of a class reach ${host}.`,
    );
  }
  const trainingDate = day('OCOP_TRAINING_DATE');
  if (mode === 'production' && trainingDate !== null) {
    fault('OCOP_TRAINING_DATE', 'production runs on the day of the machine; leave it out.');
  }
  const databaseUrl = postgresUrl('DATABASE_URL');
  const databaseReadUrl = postgresUrl('DATABASE_READ_URL');
  if (databaseReadUrl !== null && databaseUrl === null) {
    fault('DATABASE_READ_URL', 'a replica needs DATABASE_URL for its primary.');
  }
  const smtpUrl = text('OCOP_SMTP_URL');
  if (smtpUrl !== null && !/^smtps?:\/\//.test(smtpUrl)) fault('OCOP_SMTP_URL', 'must begin with smtp:// or smtps://.');
  const webhookHosts = parseHosts(text('OCOP_WEBHOOK_HOSTS') ?? '');
  if (webhookHosts.wrong !== null) {
    fault(
      'OCOP_WEBHOOK_HOSTS',
      `"${webhookHosts.wrong}" is not a host such as nhan.example.vn or nhan.example.vn:8443.`,
    );
  }
  const rootsPath = text('OCOP_SIGNATURE_ROOTS');
  const trusted = rootsPath === null ? { roots: noRoots, fault: null } : loadRoots(rootsPath);
  if (trusted.fault !== null) fault('OCOP_SIGNATURE_ROOTS', trusted.fault);
  const settings: Settings = {
    mode,
    host,
    port: whole('PORT', 8080, 0, 65_535),
    databaseUrl,
    databaseReadUrl,
    databaseDirectUrl: postgresUrl('DATABASE_DIRECT_URL'),
    poolSize: whole('OCOP_POOL_SIZE', 8, 1, 100),
    dataRoot: text('OCOP_DATA'),
    databaseAccount: text('OCOP_PG_USER'),
    fileRoot: text('OCOP_FILES'),
    keyRoot: text('OCOP_KEYS'),
    exchangeRoot: text('OCOP_EXCHANGE'),
    outbound: {
      hosts: webhookHosts.hosts,
      nearby: choice('OCOP_WEBHOOK_NEARBY', ['yes', 'no'] as const, 'no') === 'yes',
    },
    publicOrigins,
    trustProxy: choice('OCOP_TRUST_PROXY', ['yes', 'no'] as const, 'no') === 'yes',
    officeName: text('OCOP_OFFICE_NAME'),
    smtpUrl,
    mailFrom: text('OCOP_MAIL_FROM') ?? 'ocop@localhost',
    logLevel: choice('OCOP_LOG_LEVEL', LEVELS, 'warn'),
    rateScale: whole('OCOP_RATE_SCALE', 1, 1, 100_000),
    trainingRegister: choice('OCOP_TRAINING_REGISTER', ['demo', 'empty'] as const, 'demo'),
    trainingDate,
    worker: choice('OCOP_WORKER', ['inside', 'none'] as const, 'inside'),
    signatureRoots: trusted.roots,
  };
  return { settings, faults };
}

/** Where the checkout or the installed bundle lies: the folder that holds `dist`. */
export function checkoutRoot(): string {
  return join(import.meta.dirname, '..', '..');
}
