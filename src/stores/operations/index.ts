export { MOST_ALIKE, possibleConflicts, type Told } from "./cheques.ts";
export { clusterTellings } from "./cluster.ts";
export { isOneOperation } from "./compare.ts";
export { type Print, printOf } from "./copies.ts";
export { buildCluster, type Merged, mergeTellings } from "./merge.ts";
export type { Conflict, Operation, OperationParty, Statement, ToldOperation } from "./operation.ts";
export { valueFields } from "./relation.ts";
export { type HeadOf, type Teller, type Telling, toTelling } from "./telling.ts";
