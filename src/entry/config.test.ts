// Settings: a wrong one stops the start with a sentence that names it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holder, pemOf } from '../../tests/signatures/authorities.ts';
import { readSettings } from './config.ts';

const variables = (env: Record<string, string>): readonly string[] => readSettings(env).faults.map((f) => f.variable);

describe('settings', () => {
  it('need nothing for a training installation on this machine', () => {
    const { settings, faults } = readSettings({});
    expect(faults).toEqual([]);
    expect(settings).toMatchObject({ mode: 'training', host: '127.0.0.1', port: 8080, databaseUrl: null });
  });

  it('name every wrong variable at once', () => {
    const env = {
      PORT: 'eighty',
      DATABASE_URL: 'mysql://x',
      OCOP_MODE: 'test',
      OCOP_SMTP_URL: 'mail',
      OCOP_ORIGIN: 'ocop.vn/x',
    };
    expect([...variables(env)].sort()).toEqual(['DATABASE_URL', 'OCOP_MODE', 'OCOP_ORIGIN', 'OCOP_SMTP_URL', 'PORT']);
  });

  it('of production need a public https address; with it nothing is missing', () => {
    expect(variables({ OCOP_MODE: 'production' })).toEqual(['OCOP_ORIGIN']);
    expect(variables({ OCOP_MODE: 'production', OCOP_ORIGIN: 'http://ocop.example.vn' })).toEqual(['OCOP_ORIGIN']);
    expect(variables({ OCOP_MODE: 'production', OCOP_ORIGIN: 'https://ocop.example.vn', HOST: '0.0.0.0' })).toEqual([]);
  });

  it('keep a training installation with its printed password off the network unless a class is meant', () => {
    expect(variables({ HOST: '0.0.0.0' })).toEqual(['HOST']);
    expect(variables({ HOST: '0.0.0.0', OCOP_TRAINING_OPEN: 'yes' })).toEqual([]);
    expect(variables({ OCOP_TRAINING_REGISTER: 'full' })).toEqual(['OCOP_TRAINING_REGISTER']);
  });

  it('let a class begin on a day of its own, never a production', () => {
    expect(readSettings({ OCOP_TRAINING_DATE: '2027-02-01' }).settings.trainingDate).toBe('2027-02-01');
    expect(variables({ OCOP_TRAINING_DATE: '01/02/2027' })).toEqual(['OCOP_TRAINING_DATE']);
    const live = { OCOP_MODE: 'production', OCOP_ORIGIN: 'https://ocop.example.vn' };
    expect(variables({ ...live, OCOP_TRAINING_DATE: '2027-02-01' })).toEqual(['OCOP_TRAINING_DATE']);
  });

  it('name the hosts that may be called; without them nobody is', () => {
    expect(readSettings({}).settings.outbound).toEqual({ hosts: [], nearby: false });
    const hosts = { OCOP_WEBHOOK_HOSTS: 'Nhan.example.vn, cong.example.vn:8443' };
    expect(readSettings(hosts).settings.outbound).toEqual({
      hosts: ['nhan.example.vn', 'cong.example.vn:8443'],
      nearby: false,
    });
    expect(readSettings({ ...hosts, OCOP_WEBHOOK_NEARBY: 'yes' }).settings.outbound.nearby).toBe(true);
    expect(variables({ OCOP_WEBHOOK_HOSTS: 'https://nhan.example.vn', OCOP_WEBHOOK_NEARBY: 'maybe' })).toEqual([
      'OCOP_WEBHOOK_HOSTS',
      'OCOP_WEBHOOK_NEARBY',
    ]);
  });

  it('take roots of signatures from a file or a folder, and refuse what is none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'openocop-roots-'));
    const root = holder({ name: 'Root CA Giả định', isAuthority: true });
    const person = holder({ name: 'Người Ký', by: root });
    const put = (name: string, words: string): string => {
      writeFileSync(join(folder, name), words);
      return join(folder, name);
    };
    const roots = (path: string) => readSettings({ OCOP_SIGNATURE_ROOTS: path }).settings.signatureRoots;
    expect(variables({ OCOP_SIGNATURE_ROOTS: folder })).toEqual(['OCOP_SIGNATURE_ROOTS']);
    const file = put('root.pem', `Root CA\n${pemOf(root)}`);
    put('read-me.txt', 'no certificate');
    expect(roots(file).certificates.map(({ name }) => name)).toEqual(['Root CA Giả định']);
    expect(roots(folder)).toEqual(roots(file));
    expect(readSettings({}).settings.signatureRoots).toEqual({ certificates: [], fingerprint: null });
    for (const [words, why] of [
      [pemOf(person), 'is not one of an authority'],
      ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'cannot be read'],
      ['nothing', 'holds no certificate'],
    ] as const) {
      const { faults } = readSettings({ OCOP_SIGNATURE_ROOTS: put('wrong.crt', words) });
      expect(faults.map((one) => one.sentence).join()).toContain(why);
    }
    expect(variables({ OCOP_SIGNATURE_ROOTS: join(folder, 'gone') })).toEqual(['OCOP_SIGNATURE_ROOTS']);
    rmSync(folder, { recursive: true });
  });

  it('refuse a replica without its primary', () => {
    expect(variables({ DATABASE_READ_URL: 'postgres://a/b' })).toEqual(['DATABASE_READ_URL']);
  });
});
