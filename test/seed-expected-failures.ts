/**
 * What is not yet right in the deals of the seed article: the number of the deal in the order of its labels and the
 * field, or `extra` for deals that it does not tell. A listed one that is right fails the test, so that the list can
 * only shrink; nothing is added here.
 */
export const expectedFailures: readonly string[] = [];
