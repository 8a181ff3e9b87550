// The rooms that answer. A room that is not listed here does not exist for anybody outside.

import { accountKeeping } from './account-keeping.ts';
import { accounts } from './accounts.ts';
import { catalogue } from './catalogue.ts';
import { certificateLife } from './certificate-life.ts';
import { certificatePapers } from './certificate-papers.ts';
import { certificates } from './certificates.ts';
import { councils } from './councils.ts';
import { criteria } from './criteria.ts';
import { custody } from './custody.ts';
import { desk } from './desk.ts';
import { directives } from './directives.ts';
import { dossiers } from './dossiers.ts';
import { drafting } from './drafting.ts';
import { evaluation } from './evaluation.ts';
import { evidence } from './evidence.ts';
import { exchange } from './exchange.ts';
import { field } from './field.ts';
import { fieldApp } from './field-app.ts';
import { findings } from './findings.ts';
import { ideas } from './ideas.ts';
import { inspections } from './inspections.ts';
import { intake } from './intake.ts';
import { interfaceKeysOver } from './interface-keys.ts';
import { ledger } from './ledger.ts';
import { legacyFiles } from './legacy-files.ts';
import { notifications } from './notifications.ts';
import { offices } from './offices.ts';
import { output } from './output.ts';
import { pointsOfSale } from './points-of-sale.ts';
import { producers } from './producers.ts';
import { products } from './products.ts';
import { promotion } from './promotion.ts';
import { reporting } from './reporting.ts';
import { results } from './results.ts';
import type { RoomRoutes } from './room-routes.ts';
import { routes } from './routes.ts';
import { savedViews } from './saved-views.ts';
import { scoring } from './scoring.ts';
import { sellingPapers } from './selling-papers.ts';
import { support } from './support.ts';
import { tasks } from './tasks.ts';
import { territory } from './territory.ts';
import { webhooks } from './webhooks.ts';

const withoutKeys: readonly RoomRoutes[] = [
  accounts,
  accountKeeping,
  catalogue,
  certificates,
  councils,
  certificatePapers,
  certificateLife,
  criteria,
  custody,
  desk,
  directives,
  dossiers,
  drafting,
  evaluation,
  evidence,
  exchange,
  field,
  findings,
  output,
  pointsOfSale,
  sellingPapers,
  routes,
  ideas,
  inspections,
  intake,
  ledger,
  legacyFiles,
  notifications,
  offices,
  producers,
  products,
  promotion,
  reporting,
  results,
  savedViews,
  scoring,
  support,
  tasks,
  territory,
  fieldApp,
  webhooks,
];

export const rooms: readonly RoomRoutes[] = [...withoutKeys, interfaceKeysOver(withoutKeys)];
