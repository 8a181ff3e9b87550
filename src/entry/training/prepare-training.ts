// What a training installation is filled with at its first start, and what the start prints about it.

import type { Ports } from '#runner/ports.ts';
import { openTrainingAccounts, trainingAccounts, trainingPassword } from './accounts.ts';
import { prepareFairs } from './fairs.ts';
import { fillRegister } from './fill-register.ts';
import { prepareInspections } from './inspections.ts';
import { prepareOutputReports } from './output-reports.ts';
import { preparePaperDossier } from './paper-dossier.ts';
import { preparePlanTargets } from './plan-targets.ts';
import { preparePoints } from './points-of-sale.ts';
import { prepareRoute } from './routes.ts';
import { enterSampleLetters } from './sample-letters.ts';
import { enterSampleOffices } from './sample-offices.ts';
import { prepareStandingDossiers } from './standing-dossiers.ts';
import { prepareStandingFindings } from './standing-findings.ts';
import { prepareStandingSupport } from './standing-support.ts';
import { tieProducer } from './tie-producer.ts';

export interface TrainingReport {
  readonly lines: readonly string[];
}

/** Fills what is missing; a second start finds everything there and changes nothing. */
export async function prepareTraining(ports: Ports, register: 'demo' | 'empty'): Promise<TrainingReport> {
  await openTrainingAccounts(ports);
  const filled =
    register === 'empty'
      ? []
      : [
          ...(await fillRegister(ports)),
          ...(await tieProducer(ports)),
          ...(await preparePaperDossier(ports)),
          ...(await prepareOutputReports(ports)),
          ...(await prepareStandingDossiers(ports)),
          ...(await enterSampleOffices(ports)),
          ...(await enterSampleLetters(ports)),
          ...(await prepareInspections(ports)),
          ...(await prepareStandingFindings(ports)),
          ...(await prepareStandingSupport(ports)),
          ...(await prepareFairs(ports)),
          ...(await preparePoints(ports)),
          ...(await prepareRoute(ports)),
          ...(await preparePlanTargets(ports)),
        ];
  const width = Math.max(...trainingAccounts.map((account) => account.login.length));
  return {
    lines: [
      ...filled,
      `  training: sign in at /dang-nhap with the password "${trainingPassword}" as`,
      ...trainingAccounts.map((account) => `    ${account.login.padEnd(width)}  ${account.purpose}`),
    ],
  };
}
