// Settings: a wrong one stops the start with a sentence that names it.

import { describe, expect, it } from 'vitest';
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

  it('refuse a replica without its primary', () => {
    expect(variables({ DATABASE_READ_URL: 'postgres://a/b' })).toEqual(['DATABASE_READ_URL']);
  });
});
