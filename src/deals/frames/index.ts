import { acquisitionFrames } from "./acquisition.ts";
import { acquisitionCourtFrames } from "./acquisition-courts.ts";
import { acquisitionIdiomFrames } from "./acquisition-idioms.ts";
import { acquisitionPaymentFrames, paidByFrames, paidForFrames } from "./acquisition-payment.ts";
import { acquisitionTransferFrames } from "./acquisition-transfers.ts";
import { bidAnswerFrames } from "./bid-answers.ts";
import { bidApproachFrames } from "./bid-approaches.ts";
import { bidInterestFrames } from "./bid-interest.ts";
import { bidOutcomeFrames, blockFrames } from "./bid-outcomes.ts";
import { bidFrames } from "./bids.ts";
import { bidGivenUpFrames } from "./bids-given-up.ts";
import { bidHandedInFrames } from "./bids-handed-in.ts";
import { bidReportedFrames } from "./bids-reported.ts";
import { bondMarketFrames } from "./bond-market.ts";
import { changedOwnerFrames } from "./changed-owners.ts";
import { conquestFrames } from "./conquests.ts";
import { debtConversionFrames } from "./debt-conversion.ts";
import { debtFinancingFrames } from "./debt-financing.ts";
import { debtLentFrames } from "./debt-lent.ts";
import { debtRefinancedFrames } from "./debt-refinanced.ts";
import { equityEntryFrames } from "./equity-entry.ts";
import { equityInvestmentFrames } from "./equity-investment.ts";
import { failedDealFrames } from "./failed-deals.ts";
import { foundBuyerFrames } from "./found-buyers.ts";
import type { Frame } from "./frame.ts";
import { fundClosingFrames } from "./fund-closing.ts";
import { fundVehicleFrames } from "./fund-vehicles.ts";
import { fundingRoundFrames } from "./funding-round.ts";
import { grantFrames } from "./grant.ts";
import { holdingFrames } from "./holdings.ts";
import { houseFrames } from "./houses.ts";
import { ipoFrames } from "./ipo.ts";
import { ipoIdiomFrames } from "./ipo-idioms.ts";
import { jointVentureFrames } from "./joint-venture.ts";
import { lettingGoFrames } from "./letting-go.ts";
import { bidHeightFrames, bidLinedUpFrames, lostBidFrames } from "./lost-bids.ts";
import { mergerFrames } from "./merger.ts";
import { mergerPlanFrames } from "./merger-plans.ts";
import { moneyGivenFrames } from "./money-given.ts";
import { moneySoughtFrames } from "./money-sought.ts";
import { newMasterFrames } from "./new-masters.ts";
import { newOwnerFrames } from "./new-owners.ts";
import { nthPurchaseFrames } from "./nth-purchases.ts";
import { ownerFrames } from "./owners.ts";
import { ownersPayFrames } from "./owners-pay.ts";
import { planFrames } from "./plans-told.ts";
import { purseIdiomFrames } from "./purse-idioms.ts";
import { rivalBidFrames } from "./rival-bids.ts";
import { roundBackerFrames } from "./round-backers.ts";
import { rumouredBidFrames } from "./rumoured-bids.ts";
import { setPhraseFrames } from "./set-phrases.ts";
import { shareIssueFrames } from "./share-issue.ts";
import { sharePurchaseFrames } from "./share-purchases.ts";
import { shareholderFrames } from "./shareholders.ts";

export type { Bar, Frame, Need, Place } from "./frame.ts";

const told: readonly Frame[] = [
  ...fundClosingFrames,
  ...fundVehicleFrames,
  ...jointVentureFrames,
  ...ipoFrames,
  ...ipoIdiomFrames,
  ...grantFrames,
  ...debtLentFrames,
  ...debtRefinancedFrames,
  ...debtFinancingFrames,
  ...moneyGivenFrames,
  ...bondMarketFrames,
  ...paidByFrames,
  ...moneySoughtFrames,
  ...fundingRoundFrames,
  ...ownersPayFrames,
  ...shareIssueFrames,
  ...roundBackerFrames,
  ...debtConversionFrames,
  ...blockFrames,
  ...paidForFrames,
  ...bidHeightFrames,
  ...bidLinedUpFrames,
  ...sharePurchaseFrames,
  ...equityInvestmentFrames,
  ...equityEntryFrames,
  ...shareholderFrames,
  ...holdingFrames,
  ...acquisitionFrames,
  ...acquisitionPaymentFrames,
  ...bidOutcomeFrames,
  ...bidFrames,
  ...bidInterestFrames,
  ...bidReportedFrames,
  ...bidApproachFrames,
  ...bidHandedInFrames,
  ...bidGivenUpFrames,
  ...rumouredBidFrames,
  ...bidAnswerFrames,
  ...failedDealFrames,
  ...rivalBidFrames,
  ...lostBidFrames,
  ...foundBuyerFrames,
  ...acquisitionIdiomFrames,
  ...acquisitionCourtFrames,
  ...acquisitionTransferFrames,
  ...ownerFrames,
  ...houseFrames,
  ...newOwnerFrames,
  ...newMasterFrames,
  ...nthPurchaseFrames,
  ...changedOwnerFrames,
  ...conquestFrames,
  ...lettingGoFrames,
  ...mergerFrames,
  ...mergerPlanFrames,
  ...planFrames,
  ...setPhraseFrames,
  ...purseIdiomFrames,
];

const isDependent = ({ kind }: Frame): boolean => kind === "extend" || kind === "sequel";

/**
 * Every way of telling a deal, one family a file; of two triggers on the same words the longer wins, then the earlier,
 * those that only add to another operation last.
 */
export const frames: readonly Frame[] = [
  ...told.filter((frame) => !isDependent(frame)),
  ...told.filter(isDependent),
];
