import { account } from './account.ts';
import { asset } from './asset.ts';
import { booking } from './booking.ts';
import { budgetLine } from './budget-line.ts';
import { calendar } from './calendar.ts';
import { campaign } from './campaign.ts';
import { capability } from './capability.ts';
import { capitalRequest } from './capital-request.ts';
import { capitalTier } from './capital-tier.ts';
import { captain } from './captain.ts';
import { cash } from './cash.ts';
import { channel } from './channel.ts';
import { client } from './client.ts';
import { component } from './component.ts';
import { contract } from './contract.ts';
import { control } from './control.ts';
import { debt } from './debt.ts';
import { decisionRecord } from './decision-record.ts';
import type { RecordOf } from './define-record.ts';
import { delivery } from './delivery.ts';
import { entity } from './entity.ts';
import { expense } from './expense.ts';
import { fxRate } from './fx-rate.ts';
import { invoice } from './invoice.ts';
import { kpi } from './kpi.ts';
import { lead } from './lead.ts';
import { maintenance } from './maintenance.ts';
import { milestone } from './milestone.ts';
import { obligation } from './obligation.ts';
import { otaCandidate } from './ota-candidate.ts';
import { param } from './param.ts';
import { person } from './person.ts';
import { product } from './product.ts';
import { property } from './property.ts';
import { rate } from './rate.ts';
import { revenue } from './revenue.ts';
import { revenuePolicy } from './revenue-policy.ts';
import { securityCheck } from './security-check.ts';
import { seoCheck } from './seo-check.ts';
import { system } from './system.ts';
import { timesheet } from './timesheet.ts';

/** Every type of record that a table can hold, by its name: what can be said. */
export const recordTypes = {
  account,
  asset,
  booking,
  'budget-line': budgetLine,
  calendar,
  campaign,
  capability,
  'capital-request': capitalRequest,
  'capital-tier': capitalTier,
  captain,
  cash,
  channel,
  client,
  component,
  contract,
  control,
  debt,
  'decision-record': decisionRecord,
  delivery,
  entity,
  expense,
  'fx-rate': fxRate,
  invoice,
  kpi,
  lead,
  maintenance,
  milestone,
  obligation,
  'ota-candidate': otaCandidate,
  param,
  person,
  product,
  property,
  rate,
  'revenue-policy': revenuePolicy,
  revenue,
  'security-check': securityCheck,
  'seo-check': seoCheck,
  system,
  timesheet,
} as const;

export type RecordTypes = typeof recordTypes;
export type TableType = keyof RecordTypes;

/** The rows of each type of record. */
export type RecordByType = { readonly [T in TableType]: RecordOf<RecordTypes[T]> };

/** One row of any table. */
export type TableRecord = RecordByType[TableType];
