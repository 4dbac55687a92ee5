import { assetInventory } from './asset-inventory.ts';
import { billingGap } from './billing-gap.ts';
import { breakEven } from './break-even.ts';
import { breakEvenNights } from './break-even-nights.ts';
import { budgetVariance } from './budget-variance.ts';
import { burnAndRunway } from './burn-and-runway.ts';
import { campaignOpportunity } from './campaign-opportunity.ts';
import { capabilityParity } from './capability-parity.ts';
import { capitalRequests } from './capital-requests.ts';
import { capitalTiers } from './capital-tiers.ts';
import { captainUtilisation } from './captain-utilisation.ts';
import { cashPosition } from './cash-position.ts';
import { channelEconomics } from './channel-economics.ts';
import { channelMatrix } from './channel-matrix.ts';
import { chartOfAccounts } from './chart-of-accounts.ts';
import { contracts } from './contracts.ts';
import { controlRules } from './control-rules.ts';
import { deadheadCost } from './deadhead-cost.ts';
import { decisions } from './decisions.ts';
import { deferredRevenue } from './deferred-revenue.ts';
import type { Analysis } from './define-analysis.ts';
import { deliveryMaturity } from './delivery-maturity.ts';
import { engineeringActions } from './engineering-actions.ts';
import { expenseAudit } from './expense-audit.ts';
import { experienceShortfalls } from './experience-shortfalls.ts';
import { fuelExposure } from './fuel-exposure.ts';
import { funnel } from './funnel.ts';
import { infrastructureCost } from './infrastructure-cost.ts';
import { invoicingReadiness } from './invoicing-readiness.ts';
import { keyPersonDependence } from './key-person-dependence.ts';
import { kpiGaps } from './kpi-gaps.ts';
import { localSeo } from './local-seo.ts';
import { maintenanceBacklog } from './maintenance-backlog.ts';
import { marketingMilestones } from './marketing-milestones.ts';
import { obligations } from './obligations.ts';
import { occupancy } from './occupancy.ts';
import { otaSequence } from './ota-sequence.ts';
import { pathToProfit } from './path-to-profit.ts';
import { portfolioContribution } from './portfolio-contribution.ts';
import { rateCard } from './rate-card.ts';
import { recognitionPosition } from './recognition-position.ts';
import { revenueRecognition } from './revenue-recognition.ts';
import { revenueTargets } from './revenue-targets.ts';
import { scenarios } from './scenarios.ts';
import { scorecard } from './scorecard.ts';
import { seasonalDemand } from './seasonal-demand.ts';
import { securityGaps } from './security-gaps.ts';
import { shortfalls } from './shortfalls.ts';
import { singlePointsOfFailure } from './single-points-of-failure.ts';
import { stackAudit } from './stack-audit.ts';
import { systemsAudit } from './systems-audit.ts';
import { thirtyDayPlan } from './thirty-day-plan.ts';
import { trialBalance } from './trial-balance.ts';
import { unitEconomics } from './unit-economics.ts';

/** The registry: every analysis, in the order of the docs. It equals the folder, less the files that define and run. */
export const analyses: readonly Analysis[] = [
  assetInventory,
  shortfalls,
  kpiGaps,
  thirtyDayPlan,
  scorecard,
  portfolioContribution,
  keyPersonDependence,
  decisions,
  obligations,
  stackAudit,
  securityGaps,
  infrastructureCost,
  experienceShortfalls,
  deliveryMaturity,
  engineeringActions,
  singlePointsOfFailure,
  capabilityParity,
  cashPosition,
  burnAndRunway,
  capitalTiers,
  breakEven,
  revenueTargets,
  controlRules,
  budgetVariance,
  unitEconomics,
  scenarios,
  capitalRequests,
  channelMatrix,
  channelEconomics,
  campaignOpportunity,
  otaSequence,
  localSeo,
  marketingMilestones,
  funnel,
  revenueRecognition,
  deferredRevenue,
  chartOfAccounts,
  expenseAudit,
  systemsAudit,
  pathToProfit,
  trialBalance,
  occupancy,
  maintenanceBacklog,
  rateCard,
  breakEvenNights,
  captainUtilisation,
  deadheadCost,
  fuelExposure,
  seasonalDemand,
  billingGap,
  contracts,
  invoicingReadiness,
  recognitionPosition,
];
